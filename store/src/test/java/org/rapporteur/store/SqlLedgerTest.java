package org.rapporteur.store;

import java.nio.file.Path;
import java.util.Random;
import org.rapporteur.identity.PlainResolver;
import org.rapporteur.record.Ledger;
import org.rapporteur.store.sql.Database;

/** The ledger in SQLite keeps the contract. */
class SqlLedgerTest extends LedgerContract {
  @Override
  Ledger open(Path folder) {
    return new SqlLedger(
        Database.open(folder.resolve("record.db")), new Random(7), new PlainResolver());
  }
}

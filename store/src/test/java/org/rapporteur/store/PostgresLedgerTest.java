package org.rapporteur.store;

import java.nio.file.Path;
import java.util.Random;
import org.rapporteur.identity.PlainResolver;
import org.rapporteur.record.Ledger;
import org.rapporteur.store.sql.Database;

/** The ledger on a PostgreSQL server keeps the contract. */
class PostgresLedgerTest extends LedgerContract {
  @Override
  Ledger open(Path folder) {
    String place = PostgresServer.shared().place();
    return new SqlLedger(Database.at(place), new Random(7), new PlainResolver());
  }
}

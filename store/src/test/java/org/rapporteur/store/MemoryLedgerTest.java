package org.rapporteur.store;

import java.nio.file.Path;
import org.rapporteur.record.Ledger;
import org.rapporteur.record.MemoryLedger;

/** The ledger's twin in memory keeps the contract. */
class MemoryLedgerTest extends LedgerContract {
  @Override
  Ledger open(Path folder) {
    return new MemoryLedger();
  }
}

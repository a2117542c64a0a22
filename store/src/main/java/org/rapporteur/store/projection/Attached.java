package org.rapporteur.store.projection;

import java.util.Set;
import org.jdbi.v3.core.Handle;

/** Which persons' decisions on values find their words in reports. */
public final class Attached {
  private final Tolds tolds;

  public Attached(Handle handle) {
    tolds = new Tolds(handle);
  }

  /** Ids of the judgements that find their words in the report. */
  public Set<String> in(String report) {
    return tolds.attached(report);
  }
}

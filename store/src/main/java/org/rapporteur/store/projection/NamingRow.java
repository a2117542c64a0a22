package org.rapporteur.store.projection;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import org.jdbi.v3.core.statement.StatementContext;
import org.rapporteur.model.Capacity;
import org.rapporteur.model.PartialDate;
import org.rapporteur.model.Participant;
import org.rapporteur.model.PartyType;
import org.rapporteur.record.assembly.Named;

/** Reads a row of the namings. */
final class NamingRow {
  private NamingRow() {}

  /** The naming in the row. */
  static Named of(ResultSet row, StatementContext context) throws SQLException {
    Participant party =
        new Participant(
            PartyType.ofLabel(row.getString("type")),
            forms(row.getString("names")),
            forms(row.getString("english")),
            row.getString("role"),
            row.getString("represents"),
            row.getString("code"),
            Capacity.ofLabel(row.getString("capacity")));
    String seen = row.getString("seen");
    return new Named(
        row.getString("id"),
        party,
        row.getString("report"),
        row.getString("telling"),
        seen == null ? null : PartialDate.parse(seen));
  }

  private static List<String> forms(String joined) {
    return joined.isEmpty() ? List.of() : List.of(joined.split(Tellings.BETWEEN, -1));
  }
}

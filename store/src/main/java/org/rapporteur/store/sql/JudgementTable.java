package org.rapporteur.store.sql;

import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jdbi.v3.core.Handle;
import org.rapporteur.record.Act;
import org.rapporteur.record.Judgement;
import org.rapporteur.record.Withdrawals;

/** The judgements of persons. */
public final class JudgementTable {
  private final Handle handle;

  public JudgementTable(Handle handle) {
    this.handle = handle;
  }

  /** All of them by id, each marked with what withdrew it. */
  public List<Judgement> list() {
    Map<String, List<String>> targets = new HashMap<>();
    handle
        .createQuery("select judgement, target from judgement_on order by judgement, ordinal")
        .map((row, context) -> List.of(row.getString(1), row.getString(2)))
        .forEach(
            pair -> targets.computeIfAbsent(pair.get(0), j -> new ArrayList<>()).add(pair.get(1)));
    Map<String, Map<String, String>> values = new HashMap<>();
    handle
        .createQuery("select judgement, field, value from judgement_value")
        .map((row, context) -> List.of(row.getString(1), row.getString(2), row.getString(3)))
        .forEach(
            row ->
                values
                    .computeIfAbsent(row.get(0), j -> new HashMap<>())
                    .put(row.get(1), row.get(2)));
    List<Judgement> judgements =
        handle
            .createQuery("select * from judgement order by id")
            .map(
                (row, context) -> {
                  String id = row.getString("id");
                  String at = row.getString("at");
                  return new Judgement(
                      id,
                      Act.ofLabel(row.getString("act")),
                      targets.getOrDefault(id, List.of()),
                      values.getOrDefault(id, Map.of()),
                      row.getString("author"),
                      at == null ? null : Instant.parse(at),
                      row.getString("reason"),
                      null);
                })
            .list();
    return Withdrawals.apply(judgements);
  }

  /** Keeps a judgement; false when it is kept already. */
  public boolean keep(Judgement judgement) {
    Instant at = judgement.at();
    int added =
        handle.execute(
            "insert into judgement values (?, ?, ?, ?, ?) on conflict do nothing",
            judgement.id(),
            judgement.act().label(),
            judgement.by(),
            at == null ? null : at.toString(),
            judgement.reason());
    if (added == 0) {
      return false;
    }
    for (int i = 0; i < judgement.on().size(); i++) {
      handle.execute(
          "insert into judgement_on values (?, ?, ?)", judgement.id(), i, judgement.on().get(i));
    }
    judgement
        .values()
        .forEach(
            (field, value) ->
                handle.execute(
                    "insert into judgement_value values (?, ?, ?)", judgement.id(), field, value));
    return true;
  }
}

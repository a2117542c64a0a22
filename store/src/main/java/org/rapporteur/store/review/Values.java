package org.rapporteur.store.review;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import org.jdbi.v3.core.Handle;
import org.jspecify.annotations.Nullable;
import org.rapporteur.model.Basis;
import org.rapporteur.model.Engagement;
import org.rapporteur.record.Ids;
import org.rapporteur.record.view.Disagreement;
import org.rapporteur.record.view.Doubt;
import org.rapporteur.record.view.EngagementView;
import org.rapporteur.record.view.Words;
import org.rapporteur.store.projection.Viewer;

/** Values of engagements that are in dispute, or that no report states. */
final class Values {
  /** The fields whose deduction can be wrong; a city or state that follows from a place is not. */
  private static final String DEDUCED = "'start', 'end', 'edition'";

  private static final String SEEN = " and s.lowest <= ? and s.highest >= ?";

  private final Handle handle;
  private final int level;
  private final Viewer viewer;

  Values(Handle handle, int level) {
    this.handle = handle;
    this.level = level;
    viewer = new Viewer(handle, level);
  }

  private record Row(String engagement, String field, int reports) {}

  /** Disputes that nobody has settled. */
  List<Candidate> disputes() {
    List<Row> rows =
        rows(
            "select d.engagement, d.field, (select count(distinct m.report) from shown s"
                + " join member m on m.core = s.core where s.id = d.engagement and m.level <= ?)"
                + " from disagreement d where d.lowest <= ? and d.highest >= ?"
                + " and d.resolved_by is null order by d.engagement, d.field",
            level,
            level,
            level);
    return candidates(rows, Doubt.Sort.DISPUTE, this::dispute);
  }

  private static List<Candidate> candidates(
      List<Row> rows, Doubt.Sort sort, Function<Row, Optional<Doubt>> doubt) {
    List<Candidate> candidates = new ArrayList<>();
    for (Row row : rows) {
      String on = row.engagement + " " + row.field;
      candidates.add(new Candidate(row.reports, sort, on, () -> doubt.apply(row)));
    }
    return candidates;
  }

  private Optional<Doubt> dispute(Row row) {
    return viewer
        .findEngagement(row.engagement)
        .flatMap(
            view ->
                view.disagreements().stream()
                    .filter(each -> each.field().equals(row.field))
                    .findFirst()
                    .map(each -> dispute(view, each, row.reports)));
  }

  private static Doubt dispute(EngagementView view, Disagreement each, int affects) {
    List<String> said = new ArrayList<>();
    Set<String> choices = new HashSet<>();
    for (Disagreement.Value value : each.values()) {
      choices.add(value.value());
      said.add(
          value.value()
              + " ("
              + value.stage()
              + ", "
              + value.witnesses()
              + (value.witnesses() == 1 ? " report)" : " reports)"));
    }
    return new Doubt(
        Ids.of("q", Doubt.Sort.DISPUTE, view.id(), each.field()),
        Doubt.Sort.DISPUTE,
        affects,
        List.of(view.id()),
        each.field(),
        "which " + each.field() + "? " + String.join(" | ", said),
        choices.stream().sorted().toList());
  }

  /** Days and editions that no report of the engagement states. */
  List<Candidate> deductions() {
    List<Row> rows =
        rows(
            "select s.id, c.path, count(distinct t.report) from claim c"
                + " join reading r on r.number = c.reading and r.in_force = 1"
                + " join telling t on t.id = c.engagement join shown s on s.core = t.core"
                + " where c.basis = 'deduced' and c.own = 1 and c.path in ("
                + DEDUCED
                + ") and t.level <= ?"
                + SEEN
                + " group by s.id, c.path order by s.id, c.path",
            level,
            level,
            level);
    return candidates(rows, Doubt.Sort.DEDUCTION, this::deduction);
  }

  private Optional<Doubt> deduction(Row row) {
    return viewer.findEngagement(row.engagement).flatMap(view -> deduction(view, row));
  }

  private static Optional<Doubt> deduction(EngagementView view, Row row) {
    List<Words> words =
        view.evidence().stream().filter(w -> w.evidence().path().equals(row.field)).toList();
    String value = value(view.value(), row.field);
    boolean deduced =
        !words.isEmpty()
            && value != null
            && words.stream().allMatch(w -> w.evidence().basis() == Basis.DEDUCED);
    if (!deduced) {
      return Optional.empty();
    }
    Words first = words.get(0);
    if (row.field.equals("end") && isWithStart(view, first)) {
      return Optional.empty();
    }
    return Optional.of(
        new Doubt(
            Ids.of("q", Doubt.Sort.DEDUCTION, view.id(), row.field, value),
            Doubt.Sort.DEDUCTION,
            row.reports,
            List.of(view.id()),
            row.field,
            row.field
                + " "
                + value
                + "? deduced from “"
                + first.evidence().quote()
                + "”: "
                + first.evidence().reason(),
            List.of(value)));
  }

  /**
   * True when the last day follows from the same words as the first, and is asked about with it.
   */
  private static boolean isWithStart(EngagementView view, Words end) {
    return view.evidence().stream()
        .anyMatch(
            words ->
                words.evidence().path().equals("start")
                    && words.report().equals(end.report())
                    && words.evidence().span().equals(end.evidence().span())
                    && words.evidence().basis() == Basis.DEDUCED);
  }

  private static @Nullable String value(Engagement value, String field) {
    @Nullable Object found =
        switch (field) {
          case "start" -> value.when().start();
          case "end" -> value.when().end();
          default -> value.edition();
        };
    return found == null ? null : found.toString();
  }

  private List<Row> rows(String sql, Object... values) {
    return handle
        .select(sql, values)
        .map((row, context) -> new Row(row.getString(1), row.getString(2), row.getInt(3)))
        .list();
  }
}

package org.rapporteur.store.fate;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Function;
import org.jdbi.v3.core.Handle;
import org.jspecify.annotations.Nullable;
import org.rapporteur.model.Commitment;
import org.rapporteur.model.PartialDate;
import org.rapporteur.record.assembly.Fates;
import org.rapporteur.record.assembly.Told;
import org.rapporteur.record.view.CommitmentStatus;
import org.rapporteur.record.view.CommitmentView;
import org.rapporteur.record.view.Fate;
import org.rapporteur.store.sql.In;
import org.rapporteur.store.sql.Range;

/** A line for each commitment: what lists sort and filter by, and what became of it. */
public final class CommitmentTable {
  private final Handle handle;

  public CommitmentTable(Handle handle) {
    this.handle = handle;
  }

  /**
   * What a line says.
   *
   * @param grade how firmly it is promised
   * @param due when it falls due, or null
   * @param lastDay the last day of that, or null
   * @param standing how it stands while no day is given
   * @param fate what keeps it by the rules, or null
   * @param isDecided true where a person says what became of it
   */
  private record Line(
      String grade,
      @Nullable String due,
      @Nullable String lastDay,
      String standing,
      @Nullable Fate fate,
      boolean isDecided) {
    static Line of(CommitmentView view) {
      PartialDate due = view.value().due();
      return new Line(
          view.value().grade().label(),
          due == null ? null : due.toString(),
          due == null ? null : CommitmentStatus.lastDay(due).toString(),
          CommitmentStatus.of(view, null).label(),
          view.fate(),
          view.closing() != null);
    }
  }

  /**
   * Replaces the lines of an engagement. None of its commitments may stand in lines of another, as
   * those that it comes by in being regrouped do until the other's are gone.
   *
   * @param byLevel its commitments with their fates, as callers of each level see them
   */
  public void replace(String engagement, List<List<CommitmentView>> byLevel) {
    handle.execute("delete from commitment where engagement = ?", engagement);
    Map<String, List<@Nullable Line>> lines = new TreeMap<>();
    for (int level = 0; level < byLevel.size(); level++) {
      for (CommitmentView view : byLevel.get(level)) {
        List<@Nullable Line> own = lines.computeIfAbsent(view.id(), id -> new ArrayList<>());
        while (own.size() < level) {
          own.add(null);
        }
        own.add(Line.of(view));
      }
    }
    lines.forEach((id, own) -> Range.join(own).forEach(range -> insert(id, engagement, range)));
  }

  private void insert(String id, String engagement, Range<Line> range) {
    Line line = range.value();
    handle.execute(
        "insert into commitment (id, lowest, highest, engagement, grade, due, last_day, standing,"
            + " kept_by, reason, decided) values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)",
        id,
        range.lowest(),
        range.highest(),
        engagement,
        line.grade,
        line.due,
        line.lastDay,
        line.standing,
        line.fate == null ? null : line.fate.keptBy(),
        line.fate == null ? null : line.fate.reason(),
        line.isDecided ? 1 : 0);
  }

  /**
   * The commitments of an engagement, bare, as callers of a level see them.
   *
   * @param told what is told of the engagement
   */
  public List<CommitmentView> bare(String engagement, int level, Collection<Told> told) {
    Map<String, Told> byId = new HashMap<>();
    told.forEach(each -> byId.put(each.telling().id(), each));
    return handle
        .select(
            "select c.id, p.telling, p.ordinal from commitment c join promise p on p.id = c.id"
                + " where c.engagement = ? and c.lowest <= ? and c.highest >= ?",
            engagement,
            level,
            level)
        .map(
            (row, context) -> {
              Told promising = byId.get(row.getString(2));
              if (promising == null) {
                throw new IllegalStateException(
                    "not told of " + engagement + ": " + row.getString(1));
              }
              Commitment value = promising.commitments().get(row.getInt(3));
              return new CommitmentView(
                  row.getString(1), engagement, value, List.of(), List.of(), List.of(), null, null);
            })
        .list();
  }

  /**
   * The commitments with what became of them.
   *
   * @param told gives what is told of an engagement
   */
  public List<CommitmentView> completed(
      List<CommitmentView> bare, int level, Function<String, Collection<Told>> told) {
    Map<String, @Nullable Fate> known = new HashMap<>();
    List<String> decided = new ArrayList<>();
    In.batches(
        handle,
        "select id, kept_by, reason, decided from commitment where id in (<values>)"
            + " and lowest <= "
            + level
            + " and highest >= "
            + level,
        bare.stream().map(CommitmentView::id).toList(),
        (row, context) -> {
          String keptBy = row.getString(2);
          known.put(row.getString(1), keptBy == null ? null : new Fate(keptBy, row.getString(3)));
          if (row.getInt(4) == 1) {
            decided.add(row.getString(1));
          }
          return keptBy;
        });
    return bare.stream()
        .map(
            view -> {
              Fate fate = known.get(view.id());
              return decided.contains(view.id())
                  ? Fates.decided(view, told.apply(view.engagement()))
                      .map(view::withClosing)
                      .orElse(view)
                  : fate == null ? view : view.withFate(fate);
            })
        .toList();
  }

  /** Ids of the engagements that have commitments. */
  public List<String> engagements() {
    return handle
        .createQuery("select distinct engagement from commitment order by engagement")
        .mapTo(String.class)
        .list();
  }
}

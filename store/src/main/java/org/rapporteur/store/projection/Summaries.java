package org.rapporteur.store.projection;

import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.jdbi.v3.core.Handle;
import org.jspecify.annotations.Nullable;
import org.rapporteur.model.Engagement;
import org.rapporteur.model.PartialDate;
import org.rapporteur.record.assembly.Views;
import org.rapporteur.record.view.CommitmentView;
import org.rapporteur.record.view.Disagreement;
import org.rapporteur.record.view.EngagementView;
import org.rapporteur.store.sql.Range;

/** What lists are made from: a line for each engagement, commitment and disagreement. */
final class Summaries {
  private static final String SEEN =
      " from shown s join telling t on t.core = s.core"
          + " join (select 0 as level union all select 1 union all select 2) l"
          + " on s.lowest <= l.level and s.highest >= l.level and t.level <= l.level";

  /** What of the tellings that each level sees an engagement is told apart by. */
  private static final List<String> FACETS =
      List.of(
          facet("language", "t.language", SEEN),
          facet("state", "n.code", SEEN + " join naming n on n.telling = t.id"),
          facet("side", "n.code", SEEN + " join naming n on n.telling = t.id"),
          facet("side", "n.represents", SEEN + " join naming n on n.telling = t.id"));

  private final Handle handle;
  private final List<Viewer> viewers;
  private final FateRenewal renewal;
  private final Set<String> engagements = new TreeSet<>();

  /**
   * Lines in a record.
   *
   * @param viewers what callers of each level see, the lowest first
   */
  Summaries(Handle handle, List<Viewer> viewers, FateRenewal renewal) {
    this.handle = handle;
    this.viewers = List.copyOf(viewers);
    this.renewal = renewal;
  }

  /**
   * The lines of one engagement.
   *
   * @param when first and last day
   * @param fields the other fields that lists need
   * @param disagreements its disagreements
   */
  private record Summary(
      Engagement.When when, List<@Nullable Object> fields, List<Disagreement> disagreements) {
    static Summary of(EngagementView view) {
      Engagement value = view.value();
      List<@Nullable Object> fields = new ArrayList<>();
      fields.add(value.kind().label());
      fields.add(value.name());
      fields.add(value.edition());
      fields.add(value.status().label());
      fields.add(value.where().city());
      fields.add(value.where().country());
      return new Summary(value.when(), fields, view.disagreements());
    }
  }

  /** Marks the engagements among the things shown for renewal. */
  void addThoseOf(Map<String, List<Range<String>>> shown) {
    shown.forEach(
        (core, ranges) -> {
          if (core.startsWith("e|")) {
            ranges.forEach(range -> engagements.add(range.value()));
          }
        });
  }

  /** Marks the engagements for renewal that may read differently once a thing was regrouped. */
  void addTouchedBy(String core) {
    if (core.startsWith("p|")) {
      String organised =
          "select 'e|' || telling from naming where core = ? and capacity = 'organiser'";
      engagements.addAll(shown(organised, core));
    } else if (core.startsWith("t|")) {
      String told = "select core from telling where report = ?";
      engagements.addAll(shown(told, core.substring(2)));
    }
  }

  private List<String> shown(String cores, String value) {
    return handle
        .select("select distinct id from shown where core in (" + cores + ")", value)
        .mapTo(String.class)
        .list();
  }

  /** Engagements that the regrouped parties have a part in; states are known by their codes. */
  Set<String> naming(Set<String> regrouped) {
    Set<String> naming = new TreeSet<>();
    for (String core : regrouped) {
      if (core.startsWith("p|") && !core.startsWith("p|state|")) {
        naming.addAll(shown("select 'e|' || telling from naming where core = ?", core));
      }
    }
    return naming;
  }

  /** Renews the lines of the marked engagements and gives their ids. */
  Set<String> renew() {
    for (String id : engagements) {
      handle.execute("delete from engagement where id = ?", id);
      handle.execute("delete from commitment where engagement = ?", id);
      handle.execute("delete from disagreement where engagement = ?", id);
      handle.execute("delete from facet where engagement = ?", id);
    }
    for (String id : engagements) {
      List<@Nullable Summary> byLevel = new ArrayList<>();
      List<List<CommitmentView>> commitments = new ArrayList<>();
      for (Viewer viewer : viewers) {
        Optional<EngagementView> view = viewer.findEngagement(id);
        byLevel.add(view.map(Summary::of).orElse(null));
        commitments.add(view.map(Views::commitments).orElse(List.of()));
      }
      renewal.replace(id, commitments);
      Range.join(byLevel).forEach(range -> add(id, range));
      FACETS.forEach(facet -> handle.execute(facet, id));
    }
    return engagements;
  }

  private void add(String id, Range<Summary> range) {
    Summary summary = range.value();
    List<@Nullable Object> row = new ArrayList<>();
    row.add(id);
    row.add(range.lowest());
    row.add(range.highest());
    row.addAll(summary.fields);
    row.add(firstDay(summary.when.start()));
    row.add(lastDay(summary.when.end() == null ? summary.when.start() : summary.when.end()));
    handle.execute(
        "insert into engagement (id, lowest, highest, kind, name, edition, status, city, country,"
            + " first_day, last_day) values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)",
        row.toArray());
    for (Disagreement each : summary.disagreements) {
      handle.execute(
          "insert into disagreement (engagement, lowest, highest, field, said, resolved_by)"
              + " values (?, ?, ?, ?, ?, ?)",
          id,
          range.lowest(),
          range.highest(),
          each.field(),
          each.values().toString(),
          each.resolvedBy());
    }
  }

  private static String facet(String name, String value, String from) {
    return "insert into facet (name, level, value, engagement) select distinct '"
        + name
        + "', l.level, "
        + value
        + ", s.id"
        + from
        + " where s.id = ? and "
        + value
        + " is not null on conflict do nothing";
  }

  private static @Nullable String firstDay(@Nullable PartialDate date) {
    if (date == null) {
      return null;
    }
    String iso = date.toString();
    return iso.length() == 4 ? iso + "-01-01" : iso.length() == 7 ? iso + "-01" : iso;
  }

  private static @Nullable String lastDay(@Nullable PartialDate date) {
    if (date == null) {
      return null;
    }
    String iso = date.toString();
    return switch (iso.length()) {
      case 4 -> iso + "-12-31";
      case 7 -> YearMonth.parse(iso).atEndOfMonth().toString();
      default -> iso;
    };
  }
}

package org.rapporteur.store.projection;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jdbi.v3.core.Handle;
import org.rapporteur.record.view.CommitmentView;
import org.rapporteur.record.view.EngagementView;
import org.rapporteur.record.view.Entry;
import org.rapporteur.store.sql.Level;
import org.rapporteur.store.sql.ReportTable;

/** Finds the entry that goes, or once went, by an id, for callers of one clearance. */
public final class Finder {
  private final Handle handle;
  private final int level;
  private final Viewer viewer;

  public Finder(Handle handle, int level) {
    this.handle = handle;
    this.level = level;
    viewer = new Viewer(handle, level);
  }

  /** The entry of the id. */
  public Optional<Entry> find(String id) {
    String now = new Former(handle).now(id);
    if (now.startsWith("c-")) {
      return commitment(now);
    }
    Optional<Entry> report =
        new ReportTable(handle).find(id, Level.mark(level)).map(viewer::report);
    return report.isPresent() ? report : member(now);
  }

  private Optional<Entry> member(String id) {
    List<String> shown =
        handle
            .select(
                "select s.id from member m join shown s on s.core = m.core where m.id = ?"
                    + " and m.level <= ? and s.lowest <= ? and s.highest >= ?",
                id,
                level,
                level,
                level)
            .mapTo(String.class)
            .list();
    List<Entry> found = new ArrayList<>();
    switch (id.length() > 1 ? id.substring(0, 2) : "") {
      case "e-" -> found.addAll(viewer.engagements(shown));
      case "p-" -> found.addAll(viewer.parties(shown));
      case "s-" -> found.addAll(viewer.series(shown));
      default -> {}
    }
    return found.stream().findFirst();
  }

  /** A commitment told in several reports is found by the id each gave it. */
  private Optional<Entry> commitment(String id) {
    record Place(String engagement, String telling, int ordinal) {}
    Optional<Place> place =
        handle
            .select(
                "select s.id, p.telling, p.ordinal from promise p"
                    + " join telling t on t.id = p.telling join shown s on s.core = t.core"
                    + " where p.id = ? and t.level <= ? and s.lowest <= ? and s.highest >= ?",
                id,
                level,
                level,
                level)
            .map((row, context) -> new Place(row.getString(1), row.getString(2), row.getInt(3)))
            .findOne();
    if (place.isEmpty()) {
      return Optional.empty();
    }
    EngagementView engagement = viewer.findEngagement(place.get().engagement).orElseThrow();
    Object told = viewer.commitment(place.get().telling, place.get().ordinal);
    return viewer.commitments(List.of(engagement)).stream()
        .filter(view -> view.value().equals(told))
        .findFirst()
        .map((CommitmentView view) -> view);
  }
}

package org.rapporteur.store;

import java.util.Collection;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.rapporteur.record.view.CommitmentView;
import org.rapporteur.record.view.EngagementView;
import org.rapporteur.record.view.Query;
import org.rapporteur.record.view.Standing;
import org.rapporteur.store.projection.Lists;
import org.rapporteur.store.projection.Lists.Of;
import org.rapporteur.store.projection.Viewer;
import org.rapporteur.store.sql.Database;
import org.rapporteur.store.sql.Level;

/** What was promised, and how it stands. Safe for many threads. */
public final class Owed {
  private final Database database;
  private final Overview overview;

  Owed(Database database, Overview overview) {
    this.database = database;
    this.overview = overview;
  }

  /**
   * Commitments of the engagements that match, by id.
   *
   * @param standing how they must stand, or null
   */
  public List<CommitmentView> list(Query query, @Nullable Standing standing) {
    return database.read(
        handle -> {
          Lists lists = new Lists(handle, query, standing);
          Set<String> ids = new HashSet<>(lists.ids(Of.COMMITMENTS));
          Viewer viewer = new Viewer(handle, Level.of(query.clearance()));
          return of(viewer, viewer.engagements(lists.engagementsOf(ids))).stream()
              .filter(commitment -> ids.contains(commitment.id()))
              .toList();
        });
  }

  /** How many those are, whatever the query's limit. */
  public int count(Query query, @Nullable Standing standing) {
    return overview.count(Of.COMMITMENTS, query, standing);
  }

  /** All commitments of the engagements, by id. */
  static List<CommitmentView> of(Viewer viewer, Collection<EngagementView> engagements) {
    return viewer.commitments(engagements).stream()
        .sorted(Comparator.comparing(CommitmentView::id))
        .toList();
  }
}

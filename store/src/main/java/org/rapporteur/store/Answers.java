package org.rapporteur.store;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jdbi.v3.core.Handle;
import org.rapporteur.identity.Resolver;
import org.rapporteur.model.Mark;
import org.rapporteur.record.view.Disagreement;
import org.rapporteur.record.view.EngagementView;
import org.rapporteur.record.view.Entry;
import org.rapporteur.record.view.PartyView;
import org.rapporteur.record.view.Query;
import org.rapporteur.record.view.ReportView;
import org.rapporteur.record.view.SeriesView;
import org.rapporteur.record.view.Whole;
import org.rapporteur.store.projection.Finder;
import org.rapporteur.store.projection.Lists;
import org.rapporteur.store.projection.Lists.Of;
import org.rapporteur.store.projection.RuleJudgements;
import org.rapporteur.store.projection.Viewer;
import org.rapporteur.store.sql.Database;
import org.rapporteur.store.sql.Level;
import org.rapporteur.store.sql.ReportTable;

/** What the record answers to a caller, from the reports they may see. */
final class Answers {
  private final Database database;
  private final Resolver resolver;

  Answers(Database database, Resolver resolver) {
    this.database = database;
    this.resolver = resolver;
  }

  /** Engagements that match, by first day, then id; unknown days last. */
  List<EngagementView> engagements(Query query) {
    return database.read(
        handle -> {
          List<String> ids = new Lists(handle, query).engagements();
          return inOrder(ids, viewer(handle, query).engagements(ids));
        });
  }

  /** Parties that match, by id. */
  List<PartyView> parties(Query query) {
    return database.read(
        handle -> viewer(handle, query).parties(new Lists(handle, query).ids(Of.PARTIES)));
  }

  /** Series that match, by id. */
  List<SeriesView> series(Query query) {
    return database.read(
        handle -> viewer(handle, query).series(new Lists(handle, query).ids(Of.SERIES)));
  }

  /** Disagreements of the engagements that match, in their order. */
  List<Disagreement> disagreements(Query query) {
    return database.read(
        handle -> {
          List<String> all = new Lists(handle, whole(query)).ids(Of.DISPUTED);
          int last = (int) Math.min(all.size(), (long) query.skip() + query.limit());
          int first = Math.min(query.skip(), last);
          List<String> ids = all.subList(first, last).stream().distinct().toList();
          long before = ids.isEmpty() ? 0 : first - all.indexOf(ids.get(0));
          return inOrder(ids, viewer(handle, query).engagements(ids)).stream()
              .flatMap(engagement -> engagement.disagreements().stream())
              .skip(before)
              .limit((long) last - first)
              .toList();
        });
  }

  private static Query whole(Query query) {
    return query.upTo(Integer.MAX_VALUE).skipping(0);
  }

  /** Reports that match, by id. */
  List<ReportView> reports(Query query) {
    return database.read(
        handle -> {
          ReportTable reports = new ReportTable(handle);
          Viewer viewer = viewer(handle, query);
          return new Lists(handle, query)
              .ids(Of.REPORTS).stream()
                  .flatMap(id -> reports.find(id, query.clearance()).stream())
                  .map(viewer::report)
                  .toList();
        });
  }

  /** All that is on record and matches, each list by id. Judgements are given whole. */
  Whole exportAll(Query query) {
    return database.read(
        handle -> {
          Lists lists = new Lists(handle, query);
          Viewer viewer = viewer(handle, query);
          List<EngagementView> engagements = viewer.engagements(lists.engagements());
          return new Whole(
              reports(query),
              engagements,
              viewer.parties(lists.ids(Of.PARTIES)),
              viewer.series(lists.ids(Of.SERIES)),
              Owed.of(viewer, engagements),
              new RuleJudgements(handle, resolver, Level.of(query.clearance())).list());
        });
  }

  /** The entry that goes, or once went, by this id. */
  Optional<Entry> find(String id, Mark clearance) {
    return database.read(handle -> new Finder(handle, Level.of(clearance)).find(id));
  }

  private static Viewer viewer(Handle handle, Query query) {
    return new Viewer(handle, Level.of(query.clearance()));
  }

  private static <T extends Entry> List<T> inOrder(List<String> ids, List<T> entries) {
    Map<String, T> byId = new HashMap<>();
    entries.forEach(entry -> byId.put(entry.id(), entry));
    return ids.stream().flatMap(id -> Optional.ofNullable(byId.get(id)).stream()).toList();
  }
}

package org.rapporteur.record.assembly;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.rapporteur.identity.Resolver;
import org.rapporteur.identity.finding.Link;
import org.rapporteur.model.Mark;
import org.rapporteur.model.Report;
import org.rapporteur.record.Bystander;
import org.rapporteur.record.Claims;
import org.rapporteur.record.Judgement;
import org.rapporteur.record.Ledger;
import org.rapporteur.record.Reading;
import org.rapporteur.record.Succession;
import org.rapporteur.record.amend.Amended;
import org.rapporteur.record.amend.Amendments;
import org.rapporteur.record.view.CommitmentView;
import org.rapporteur.record.view.EngagementView;
import org.rapporteur.record.view.ReportView;
import org.rapporteur.record.view.Whole;

/**
 * The whole record made anew from a ledger, in memory: the measure for every store that keeps its
 * projections up to date step by step.
 */
public final class Projection {
  private final List<ReportView> reports = new ArrayList<>();
  private final List<Told> tellings = new ArrayList<>();
  private final List<Named> besides = new ArrayList<>();
  private final List<Member> members = new ArrayList<>();
  private final Map<String, String> former = new HashMap<>();

  private Projection() {}

  /** All that the ledger holds for a caller. */
  public static Whole of(Ledger ledger, Resolver resolver, Mark clearance) {
    Projection projection = new Projection();
    List<Judgement> decided = ledger.listJudgements();
    for (String id : ledger.listReports(Mark.RESTRICTED)) {
      projection.former.putAll(Succession.of(ledger.listReadings(id, Mark.RESTRICTED)));
    }
    Amendments amendments = Amendments.of(decided);
    Decisions decisions = Decisions.of(decided).renamed(projection::now);
    for (String id : ledger.listReports(clearance)) {
      Report report = ledger.findReport(id, clearance).orElseThrow();
      Reading reading = ledger.findReading(id, clearance).orElseThrow();
      List<Bystander> bystanders = Claims.bystanders(reading);
      Amended amended =
          amendments.apply(report, Claims.tellings(report, reading), projection.former);
      List<Told> told = Told.all(report, amended, bystanders);
      projection.tellings.addAll(told);
      bystanders.forEach(named -> projection.besides.add(Named.besides(named, id)));
      projection.members.addAll(Member.of(report, told, bystanders, resolver, decisions));
      projection.reports.add(
          new ReportView(report, reading.status(), reading.reason(), null, List.of()));
    }
    return projection.whole(resolver, new Grouper(decisions), decided, clearance);
  }

  private String now(String id) {
    return former.getOrDefault(id, id);
  }

  private Whole whole(Resolver resolver, Grouper grouper, List<Judgement> decided, Mark clearance) {
    List<Link> links = Grouper.compareAll(members);
    Map<String, String> byCore = grouper.group(members, links);
    Map<String, String> shown = new HashMap<>();
    members.forEach(m -> shown.put(m.id(), byCore.getOrDefault(m.thing().core(), m.id())));
    Map<String, Set<String>> byReport = engagementsByReport(shown);
    Views views = new Views(grouping(shown));
    List<EngagementView> engagements = views.engagements(tellings);
    List<Judgement> ruled = grouper.judgements(members, links);
    return new Whole(
        reports.stream().map(report -> complete(report, shown, byReport)).toList(),
        engagements,
        views.parties(everyNaming()),
        Views.series(engagements),
        commitments(resolver, engagements, shown),
        Decisions.visible(
            decided, ruled, id -> clearance == Mark.RESTRICTED || isSeen(shown, now(id))));
  }

  private boolean isSeen(Map<String, String> shown, String id) {
    return shown.containsKey(id)
        || Decisions.isAnchoredIn(reports, id)
        || tellings.stream().anyMatch(told -> told.telling().commitments().contains(id));
  }

  private List<CommitmentView> commitments(
      Resolver resolver, List<EngagementView> engagements, Map<String, String> shown) {
    Map<String, Set<Told>> byKey = new HashMap<>();
    Map<String, List<Told>> byEngagement = new HashMap<>();
    Map<String, Told> byId = new HashMap<>();
    for (Told told : tellings) {
      byId.put(told.telling().id(), told);
    }
    for (Member member : members) {
      Told told = byId.get(member.id());
      if (told != null) {
        resolver
            .fulfilment()
            .met(told.account(), member.thing().keys())
            .forEach(k -> byKey.computeIfAbsent(k, x -> new HashSet<>()).add(told));
        byEngagement
            .computeIfAbsent(shown.getOrDefault(member.id(), member.id()), e -> new ArrayList<>())
            .add(told);
      }
    }
    Fates fates =
        new Fates(
            resolver.fulfilment(),
            keys ->
                keys.stream()
                    .flatMap(key -> byKey.getOrDefault(key, Set.of()).stream())
                    .distinct()
                    .toList(),
            id -> shown.getOrDefault(id, id));
    return engagements.stream()
        .flatMap(engagement -> Views.commitments(engagement).stream())
        .map(c -> fates.complete(c, byEngagement.getOrDefault(c.engagement(), List.of())))
        .sorted(Comparator.comparing(CommitmentView::id))
        .toList();
  }

  private Grouping grouping(Map<String, String> shown) {
    Map<String, String> series = new HashMap<>();
    for (Told told : tellings) {
      String id = shown.get(Member.seriesId(told.telling().id()));
      if (id != null) {
        series.put(told.telling().id(), id);
      }
    }
    return new Grouping(shown, shown, series, shown);
  }

  private Map<String, Set<String>> engagementsByReport(Map<String, String> shown) {
    Map<String, Set<String>> byReport = new HashMap<>();
    for (Told told : tellings) {
      String id = told.telling().id();
      byReport
          .computeIfAbsent(told.report(), report -> new TreeSet<>())
          .add(shown.getOrDefault(id, id));
    }
    return byReport;
  }

  private static ReportView complete(
      ReportView report, Map<String, String> shown, Map<String, Set<String>> byReport) {
    String id = report.id();
    String copied = shown.getOrDefault(id, id);
    return new ReportView(
        report.report(),
        report.status(),
        report.reason(),
        copied.equals(id) ? null : copied,
        List.copyOf(byReport.getOrDefault(id, Set.of())));
  }

  private List<Named> everyNaming() {
    List<Named> namings = new ArrayList<>(namings(tellings));
    namings.addAll(besides);
    return namings;
  }

  /** Every naming in the tellings. */
  public static List<Named> namings(Collection<Told> tellings) {
    List<Named> namings = new ArrayList<>();
    for (Told told : tellings) {
      for (int i = 0; i < told.telling().parties().size(); i++) {
        namings.add(
            new Named(
                told.telling().parties().get(i),
                told.value().participants().get(i),
                told.report(),
                told.telling().id(),
                told.value().when().start()));
      }
    }
    return namings;
  }
}

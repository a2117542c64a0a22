package org.rapporteur.app.show;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.rapporteur.model.Engagement;
import org.rapporteur.model.Publication;
import org.rapporteur.model.Report;
import org.rapporteur.record.view.Closing;
import org.rapporteur.record.view.CommitmentStatus;
import org.rapporteur.record.view.CommitmentView;
import org.rapporteur.record.view.Disagreement;
import org.rapporteur.record.view.EngagementView;
import org.rapporteur.record.view.Entry;
import org.rapporteur.record.view.Fate;
import org.rapporteur.record.view.PartyView;
import org.rapporteur.record.view.ReportView;
import org.rapporteur.record.view.SeriesView;

/** One entry of the record on a sheet, with what it is bound up with by name. */
public final class EntryPage {
  private static final List<String> TOLD_OF_EDITIONS = List.of("start", "city");

  private final Function<String, Optional<Entry>> record;
  private final Function<String, List<String>> bringers;
  private final @Nullable LocalDate asOf;
  private final boolean quotes;

  /**
   * Pages.
   *
   * @param record finds other entries by their id
   * @param bringers names those who brought a report, by its id
   * @param asOf the day that decides what is overdue, or null
   * @param quotes whether the words behind each value are shown
   */
  public EntryPage(
      Function<String, Optional<Entry>> record,
      Function<String, List<String>> bringers,
      @Nullable LocalDate asOf,
      boolean quotes) {
    this.record = record;
    this.bringers = bringers;
    this.asOf = asOf;
    this.quotes = quotes;
  }

  /** The page of one entry. */
  public String of(Entry entry) {
    Sheet sheet = new Sheet();
    if (entry instanceof EngagementView engagement) {
      engagement(sheet, engagement);
    } else if (entry instanceof PartyView party) {
      party(sheet, party);
    } else if (entry instanceof SeriesView series) {
      series(sheet, series);
    } else if (entry instanceof CommitmentView commitment) {
      commitment(sheet, commitment);
    } else if (entry instanceof ReportView report) {
      report(sheet, report);
    }
    return sheet.toString();
  }

  private void engagement(Sheet sheet, EngagementView view) {
    Quotes words = new Quotes(view.evidence(), quotes);
    new EngagementPage(view.value(), words, sheet).write(view.id());
    String label = "standing";
    for (String id : view.commitments()) {
      if (record.apply(id).orElse(null) instanceof CommitmentView commitment) {
        sheet.row(label, id + "  " + CommitmentStatus.of(commitment, asOf).label());
        label = "";
      }
    }
    label = "disagreements";
    for (Disagreement disagreement : view.disagreements()) {
      String settled = disagreement.resolvedBy() == null ? "" : "  [settled]";
      sheet.row(label, disagreement.field() + ": " + Lines.values(disagreement) + settled);
      for (Disagreement.Value value : disagreement.values()) {
        sheet.under(
            Shown.of(value.value()) + " in " + String.join(", ", shortened(value.reports())));
      }
      label = "";
    }
    sources(sheet, view.reports());
  }

  private static List<String> shortened(List<String> reports) {
    return reports.stream().map(Quotes::shortened).toList();
  }

  private void sources(Sheet sheet, List<String> reports) {
    String label = "sources";
    for (String id : reports) {
      String line = Quotes.shortened(id);
      if (record.apply(id).orElse(null) instanceof ReportView view) {
        line += "  " + source(view);
      }
      sheet.row(label, line);
      label = "";
    }
  }

  private static String source(ReportView view) {
    Publication publication = view.report().publication();
    StringBuilder out = new StringBuilder();
    if (publication.publisher() != null) {
      out.append(Shown.of(publication.publisher())).append(", ");
    }
    out.append(publication.date() == null ? "date not known" : publication.date());
    out.append(": ");
    String title = publication.title() == null ? view.report().source() : publication.title();
    out.append(Shown.of(title));
    if (view.sameTextAs() != null) {
      out.append(" (copy of ").append(Quotes.shortened(view.sameTextAs())).append(')');
    }
    return out.toString();
  }

  /** The editions along time, with the languages they are told in and what is disputed of each. */
  private void series(Sheet sheet, SeriesView view) {
    sheet.heading(Shown.of(view.name())).row("id", view.id());
    String label = "editions";
    for (String id : view.editions()) {
      named(sheet, label, List.of(id));
      if (record.apply(id).orElse(null) instanceof EngagementView edition) {
        sheet.under("told in " + languages(edition.reports()));
        edition.disagreements().stream()
            .filter(d -> TOLD_OF_EDITIONS.contains(d.field()))
            .map(EntryPage::disputed)
            .forEach(sheet::under);
      }
      label = "";
    }
  }

  private String languages(List<String> reports) {
    return reports.stream()
        .map(id -> record.apply(id).orElse(null))
        .filter(ReportView.class::isInstance)
        .map(view -> OutcomePage.language(((ReportView) view).report().language()))
        .distinct()
        .sorted()
        .collect(Collectors.joining(", "));
  }

  private static String disputed(Disagreement view) {
    return view.values().stream()
        .map(v -> Shown.of(v.value()) + " in " + String.join(", ", shortened(v.reports())))
        .collect(Collectors.joining(" | ", "disputed " + view.field() + ": ", ""));
  }

  private void party(Sheet sheet, PartyView view) {
    String code = view.code() == null ? "" : ", " + EngagementPage.country(view.code());
    sheet.heading(Shown.of(view.name()) + "  [" + view.type().label() + code + "]");
    sheet.row("id", view.id());
    String label = "written";
    for (String form :
        view.mentions().stream().map(PartyView.Mention::form).distinct().sorted().toList()) {
      sheet.row(label, Shown.of(form));
      label = "";
    }
    label = "offices";
    for (PartyView.Office office : view.offices()) {
      String of = office.of() == null ? "" : " (" + Shown.of(office.of()) + ")";
      sheet.row(label, Shown.of(office.title()) + of + seen(office));
      label = "";
    }
    named(sheet, "engagements", view.engagements());
  }

  private static String seen(PartyView.Office office) {
    if (office.from() == null) {
      return "";
    }
    boolean once = office.to() == null || office.from().equals(office.to());
    return ", seen " + office.from() + (once ? "" : " to " + office.to());
  }

  private void commitment(Sheet sheet, CommitmentView view) {
    String status = CommitmentStatus.of(view, asOf).label();
    sheet.heading(EngagementPage.commitment(view.value()) + "  [" + status + "]");
    sheet.row("id", view.id());
    sheet.row("words", "“" + Shown.of(view.value().quote()) + "”");
    named(sheet, "owed by", view.by());
    named(sheet, "owed to", view.to());
    named(sheet, "promised at", List.of(view.engagement()));
    Closing closing = view.closing();
    if (closing != null) {
      named(sheet, "kept by", closing.keptBy() == null ? List.of() : List.of(closing.keptBy()));
      sheet.row("decided by", Shown.of(closing.reason()) + " [" + closing.judgement() + "]");
    }
    Fate fate = view.fate();
    if (fate != null) {
      named(sheet, "kept by", List.of(fate.keptBy()));
      sheet.row("because", Shown.of(fate.reason()));
    }
    sources(sheet, view.reports());
  }

  private void report(Sheet sheet, ReportView view) {
    Report report = view.report();
    Publication publication = report.publication();
    String title = publication.title() == null ? report.source() : publication.title();
    sheet.heading(Shown.of(title) + "  [" + view.status() + ", " + report.mark().label() + "]");
    sheet.row("id", view.id());
    sheet.row("read from", Shown.of(report.source()));
    if (publication.url() != null) {
      sheet.row("address", Shown.of(publication.url()));
    }
    if (publication.publisher() != null) {
      sheet.row("publisher", Shown.of(publication.publisher()));
    }
    sheet.row("published", OutcomePage.published(publication));
    sheet.row("language", OutcomePage.language(report.language()));
    if (view.sameTextAs() != null) {
      sheet.row("copy of", view.sameTextAs());
    }
    List<String> by = bringers.apply(view.id());
    if (!by.isEmpty()) {
      sheet.row("brought by", Shown.of(String.join(", ", by)));
    }
    if (!view.reason().isEmpty()) {
      sheet.row("", view.reason());
    }
    named(sheet, "engagements", view.engagements());
  }

  /** Entries by id, each with what it is called. */
  private void named(Sheet sheet, String first, List<String> ids) {
    String label = first;
    for (String id : ids) {
      sheet.row(label, record.apply(id).map(e -> id + "  " + name(e)).orElse(Shown.of(id)));
      label = "";
    }
  }

  private static String name(Entry entry) {
    if (entry instanceof EngagementView view) {
      Engagement value = view.value();
      Engagement.When when = value.when();
      boolean unknown = when.start() == null && when.open() == null;
      return EngagementPage.title(value) + ", " + (unknown ? "date not known" : DateWords.of(when));
    }
    return entry instanceof PartyView party ? Shown.of(party.name()) : "";
  }
}

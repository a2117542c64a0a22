package org.rapporteur.app.show;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.rapporteur.model.Engagement;
import org.rapporteur.model.Outcome;
import org.rapporteur.model.Publication;
import org.rapporteur.model.Report;
import org.rapporteur.record.view.Words;

/** What became of one report, for a person: what it is and every engagement it tells. */
public final class OutcomePage {
  private final boolean quotes;

  /**
   * Pages.
   *
   * @param quotes whether the words behind each value are shown
   */
  public OutcomePage(boolean quotes) {
    this.quotes = quotes;
  }

  /** The page of one report, ending in an empty line. */
  public String of(Outcome outcome) {
    Sheet sheet = new Sheet();
    if (outcome instanceof Outcome.Kept kept) {
      head(sheet, kept.report());
      for (Engagement engagement : kept.engagements()) {
        sheet.gap();
        List<Words> words = new ArrayList<>();
        engagement.evidence().forEach(e -> words.add(new Words(kept.report().id(), e)));
        new EngagementPage(engagement, new Quotes(words, quotes), sheet).write(engagement.id());
      }
    } else if (outcome instanceof Outcome.Skipped skipped) {
      head(sheet, skipped.report());
      sheet.row("", skipped.reason());
    } else if (outcome instanceof Outcome.Failed failed) {
      sheet.heading(Shown.of(failed.source()));
      sheet.row("failed", trouble(failed));
    }
    return sheet.gap().toString();
  }

  /** A failure on one line: its source, stage, place and reason. */
  public static String failure(Outcome.Failed failed) {
    return Shown.of(failed.source()) + ": " + trouble(failed);
  }

  private static String trouble(Outcome.Failed failed) {
    String where = failed.where().isEmpty() ? "" : ", " + failed.where();
    return Shown.of(failed.stage() + where + ": " + failed.reason());
  }

  private static void head(Sheet sheet, Report report) {
    Publication publication = report.publication();
    sheet.heading("── " + Shown.of(report.source()));
    if (publication.title() != null) {
      sheet.row("title", Shown.of(publication.title()));
    }
    if (publication.publisher() != null) {
      sheet.row("publisher", Shown.of(publication.publisher()));
    }
    if (!publication.sourceChain().isEmpty()) {
      sheet.row("by way of", Shown.of(String.join(", ", publication.sourceChain())));
    }
    sheet.row("published", published(publication));
    sheet.row("language", language(report.language()));
  }

  /** The day of publication and where it was found. */
  static String published(Publication publication) {
    return publication.date() == null
        ? "date not known"
        : publication.date() + " (" + publication.dateBasis() + ")";
  }

  /** The English name of a language. */
  static String language(String code) {
    return Locale.forLanguageTag(code).getDisplayLanguage(Locale.ENGLISH);
  }
}

package org.rapporteur.app.show;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.rapporteur.model.Engagement;
import org.rapporteur.model.PartialDate;
import org.rapporteur.model.Publication;
import org.rapporteur.record.view.CommitmentStatus;
import org.rapporteur.record.view.CommitmentView;
import org.rapporteur.record.view.Disagreement;
import org.rapporteur.record.view.EngagementView;
import org.rapporteur.record.view.PartyView;
import org.rapporteur.record.view.ReportView;
import org.rapporteur.record.view.SeriesView;
import org.rapporteur.store.search.Hit;

/**
 * Entries on one line each: columns of our own words first, the words of reports last, so that
 * right-to-left words break no column.
 *
 * @param asOf the day that decides what is overdue, or null
 */
public record Lines(@Nullable LocalDate asOf) {
  private static final int DATE = 11;
  private static final int ID = 19;

  /** First day, kind, status, id, place, title. */
  public String engagement(EngagementView view) {
    Engagement value = view.value();
    String place = value.where().city() == null ? value.where().country() : value.where().city();
    return column(date(value.when().start()), DATE)
        + column(value.kind().label(), 13)
        + column(value.status().label(), 10)
        + column(view.id(), ID)
        + column(place == null ? "-" : Shown.of(place), 16)
        + (view.disagreements().isEmpty() ? "" : "[disputed] ")
        + EngagementPage.title(value)
        + (value.edition() == null ? "" : " (" + value.edition() + ")");
  }

  /** Type, state, id, number of engagements, name. */
  public String party(PartyView view) {
    return column(view.type().label(), 13)
        + column(view.code() == null ? "-" : view.code(), 3)
        + column(view.id(), ID)
        + column(String.valueOf(view.engagements().size()), 5)
        + Shown.of(view.name());
  }

  /** Id, number of editions, name. */
  public String series(SeriesView view) {
    return column(view.id(), ID)
        + column(String.valueOf(view.editions().size()), 5)
        + Shown.of(view.name());
  }

  /** Due date, status, grade, id, words. */
  public String commitment(CommitmentView view) {
    return column(date(view.value().due()), DATE)
        + column(CommitmentStatus.of(view, asOf).label(), 8)
        + column(view.value().grade().label(), 10)
        + column(view.id(), ID)
        + "“"
        + Shown.of(view.value().quote())
        + "”";
  }

  /** Engagement, field, values. */
  public String disagreement(Disagreement view) {
    return column(view.engagement(), ID) + column(view.field(), 20) + values(view);
  }

  /** What is said and by how many reports, side by side. */
  static String values(Disagreement view) {
    List<String> values =
        view.values().stream()
            .map(v -> Shown.of(v.value()) + " (" + v.stage() + ", " + reports(v.witnesses()) + ")")
            .toList();
    return String.join(" | ", values);
  }

  private static String reports(int number) {
    return number == 1 ? "1 report" : number + " reports";
  }

  /** Day of publication, language, mark, status, start of the id, publisher, headline. */
  public String report(ReportView view) {
    Publication publication = view.report().publication();
    String who = publication.publisher() == null ? "" : Shown.of(publication.publisher()) + ": ";
    String title = publication.title() == null ? view.report().source() : publication.title();
    return column(publication.date() == null ? "-" : publication.date().toString(), DATE)
        + column(view.report().language(), 4)
        + column(view.report().mark().label(), 11)
        + column(view.status(), 22)
        + column(Quotes.shortened(view.id()), ID)
        + who
        + Shown.of(title);
  }

  /** What was found: type, id, title, and the words around on a line of their own. */
  public static String hit(Hit hit) {
    return column(hit.type(), 13)
        + column(Quotes.shortened(hit.id()), ID)
        + Shown.of(hit.title())
        + "\n    "
        + Shown.of(hit.words());
  }

  private static String date(@Nullable PartialDate date) {
    return date == null ? "-" : date.toString();
  }

  private static String column(String text, int width) {
    return text + " ".repeat(Math.max(1, width - text.length()));
  }
}

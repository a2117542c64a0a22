package org.rapporteur.app.export;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.rapporteur.model.Publication;
import org.rapporteur.record.Judgement;
import org.rapporteur.record.view.ReportView;
import org.rapporteur.record.view.Whole;

/**
 * The reports behind entries, and how far those reports and persons' decisions have brought them.
 */
public final class Sources {
  private final Map<String, ReportView> reports = new HashMap<>();
  private final List<Judgement> decisions;

  /** The reports of an export. */
  public Sources(Whole whole) {
    whole.reports().forEach(view -> reports.put(view.id(), view));
    decisions = whole.judgements().stream().filter(Judgement::isByPerson).toList();
  }

  /** A report by its id, if it is among those exported. */
  public Optional<ReportView> find(String id) {
    return Optional.ofNullable(reports.get(id));
  }

  /** Publisher, day and headline of a report as far as they are known; its id when nothing is. */
  public String line(String id) {
    ReportView view = reports.get(id);
    if (view == null) {
      return id;
    }
    Publication publication = view.report().publication();
    StringBuilder out = new StringBuilder();
    if (publication.publisher() != null) {
      out.append(PlainText.line(publication.publisher())).append(", ");
    }
    out.append(publication.date() == null ? "date not known" : publication.date());
    String title = publication.title() == null ? view.report().source() : publication.title();
    return out.append(": ").append(PlainText.line(title)).toString();
  }

  /** The start (UTC) of the last day on which one of the reports was published; 1970 if unknown. */
  Instant lastPublished(List<String> ids) {
    return ids.stream()
        .flatMap(id -> find(id).stream())
        .map(view -> view.report().publication().date())
        .filter(Objects::nonNull)
        .max(LocalDate::compareTo)
        .orElse(LocalDate.EPOCH)
        .atStartOfDay()
        .toInstant(ZoneOffset.UTC);
  }

  /**
   * Number of times an entry was revised: each report after the first, and each decision of a
   * person on it or on a text that tells it.
   *
   * @param on ids of the entry
   * @param ids ids of the reports that tell it
   */
  int revisions(List<String> on, List<String> ids) {
    List<String> texts =
        ids.stream().flatMap(id -> find(id).stream()).map(v -> v.report().textSha256()).toList();
    long decided =
        decisions.stream()
            .filter(
                each ->
                    each.on().stream()
                        .anyMatch(
                            thing ->
                                on.contains(thing) || texts.stream().anyMatch(thing::startsWith)))
            .count();
    return Math.max(0, ids.size() - 1) + (int) decided;
  }
}

package org.rapporteur.language;

import java.util.List;
import org.rapporteur.language.text.TypedText;
import org.rapporteur.model.Engagement;
import org.rapporteur.model.Evidence;
import org.rapporteur.model.Naming;
import org.rapporteur.model.Report;
import org.rapporteur.model.Span;

/**
 * A report as it was typed and as it is read; see {@link TypedText}. What is found in the report as
 * it is read is quoted as it was typed.
 *
 * @param report the report as it was typed
 * @param text its text
 */
public record Typescript(Report report, TypedText text) {
  /** The report as it is read. */
  public static Typescript of(Report report) {
    return new Typescript(report, TypedText.of(report.text()));
  }

  /** The report as it is read; its hash stays that of what was typed. */
  public Report plain() {
    if (text.isPlain()) {
      return report;
    }
    return new Report(
        report.id(),
        report.source(),
        report.publication(),
        report.language(),
        text.plain(),
        report.textSha256(),
        report.furniture().stream().map(text::read).toList(),
        report.mark());
  }

  /** The engagements found in the report as it is read, with their words as they were typed. */
  public List<Engagement> quoted(List<Engagement> engagements) {
    return text.isPlain() ? engagements : engagements.stream().map(this::quoted).toList();
  }

  /** The namings found in the report as it is read, with their words as they were typed. */
  public List<Naming> namings(List<Naming> namings) {
    return text.isPlain()
        ? namings
        : namings.stream()
            .map(n -> new Naming(n.party(), n.evidence().stream().map(this::quoted).toList()))
            .toList();
  }

  private Engagement quoted(Engagement engagement) {
    return engagement.withEvidence(engagement.evidence().stream().map(this::quoted).toList());
  }

  private Evidence quoted(Evidence evidence) {
    Span span = text.typed(evidence.span());
    int end = Math.min(span.end(), span.start() + Evidence.MAX_QUOTE);
    Span kept = new Span(span.start(), end);
    return new Evidence(
        evidence.path(), kept.of(report.text()), kept, evidence.basis(), evidence.reason());
  }
}

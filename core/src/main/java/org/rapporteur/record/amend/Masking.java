package org.rapporteur.record.amend;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;
import org.rapporteur.model.Basis;
import org.rapporteur.model.Engagement;
import org.rapporteur.model.Evidence;
import org.rapporteur.model.Naming;
import org.rapporteur.model.Outcome;
import org.rapporteur.model.Participant;
import org.rapporteur.model.Publication;
import org.rapporteur.model.Report;
import org.rapporteur.record.Flat;
import org.rapporteur.record.Ids;
import org.rapporteur.record.Telling;
import org.rapporteur.record.Unflat;

/**
 * Takes words out of a report and all that it says: they are covered unit by unit, so that offsets
 * stay, and the parties they name are no longer named.
 */
public final class Masking {
  private final UnaryOperator<String> cover;

  /** Masking by what covers the words in a text, leaving its length. */
  public Masking(UnaryOperator<String> cover) {
    this.cover = cover;
  }

  /** The report with the words covered. */
  public Report report(Report report) {
    String text = cover.apply(report.text());
    Publication publication = report.publication();
    return new Report(
        report.id(),
        cover.apply(report.source()),
        new Publication(
            covered(publication.url()),
            covered(publication.title()),
            covered(publication.publisher()),
            publication.date(),
            publication.dateBasis(),
            publication.sourceChain().stream().map(cover).toList()),
        report.language(),
        text,
        Ids.sha256(text),
        report.furniture(),
        report.mark());
  }

  private @Nullable String covered(@Nullable String text) {
    return text == null ? null : cover.apply(text);
  }

  /** What became of the report, with the words covered in all that it says. */
  public Outcome outcome(Outcome outcome) {
    if (outcome instanceof Outcome.Kept kept) {
      Report report = report(kept.report());
      return new Outcome.Kept(
          report,
          kept.engagements().stream().map(told -> engagement(told, report)).toList(),
          kept.bystanders().stream()
              .filter(naming -> !names(naming.party()))
              .map(naming -> new Naming(party(naming.party()), words(naming.evidence(), report)))
              .toList());
    }
    if (outcome instanceof Outcome.Skipped skipped) {
      return new Outcome.Skipped(report(skipped.report()), skipped.status(), skipped.reason());
    }
    return outcome;
  }

  /** True when the words name the party: it is left out. */
  public boolean names(Participant party) {
    return party.names().stream().anyMatch(this::touches)
        || party.english().stream().anyMatch(this::touches);
  }

  private boolean touches(String value) {
    return !cover.apply(value).equals(value);
  }

  private Participant party(Participant party) {
    return new Participant(
        party.type(),
        party.names(),
        party.english(),
        covered(party.role()),
        covered(party.represents()),
        party.code(),
        party.capacity());
  }

  private Engagement engagement(Engagement told, Report report) {
    Map<String, String> values = new LinkedHashMap<>(Flat.of(told));
    values.replaceAll((path, value) -> path.equals("id") ? value : cover.apply(value));
    Engagement covered = Unflat.of(values, words(told.evidence(), report));
    TreeSet<Integer> left = new TreeSet<>();
    for (int i = 0; i < told.participants().size(); i++) {
      if (names(told.participants().get(i))) {
        left.add(i);
      }
    }
    Revision revision = new Revision(report, Telling.of(report, List.of(covered)).get(0));
    left.descendingSet().forEach(index -> revision.remove("participants[" + index + "].name"));
    return revision.telling().value();
  }

  private List<Evidence> words(List<Evidence> words, Report report) {
    List<Evidence> covered = new ArrayList<>();
    for (Evidence each : words) {
      Basis basis = each.basis();
      String quote = each.span().of(report.text());
      covered.add(new Evidence(each.path(), quote, each.span(), basis, covered(each.reason())));
    }
    return covered;
  }
}

package org.rapporteur.record.amend;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
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
  /** What covers a unit of text. */
  public static final char COVER = '\u2588';

  private static final Set<String> LABELS =
      Set.of(
          "id",
          "main",
          "kind",
          "status",
          "part_of",
          "type",
          "capacity",
          "bound",
          "of",
          "value",
          "grade",
          "code",
          "country",
          "start",
          "end",
          "due",
          "edition");

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

  /** All words in what became of a report: its text, where it comes from, and what it says. */
  public static List<String> words(Outcome outcome) {
    List<String> words = new ArrayList<>();
    Report report =
        outcome instanceof Outcome.Kept kept ? kept.report() : ((Outcome.Skipped) outcome).report();
    Publication publication = report.publication();
    words.addAll(List.of(report.text(), report.source(), publication.url() + ""));
    words.addAll(List.of(publication.title() + "", publication.publisher() + ""));
    words.addAll(publication.sourceChain());
    if (outcome instanceof Outcome.Kept kept) {
      for (Engagement told : kept.engagements()) {
        words.addAll(Flat.of(told).values());
        told.evidence().forEach(each -> words.add(each.reason() + ""));
      }
      for (Naming naming : kept.bystanders()) {
        words.addAll(Flat.of(naming.party()).values());
        naming.evidence().forEach(each -> words.add(each.reason() + ""));
      }
    }
    return words;
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
    values.replaceAll((path, value) -> isOfWords(path) ? cover.apply(value) : value);
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

  /** True for the fields that hold words, rather than labels, codes, dates and numbers. */
  private static boolean isOfWords(String path) {
    return !LABELS.contains(path.substring(path.lastIndexOf('.') + 1));
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

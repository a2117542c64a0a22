package org.rapporteur.app.train;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.rapporteur.Languages;
import org.rapporteur.app.evaluate.GoldReport;
import org.rapporteur.extract.Dossier;
import org.rapporteur.extract.Extractor;
import org.rapporteur.model.Engagement;
import org.rapporteur.model.Outcome;
import org.rapporteur.model.Report;
import org.rapporteur.read.ReadResult;
import org.rapporteur.read.Reader;

/**
 * A gold report with what is found in it before any model decides.
 *
 * @param gold the report and its record
 * @param report the report as read; see {@link org.rapporteur.language.Typescript}
 * @param dossier what was found in it
 */
record Lesson(GoldReport gold, Report report, Dossier dossier) {
  /** The lessons in the order of the reports; none for a language that is not covered. */
  static List<Lesson> list(List<GoldReport> gold, Reader reader, Languages languages) {
    List<Lesson> out = new ArrayList<>();
    for (GoldReport one : gold) {
      find(one, reader, languages).ifPresent(out::add);
    }
    return out;
  }

  private static Optional<Lesson> find(GoldReport gold, Reader reader, Languages languages) {
    try (Stream<ReadResult> results = reader.read(gold.document())) {
      return results
          .findFirst()
          .filter(ReadResult.Read.class::isInstance)
          .map(result -> ((ReadResult.Read) result).report())
          .flatMap(
              report ->
                  languages.gather(report).map(d -> new Lesson(gold, d.analysis().report(), d)));
    }
  }

  /** What the extractor says of the report. */
  Outcome read(Extractor extractor) {
    List<Engagement> engagements = extractor.extract(dossier);
    return engagements.isEmpty()
        ? new Outcome.Skipped(report, "no_engagement", "no engagement found")
        : new Outcome.Kept(report, engagements);
  }
}

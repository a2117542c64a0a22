package org.rapporteur;

import java.util.List;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import org.rapporteur.extract.Dossier;
import org.rapporteur.extract.Extractor;
import org.rapporteur.language.Typescript;
import org.rapporteur.model.Engagement;
import org.rapporteur.model.Naming;
import org.rapporteur.model.Outcome;
import org.rapporteur.model.Report;

/**
 * The path of one report from its text to what it says: analyse, extract. A pure function of the
 * report; thread-safe.
 */
public final class Pipeline {
  private final Languages languages;
  private final CompletableFuture<Extractor> extractor;

  /** A pipeline over these languages and models. */
  public Pipeline(Languages languages, Extractor extractor) {
    this(languages, CompletableFuture.completedFuture(extractor));
  }

  private Pipeline(Languages languages, CompletableFuture<Extractor> extractor) {
    this.languages = languages;
    this.extractor = extractor;
  }

  /**
   * A pipeline over the given languages, with the models that come with the program. They are
   * loaded while the first report is read.
   */
  public static Pipeline load(Languages languages) {
    return new Pipeline(languages, CompletableFuture.supplyAsync(Extractor::load));
  }

  /** What became of the report; trouble becomes {@link Outcome.Failed}. */
  public Outcome read(Report report) {
    try {
      Optional<Dossier> dossier = languages.gather(report);
      if (dossier.isEmpty()) {
        return new Outcome.Skipped(
            report, "language_not_covered", "language not covered: " + report.language());
      }
      Extractor extracting = extractor.join();
      List<Engagement> engagements = extracting.extract(dossier.get());
      Typescript typed = Typescript.of(report);
      List<Naming> named = typed.namings(extracting.bystanders(dossier.get(), engagements));
      return engagements.isEmpty()
          ? new Outcome.Skipped(report, "no_engagement", "no engagement found", named)
          : new Outcome.Kept(report, typed.quoted(engagements), named);
    } catch (RuntimeException | StackOverflowError e) {
      return new Outcome.Failed(report.id(), report.source(), "extract", "text", String.valueOf(e));
    }
  }
}

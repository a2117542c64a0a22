package org.rapporteur;

import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ConcurrentHashMap;
import org.rapporteur.extract.Dossier;
import org.rapporteur.extract.Gatherer;
import org.rapporteur.language.Analyser;
import org.rapporteur.language.Analysis;
import org.rapporteur.language.Typescript;
import org.rapporteur.language.lexicon.Lexicon;
import org.rapporteur.model.Report;

/** The languages that reports are read in; each is loaded when first needed. Thread-safe. */
public final class Languages {
  private final Set<String> covered;
  private final Map<String, Language> loaded = new ConcurrentHashMap<>();

  /** Reads reports of these languages, by ISO 639-1 code. */
  public Languages(Set<String> covered) {
    this.covered = Set.copyOf(covered);
  }

  /** The codes of the languages covered, in alphabetical order. */
  public Set<String> codes() {
    return new TreeSet<>(covered);
  }

  /** What is found in the report as it is read; empty when its language is not covered. */
  public Optional<Dossier> gather(Report report) {
    if (!covered.contains(report.language())) {
      return Optional.empty();
    }
    Language language = loaded.computeIfAbsent(report.language(), Language::load);
    Report plain = Typescript.of(report).plain();
    Analysis analysis = language.analyser.analyse(plain);
    return Optional.of(language.gatherer.join().gather(analysis));
  }

  /** What a language is read with; the gatherer may still be loading while a report is analysed. */
  private record Language(Analyser analyser, CompletableFuture<Gatherer> gatherer) {
    static Language load(String code) {
      Lexicon lexicon = Lexicon.of(code);
      CompletableFuture<Gatherer> gatherer =
          CompletableFuture.supplyAsync(() -> new Gatherer(lexicon));
      return new Language(new Analyser(lexicon), gatherer);
    }
  }
}

package org.rapporteur.language;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.rapporteur.language.lexicon.Lexicon;
import org.rapporteur.language.name.NameFinder;
import org.rapporteur.language.number.CountFinder;
import org.rapporteur.language.number.EditionFinder;
import org.rapporteur.language.tagger.NameTagger;
import org.rapporteur.language.text.Fold;
import org.rapporteur.language.text.Sentence;
import org.rapporteur.language.text.SentenceSplitter;
import org.rapporteur.model.Report;

/** Analyses the reports of one language: sentences, then mentions. Immutable and thread-safe. */
public final class Analyser {
  private static final Set<String> BORROWING = Set.of("fr", "es");

  private final Lexicon lexicon;
  private final SentenceSplitter splitter;
  private final NameFinder names;
  private final CountFinder counts;
  private final EditionFinder editions;

  /** An analyser for the language with this ISO 639-1 code; loads its models. */
  public Analyser(String language) {
    this(Lexicon.of(language));
  }

  /** An analyser for the language of the lexicon; loads its models. */
  public Analyser(Lexicon lexicon) {
    this.lexicon = lexicon;
    this.splitter = new SentenceSplitter(abbreviations(lexicon));
    this.names = new NameFinder(lexicon, tagger(lexicon.language()));
    this.counts = new CountFinder(lexicon);
    this.editions = new EditionFinder(lexicon);
  }

  /** The data files of the language. */
  public Lexicon lexicon() {
    return lexicon;
  }

  /** What is found in the report. */
  public Analysis analyse(Report report) {
    List<Sentence> sentences = splitter.split(report.text(), report.furniture());
    NameFinder.Names found = names.find(sentences, report.text(), report.publication().date());
    List<Mention> mentions = new ArrayList<>(found.mentions());
    for (Sentence sentence : sentences) {
      mentions.addAll(counts.find(sentence));
      mentions.addAll(editions.find(sentence));
    }
    mentions.sort(Comparator.comparing(Mention::span));
    return new Analysis(report, lexicon, sentences, mentions, found.within());
  }

  private static Set<String> abbreviations(Lexicon lexicon) {
    Set<String> out = new HashSet<>();
    lexicon.table("names").stream()
        .filter(e -> e.category().equals("abbreviation"))
        .forEach(e -> out.add(Fold.fold(e.form())));
    return out;
  }

  /**
   * The tagger of the language. Without a model of its own a language in Latin letters borrows the
   * people's names of the English one, which knows many of the names but few of the words between.
   */
  private static Optional<NameTagger> tagger(String language) {
    Optional<NameTagger> own = model(language);
    return own.isEmpty() && BORROWING.contains(language)
        ? model("en").map(NameTagger::forFullNames)
        : own;
  }

  private static Optional<NameTagger> model(String language) {
    String path = "/org/rapporteur/language/" + language + "/names.model";
    try (InputStream in = Analyser.class.getResourceAsStream(path)) {
      return in == null ? Optional.empty() : Optional.of(NameTagger.load(in));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}

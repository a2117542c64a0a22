package org.rapporteur.language.text;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.apache.lucene.analysis.en.EnglishMinimalStemmer;
import org.apache.lucene.analysis.es.SpanishLightStemmer;
import org.apache.lucene.analysis.fr.FrenchMinimalStemmer;
import org.apache.lucene.analysis.ru.RussianLightStemmer;

/** Forms of a language whose words take endings, brought together by a light stemmer. */
final class StemmedForms implements Forms {
  private static final Set<String> ELIDED = Set.of("l", "d", "qu", "s", "n", "jusqu", "lorsqu");

  private final Stemmer stemmer;
  private final Set<String> elided;

  private StemmedForms(Stemmer stemmer, Set<String> elided) {
    this.stemmer = stemmer;
    this.elided = elided;
  }

  static StemmedForms of(String language) {
    return new StemmedForms(
        switch (language) {
          case "en" -> (word, length) -> new EnglishMinimalStemmer().stem(word, length);
          case "fr" -> (word, length) -> new FrenchMinimalStemmer().stem(word, length);
          case "es" -> (word, length) -> new SpanishLightStemmer().stem(word, length);
          case "ru" -> (word, length) -> new RussianLightStemmer().stem(word, length);
          default -> throw new IllegalArgumentException("no stemmer for " + language);
        },
        language.equals("fr") ? ELIDED : Set.of());
  }

  @Override
  public String key(String folded) {
    char[] word = folded.toCharArray();
    return new String(word, 0, stemmer.stem(word, word.length));
  }

  @Override
  public List<String> keys(String folded) {
    Set<String> out = new LinkedHashSet<>();
    bare(folded).forEach(word -> out.add(key(word)));
    out.add(folded);
    return List.copyOf(out);
  }

  /** The word, then what follows an elided article or preposition ("l'Algérie", "d'Alger"). */
  @Override
  public List<String> bare(String word) {
    int mark = Math.max(word.indexOf('\''), word.indexOf('’'));
    boolean cut = mark > 0 && elided.contains(word.substring(0, mark).toLowerCase(Locale.ROOT));
    return cut ? List.of(word, word.substring(mark + 1)) : List.of(word);
  }

  /** Shortens a word in place. */
  private interface Stemmer {
    int stem(char[] word, int length);
  }
}

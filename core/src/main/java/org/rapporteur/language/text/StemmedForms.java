package org.rapporteur.language.text;

import java.util.List;
import org.apache.lucene.analysis.en.EnglishMinimalStemmer;
import org.apache.lucene.analysis.es.SpanishLightStemmer;
import org.apache.lucene.analysis.fr.FrenchMinimalStemmer;
import org.apache.lucene.analysis.ru.RussianLightStemmer;

/** Forms of a language whose words take endings, brought together by a light stemmer. */
final class StemmedForms implements Forms {
  private final Stemmer stemmer;

  private StemmedForms(Stemmer stemmer) {
    this.stemmer = stemmer;
  }

  static StemmedForms of(String language) {
    return new StemmedForms(
        switch (language) {
          case "en" -> (word, length) -> new EnglishMinimalStemmer().stem(word, length);
          case "fr" -> (word, length) -> new FrenchMinimalStemmer().stem(word, length);
          case "es" -> (word, length) -> new SpanishLightStemmer().stem(word, length);
          case "ru" -> (word, length) -> new RussianLightStemmer().stem(word, length);
          default -> throw new IllegalArgumentException("no stemmer for " + language);
        });
  }

  @Override
  public String key(String folded) {
    char[] word = folded.toCharArray();
    return new String(word, 0, stemmer.stem(word, word.length));
  }

  @Override
  public List<String> keys(String folded) {
    String key = key(folded);
    return key.equals(folded) ? List.of(folded) : List.of(key, folded);
  }

  /** Shortens a word in place. */
  private interface Stemmer {
    int stem(char[] word, int length);
  }
}

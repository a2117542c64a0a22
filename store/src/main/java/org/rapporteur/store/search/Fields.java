package org.rapporteur.store.search;

import java.util.HashMap;
import java.util.Map;
import org.apache.lucene.analysis.Analyzer;
import org.apache.lucene.analysis.Tokenizer;
import org.apache.lucene.analysis.ar.ArabicAnalyzer;
import org.apache.lucene.analysis.cjk.CJKAnalyzer;
import org.apache.lucene.analysis.en.EnglishAnalyzer;
import org.apache.lucene.analysis.es.SpanishAnalyzer;
import org.apache.lucene.analysis.fr.FrenchAnalyzer;
import org.apache.lucene.analysis.miscellaneous.PerFieldAnalyzerWrapper;
import org.apache.lucene.analysis.ru.RussianAnalyzer;
import org.apache.lucene.analysis.standard.StandardTokenizer;
import org.jspecify.annotations.Nullable;

/**
 * The fields of the index: names and text folded word by word, and text by the rules of its
 * language where there are any.
 */
final class Fields {
  /** Id of the entry. */
  static final String ID = "id";

  /** Sort of entry. */
  static final String TYPE = "type";

  /** Its title as shown. */
  static final String TITLE = "title";

  /** Lowest and highest level of callers it is for. */
  static final String LOWEST = "lowest";

  static final String HIGHEST = "highest";

  /** Names of engagements, series, places and parties, folded. */
  static final String NAMES = "names";

  /** All text, folded. */
  static final String PLAIN = "plain";

  private static final String TEXT = "text_";

  private final Map<String, Analyzer> byLanguage = new HashMap<>();
  private final Analyzer folding =
      new Analyzer() {
        @Override
        protected TokenStreamComponents createComponents(String field) {
          Tokenizer words = new StandardTokenizer();
          return new TokenStreamComponents(words, new FoldFilter(words));
        }
      };

  Fields() {
    byLanguage.put(TEXT + "en", new EnglishAnalyzer());
    byLanguage.put(TEXT + "ar", new ArabicAnalyzer());
    byLanguage.put(TEXT + "ru", new RussianAnalyzer());
    byLanguage.put(TEXT + "fr", new FrenchAnalyzer());
    byLanguage.put(TEXT + "es", new SpanishAnalyzer());
    byLanguage.put(TEXT + "zh", new CJKAnalyzer());
  }

  /** The field for text of a language; null where the language has no rules of its own. */
  @Nullable String text(String language) {
    return byLanguage.containsKey(TEXT + language) ? TEXT + language : null;
  }

  /** Analyses each field by its rules. */
  Analyzer analyser() {
    return new PerFieldAnalyzerWrapper(folding, byLanguage);
  }

  /** The fields to search, with how much a find in each weighs. */
  Map<String, Float> weights() {
    Map<String, Float> weights = new HashMap<>();
    byLanguage.keySet().forEach(field -> weights.put(field, 1f));
    weights.put(PLAIN, 1f);
    weights.put(NAMES, 3f);
    return weights;
  }
}

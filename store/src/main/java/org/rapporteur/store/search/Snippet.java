package org.rapporteur.store.search;

import java.io.IOException;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Set;
import org.apache.lucene.analysis.Analyzer;
import org.apache.lucene.analysis.TokenStream;
import org.apache.lucene.analysis.tokenattributes.CharTermAttribute;
import org.apache.lucene.analysis.tokenattributes.OffsetAttribute;
import org.rapporteur.model.Span;

/** The stretch of a text where most of the words looked for stand together. */
final class Snippet {
  /** Most code units shown. */
  private static final int LENGTH = 200;

  private Snippet() {}

  /** The words around the densest finds; the text's beginning when none is found. */
  static String of(String text, String field, Set<String> terms, Analyzer analyser)
      throws IOException {
    Deque<Span> window = new ArrayDeque<>();
    Span best = new Span(0, 0);
    int most = 0;
    try (TokenStream tokens = analyser.tokenStream(field, text)) {
      CharTermAttribute term = tokens.addAttribute(CharTermAttribute.class);
      OffsetAttribute offset = tokens.addAttribute(OffsetAttribute.class);
      tokens.reset();
      while (tokens.incrementToken()) {
        if (!terms.contains(term.toString())) {
          continue;
        }
        window.addLast(new Span(offset.startOffset(), offset.endOffset()));
        while (offset.endOffset() - window.getFirst().start() > LENGTH && window.size() > 1) {
          window.removeFirst();
        }
        if (window.size() > most) {
          most = window.size();
          best = window.getFirst().cover(window.getLast());
        }
      }
      tokens.end();
    }
    return around(text, best);
  }

  private static String around(String text, Span found) {
    int spare = Math.max(0, LENGTH - found.length()) / 2;
    int start = Math.max(0, found.start() - spare);
    int end = Math.min(text.length(), start + LENGTH);
    while (start > 0 && !Character.isWhitespace(text.charAt(start - 1)) && start < found.start()) {
      start++;
    }
    while (end < text.length() && !Character.isWhitespace(text.charAt(end)) && end > found.end()) {
      end--;
    }
    return text.substring(start, Math.max(start, end)).strip();
  }
}

package org.rapporteur.read.page;

import org.jsoup.nodes.Element;
import org.rapporteur.model.Span;

/**
 * A stretch of a page's visible text that no block boundary cuts: a paragraph, headline, list item,
 * table row or loose line.
 *
 * @param span where it stands in the visible text
 * @param element the innermost block element that holds it
 * @param linked number of its characters that are links
 * @param text its words
 */
record Block(Span span, Element element, int linked, String text) {
  private static final int SHORTEST_PROSE = 60;
  private static final int SHORTEST_HAN_PROSE = 20;

  /** Share of its characters that are links, 0 to 1. */
  double linkDensity() {
    return span.length() == 0 ? 0 : (double) linked / span.length();
  }

  /** True when it is a link and nothing else. */
  boolean isLink() {
    return linked > 0 && linked >= text.codePoints().filter(c -> c != ' ').count();
  }

  /** True when it ends as a sentence does, quotes and brackets after it apart. */
  boolean endsSentence() {
    int end = text.length();
    while (end > 0 && "\"'”’»)] \u00a0".indexOf(text.charAt(end - 1)) >= 0) {
      end--;
    }
    return end > 0 && ".!?؟۔。！？…:：;।".indexOf(text.charAt(end - 1)) >= 0;
  }

  /** True when it reads like running text: long enough, ended like a sentence, hardly linked. */
  boolean isProse() {
    return isLong() && linkDensity() < 0.5 && endsSentence();
  }

  /** True when it is as long as running text. */
  boolean isLong() {
    long han = text.codePoints().filter(Character::isIdeographic).count();
    return text.length() >= SHORTEST_PROSE || han >= SHORTEST_HAN_PROSE;
  }

  /** True for a headline of any level. */
  boolean isHeading() {
    return element.normalName().matches("h[1-6]");
  }
}

package org.rapporteur.read.page;

import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jsoup.nodes.Element;

/**
 * Finds the cards by which pages lead on to other reports, whatever they are called: two or more
 * short elements of one kind side by side, each with a headline that is a link. A page that is made
 * of little else is a list, whose cards are what it has to say.
 */
final class Cards {
  private static final int MOST_PROSE = 600;
  private static final int LEVELS = 4;
  private static final double LIST = 0.7;

  private Cards() {}

  /**
   * The cards of a page.
   *
   * @param blocks its blocks
   * @param prose for each element the characters of prose in it
   * @param total the characters of prose on the page
   */
  static Set<Element> of(List<Block> blocks, Map<Element, Integer> prose, int total) {
    Map<Element, Map<String, Set<Element>>> groups = new HashMap<>();
    for (Block block : blocks) {
      if (block.isHeading() && block.isLink()) {
        group(block.element(), groups);
      }
    }
    Set<Element> cards = new HashSet<>();
    for (Map<String, Set<Element>> ofParent : groups.values()) {
      for (Set<Element> alike : ofParent.values()) {
        alike.removeIf(element -> prose.getOrDefault(element, 0) > MOST_PROSE);
        if (alike.size() > 1) {
          cards.addAll(alike);
        }
      }
    }
    int inCards = blocks.stream().filter(Block::isProse).mapToInt(b -> length(b, cards)).sum();
    return inCards >= LIST * total ? Set.of() : cards;
  }

  /** Files the headline and what is around it under what holds them, by tag and class. */
  private static void group(Element headline, Map<Element, Map<String, Set<Element>>> groups) {
    Element at = headline;
    for (int level = 0; level < LEVELS; level++) {
      Element parent = at.parent();
      if (parent == null || at.normalName().equals("body")) {
        return;
      }
      groups
          .computeIfAbsent(parent, p -> new HashMap<>())
          .computeIfAbsent(at.normalName() + "." + at.className(), n -> new LinkedHashSet<>())
          .add(at);
      at = parent;
    }
  }

  private static int length(Block block, Set<Element> cards) {
    Element at = block.element();
    for (int level = 0; at != null && level < 2 * LEVELS; level++) {
      if (cards.contains(at)) {
        return block.span().length();
      }
      at = at.parent();
    }
    return 0;
  }
}

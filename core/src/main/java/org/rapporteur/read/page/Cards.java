package org.rapporteur.read.page;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jsoup.nodes.Element;

/**
 * Finds the cards by which pages lead on to other reports, whatever they are called: two or more
 * short elements of one kind side by side, each with a headline that is a link, or three or more
 * that each begin with a line that is a link. A page that is made of little else is a list, whose
 * cards are what it has to say.
 */
final class Cards {
  private static final int MOST_PROSE = 600;
  private static final int LEVELS = 4;
  private static final int SHORTEST_LINK = 15;
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
    Set<Element> cards = new HashSet<>();
    cards.addAll(alike(blocks.stream().filter(Cards::isHeadline).toList(), prose, 2));
    cards.addAll(alike(linesThatLead(blocks), prose, 3));
    int inCards = blocks.stream().filter(Block::isProse).mapToInt(b -> length(b, cards)).sum();
    return inCards >= LIST * total ? Set.of() : cards;
  }

  private static boolean isHeadline(Block block) {
    return block.isHeading() && block.isLink();
  }

  /** Links on lines of their own, no items of a list, with running text below them. */
  private static List<Block> linesThatLead(List<Block> blocks) {
    List<Block> out = new ArrayList<>();
    for (int i = 0; i + 1 < blocks.size(); i++) {
      Block block = blocks.get(i);
      boolean line = block.isLink() && block.text().length() >= SHORTEST_LINK;
      boolean leads = blocks.get(i + 1).isProse() || blocks.get(i + 1).isLong();
      if (line && leads && !block.element().normalName().equals("li")) {
        out.add(block);
      }
    }
    return out;
  }

  private static Set<Element> alike(
      List<Block> headlines, Map<Element, Integer> prose, int fewest) {
    Map<Element, Map<String, Set<Element>>> groups = new HashMap<>();
    headlines.forEach(block -> group(block.element(), groups));
    Set<Element> out = new HashSet<>();
    for (Map<String, Set<Element>> ofParent : groups.values()) {
      for (Set<Element> alike : ofParent.values()) {
        alike.removeIf(element -> prose.getOrDefault(element, 0) > MOST_PROSE);
        if (alike.size() >= fewest) {
          out.addAll(alike);
        }
      }
    }
    return out;
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

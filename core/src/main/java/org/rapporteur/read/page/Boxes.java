package org.rapporteur.read.page;

import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jsoup.nodes.Element;

/**
 * Finds the boxes of a page that ask for something, whatever they are called: a short line, then
 * little of the page's prose, then a button or a field to fill in.
 */
final class Boxes {
  private static final int LEVELS = 3;
  private static final int LONGEST = 700;
  private static final double LITTLE = 0.15;
  private static final int MOST_PROSE = 400;
  private static final Set<String> CONTROLS = Set.of("button", "input", "textarea");

  private Boxes() {}

  /**
   * The boxes of a page.
   *
   * @param blocks its blocks
   * @param prose for each element the characters of prose in it
   * @param total the characters of prose on the page
   */
  static Set<Element> of(List<Block> blocks, Map<Element, Integer> prose, int total) {
    Set<Element> out = new HashSet<>();
    for (int i = 0; i + 1 < blocks.size(); i++) {
      if (!blocks.get(i).isProse() && blocks.get(i + 1).isProse()) {
        add(blocks.get(i).element(), blocks.get(i + 1).element(), prose, total, out);
      }
    }
    return out;
  }

  /** Adds what holds both the line and the prose below it. */
  private static void add(
      Element line, Element below, Map<Element, Integer> prose, int total, Set<Element> out) {
    Element at = line;
    for (int level = 0; level < LEVELS && at != null && !isReport(at); level++) {
      int words = prose.getOrDefault(at, 0);
      if (words > MOST_PROSE || words > LITTLE * total) {
        return;
      }
      if (words > 0 && ProseMap.isWithin(below, at) && isBox(at, below)) {
        out.add(at);
        return;
      }
      at = at.parent();
    }
  }

  private static boolean isReport(Element element) {
    return element.normalName().matches("body|main|article|table|tr|p|li|blockquote");
  }

  /** True when it is short and all its controls stand below the prose. */
  private static boolean isBox(Element element, Element prose) {
    if (element.text().length() > LONGEST || element.selectFirst("h1") != null) {
      return false;
    }
    boolean reached = false;
    boolean asks = false;
    for (Element inside : element.getAllElements()) {
      reached |= inside.equals(prose);
      boolean control =
          CONTROLS.contains(inside.normalName()) && !inside.attr("type").equals("hidden");
      if (control && !reached) {
        return false;
      }
      asks |= control;
    }
    return asks;
  }
}

package org.rapporteur.read.page;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import org.jsoup.nodes.Element;
import org.rapporteur.model.Span;

/**
 * Tells a page's furniture by its blocks:
 *
 * <ul>
 *   <li>what stands before the headline, or before the report where there is none, and what stands
 *       after the report;
 *   <li>what its own names or those around it call a menu, an advertisement, a share bar, related
 *       links, comments, a byline, a caption, a biography;
 *   <li>links that stand for themselves;
 *   <li>loose short lines, and headlines over nothing.
 * </ul>
 */
final class PageFurniture {
  private static final double LINKS = 0.6;
  private static final int LONGEST_LINK = 250;
  private static final Pattern WORD = Pattern.compile("\\p{L}{3,}");
  private static final Set<String> HOLDERS =
      Set.of("div", "body", "section", "article", "main", "header", "center", "td", "address");

  private final List<Block> blocks;
  private final ProseMap prose;
  private final boolean[] body;
  private final Set<Element> annexes = new HashSet<>();
  private final Map<Element, Boolean> annotated = new HashMap<>();
  private final int headline;

  /**
   * The furniture of a page.
   *
   * @param blocks its blocks
   * @param root its body element
   * @param headline number of the block that is the headline, or -1
   */
  PageFurniture(List<Block> blocks, Element root, ProseMap prose, int headline) {
    this.blocks = blocks;
    this.prose = prose;
    this.headline = headline;
    this.body = new boolean[blocks.size()];
    mark(prose.container(root));
    dropEmptyHeadings();
    if (headline >= 0) {
      body[headline] = true;
    }
  }

  private void mark(Element container) {
    int first = -1;
    int last = -1;
    for (int i = 0; i < blocks.size(); i++) {
      if (ProseMap.isWithin(blocks.get(i).element(), container)) {
        first = first < 0 ? i : first;
        last = i;
      }
    }
    int from =
        headline >= 0 && headline < last ? Math.min(headline + 1, Math.max(first, 0)) : first;
    Set<Element> holders = holdersOfProse();
    annexes.addAll(prose.annexes(container));
    for (int i = Math.max(0, from); i <= last; i++) {
      boolean inside = i >= first;
      body[i] = inside ? isBody(blocks.get(i), holders) : isLead(blocks.get(i));
    }
    dropAboveHeadline(first);
  }

  /**
   * What stands above the headline is none of the report, even inside its container; where the
   * headline is no headline element, or nothing follows it, what reads like a report above it
   * stays.
   */
  private void dropAboveHeadline(int first) {
    boolean proseAbove = false;
    for (int i = Math.max(0, first); i < headline; i++) {
      proseAbove |= body[i] && blocks.get(i).isProse();
    }
    boolean leads =
        headline >= 0 && blocks.get(headline).isHeading() && firstOfBody() < body.length;
    for (int i = 0; i < headline && (leads || !proseAbove); i++) {
      body[i] = false;
    }
  }

  private boolean isLead(Block block) {
    return prose.kind(block.element()) == null
        && block.linkDensity() < LINKS
        && (block.isProse() || block.isHeading() || block.isLong());
  }

  private boolean isBody(Block block, Set<Element> holders) {
    if (prose.kind(block.element()) != null || isInAnnex(block.element())) {
      return false;
    }
    boolean linked = block.linkDensity() >= LINKS && block.span().length() <= LONGEST_LINK;
    if (linked && !isAnnotated(block)) {
      return false;
    }
    if (block.isProse() || block.isHeading() || block.endsSentence() || block.isLong()) {
      return true;
    }
    String name = block.element().normalName();
    return !HOLDERS.contains(name) || holders.contains(block.element());
  }

  private boolean isInAnnex(Element element) {
    return annexes.stream().anyMatch(annex -> ProseMap.isWithin(element, annex));
  }

  /** An item of a list that says more of what it links to, as lists of people and bodies do. */
  private boolean isAnnotated(Block block) {
    Element list = block.element().parent();
    return block.element().normalName().equals("li")
        && list != null
        && annotated.computeIfAbsent(list, PageFurniture::hasRemarks);
  }

  private static boolean hasRemarks(Element list) {
    return list.children().stream()
        .anyMatch(item -> WORD.matcher(item.ownText()).results().limit(2).count() == 2);
  }

  private Set<Element> holdersOfProse() {
    Set<Element> out = new HashSet<>();
    for (Block block : blocks) {
      if (block.isProse()) {
        out.add(block.element());
      }
    }
    return out;
  }

  private void dropEmptyHeadings() {
    boolean followed = false;
    for (int i = blocks.size() - 1; i >= 0; i--) {
      if (!body[i]) {
        continue;
      }
      if (blocks.get(i).isHeading() && i != headline) {
        body[i] = followed;
        followed = false;
      } else {
        followed = true;
      }
    }
  }

  /** The spans of the furniture, in order. */
  List<Span> spans() {
    List<Span> out = new ArrayList<>();
    for (int i = 0; i < body.length; i++) {
      if (!body[i]) {
        out.add(blocks.get(i).span());
      }
    }
    return out;
  }

  /** Number of the first block of the body below the headline; the block count if there is none. */
  int firstOfBody() {
    for (int i = headline + 1; i < body.length; i++) {
      if (body[i] && blocks.get(i).isProse()) {
        return i;
      }
    }
    return body.length;
  }
}

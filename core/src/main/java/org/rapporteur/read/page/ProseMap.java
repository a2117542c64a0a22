package org.rapporteur.read.page;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.select.NodeTraversor;
import org.jsoup.select.NodeVisitor;
import org.jspecify.annotations.Nullable;

/**
 * Where on a page the running text stands: for each element the characters of prose in it. Finds
 * the narrowest element that holds the report, and what the elements around a block are.
 */
final class ProseMap {
  private static final double MOST = 0.85;
  private static final double MUCH = 0.45;
  private static final double TWIN = 0.1;
  private static final double LITTLE = 0.25;
  private static final double TOO_MUCH_TO_BE_FURNITURE = 0.4;
  private static final Map<String, Double> LIMITS =
      Map.of("comments", 0.9, "menu", 0.7, "banner", 0.7, "body", 2.0);
  private static final String BODY = "body";

  private final BlockNames names;
  private final Map<Element, Integer> all = new HashMap<>();
  private final Map<Element, Integer> good = new LinkedHashMap<>();
  private final Map<Element, String> kinds = new HashMap<>();
  private final Set<Element> cards;
  private final Set<Element> posts;
  private final Set<Element> boxes;
  private final int total;

  /**
   * The map of a page's blocks.
   *
   * @param body the page's body element
   */
  ProseMap(List<Block> blocks, Element body, BlockNames names) {
    this.names = names;
    List<Block> prose = blocks.stream().filter(Block::isProse).toList();
    add(prose, body, all);
    this.total = all.getOrDefault(body, 0);
    this.cards = Cards.of(blocks, all, total);
    this.posts = Posts.of(blocks);
    this.boxes = Boxes.of(blocks, all, total);
    add(prose.stream().filter(b -> kind(b.element()) == null).toList(), body, good);
  }

  /** Adds the blocks up, from the innermost elements to the outermost. */
  private static void add(List<Block> blocks, Element body, Map<Element, Integer> weights) {
    blocks.forEach(b -> weights.merge(b.element(), b.span().length(), Integer::sum));
    NodeTraversor.traverse(
        new NodeVisitor() {
          @Override
          public void head(Node node, int depth) {}

          @Override
          public void tail(Node node, int depth) {
            Integer weight = node instanceof Element e ? weights.get(e) : null;
            Element parent = node.parentElement();
            if (weight != null && parent != null && !node.equals(body)) {
              weights.merge(parent, weight, Integer::sum);
            }
          }
        },
        body);
  }

  /**
   * What kind of furniture the element belongs to by the names of what is around it, or null. Names
   * of an element that holds much of the page's prose are not believed.
   */
  @Nullable String kind(Element element) {
    Deque<Element> unknown = new ArrayDeque<>();
    Element at = element;
    while (at != null && !at.normalName().equals("body") && !kinds.containsKey(at)) {
      unknown.push(at);
      at = at.parent();
    }
    String kind = at == null ? "" : kinds.getOrDefault(at, "");
    for (Element e : unknown) {
      String own = ownKind(e);
      kind = own.isEmpty() ? kind : own;
      kinds.put(e, kind);
    }
    return kind.isEmpty() || kind.equals(BODY) ? null : kind;
  }

  private String ownKind(Element element) {
    if (cards.contains(element)) {
      return "related";
    }
    if (posts.contains(element)) {
      return "comments";
    }
    if (boxes.contains(element)) {
      return "notice";
    }
    String kind = names.kind(element);
    if (kind == null) {
      return "";
    }
    double share = total == 0 ? 0 : (double) all.getOrDefault(element, 0) / total;
    return share >= LIMITS.getOrDefault(kind, TOO_MUCH_TO_BE_FURNITURE) ? "" : kind;
  }

  /** True when the page has prose outside its furniture. */
  boolean hasProse() {
    return !good.isEmpty();
  }

  /** The narrowest element below {@code body} that holds nearly all the prose of the report. */
  Element container(Element body) {
    Element best = body;
    int sum = good.getOrDefault(body, 0);
    while (true) {
      Element next = null;
      for (Element child : best.children()) {
        if (good.getOrDefault(child, 0) >= MOST * sum && sum > 0) {
          next = child;
        }
      }
      if (next == null || isBlockOfText(next)) {
        return named(best);
      }
      best = next;
    }
  }

  /**
   * The narrowest element within that is named as the body of a report and holds much of the prose,
   * unless it is one of several such parts; the container itself if there is none.
   */
  private Element named(Element container) {
    int sum = good.getOrDefault(container, 0);
    Element best = container;
    for (Map.Entry<Element, Integer> entry : good.entrySet()) {
      Element element = entry.getKey();
      boolean narrower = entry.getValue() < good.getOrDefault(best, 0);
      if (narrower && entry.getValue() >= MUCH * sum && isNamed(element)) {
        best = element;
      }
    }
    return best.equals(container) || hasTwin(best, sum) ? container : best;
  }

  /**
   * What stands beside the report in its container: where one part holds most of the prose, the
   * parts of another name after it that hold little, such as notes on the author or other reports.
   * The same is asked within that part when no prose remains after it.
   */
  Set<Element> annexes(Element container) {
    Set<Element> out = new HashSet<>();
    Element around = container;
    while (around != null) {
      Element report = largest(around);
      int most = report == null ? 0 : good.getOrDefault(report, 0);
      if (report == null || 2 * most <= good.getOrDefault(around, 0)) {
        break;
      }
      int after = 0;
      for (Element e = report.nextElementSibling(); e != null; e = e.nextElementSibling()) {
        int weight = good.getOrDefault(e, 0);
        boolean alike = isBlockOfText(e) || e.className().equals(report.className());
        if (weight < LITTLE * most && !alike) {
          out.add(e);
        } else {
          after += weight;
        }
      }
      around = after == 0 ? report : null;
    }
    return out;
  }

  private @Nullable Element largest(Element around) {
    Element largest = null;
    for (Element child : around.children()) {
      int most = largest == null ? 0 : good.getOrDefault(largest, 0);
      if (good.getOrDefault(child, 0) > most && !isBlockOfText(child)) {
        largest = child;
      }
    }
    return largest;
  }

  private boolean isNamed(Element element) {
    return !isBlockOfText(element)
        && (element.attr("itemprop").equals("articleBody") || BODY.equals(names.kind(element)));
  }

  private boolean hasTwin(Element part, int sum) {
    String name = part.className();
    return good.entrySet().stream()
        .filter(e -> e.getKey().className().equals(name) && e.getValue() >= TWIN * sum)
        .anyMatch(e -> !isWithin(e.getKey(), part) && !isWithin(part, e.getKey()));
  }

  /** True when the element is the other one or lies in it. */
  static boolean isWithin(Element element, Element other) {
    for (Element e = element; e != null; e = e.parent()) {
      if (e.equals(other)) {
        return true;
      }
    }
    return false;
  }

  /** True for a paragraph, which is text itself rather than what holds it. */
  private static boolean isBlockOfText(Element element) {
    return element.normalName().matches("p|h[1-6]|li|span|a|blockquote");
  }
}

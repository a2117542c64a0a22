package org.rapporteur.read.page;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import org.jsoup.nodes.Element;

/**
 * Finds what readers wrote below a report, whatever the page calls it: two or more elements of one
 * kind side by side, each with a short line that tells when it was written and, where that line is
 * no clock time, a short line that all of them share ("Reply"). They are told apart from a page
 * that consists of such posts by the prose that stands before them.
 */
final class Posts {
  private static final int LEVELS = 6;
  private static final int LONGEST_LINE = 60;
  private static final int MOST_WORDS = 9;
  private static final double LEAST_BEFORE = 0.25;
  private static final Pattern CLOCK = Pattern.compile("\\p{Nd}{1,2}[:.h]\\p{Nd}{2}");
  private static final Pattern YEAR = Pattern.compile("(?<!\\p{Nd})(?:19|20)\\d{2}(?!\\p{Nd})");
  private static final Pattern MONEY = Pattern.compile("[\\p{Sc}%°]");

  private final List<Block> blocks;
  private final Map<Element, Map<String, Map<Element, List<Integer>>>> groups =
      new LinkedHashMap<>();

  private Posts(List<Block> blocks) {
    this.blocks = blocks;
  }

  /** The posts of a page with these blocks. */
  static Set<Element> of(List<Block> blocks) {
    Posts posts = new Posts(blocks);
    for (int i = 0; i < blocks.size(); i++) {
      posts.file(i);
    }
    return posts.find();
  }

  /** Files a block under each element around it, those of one kind side by side. */
  private void file(int number) {
    Element at = blocks.get(number).element();
    for (int level = 0; level < LEVELS; level++) {
      Element parent = at.parent();
      if (parent == null || at.normalName().equals("body")) {
        return;
      }
      groups
          .computeIfAbsent(parent, p -> new HashMap<>())
          .computeIfAbsent(kind(at), n -> new LinkedHashMap<>())
          .computeIfAbsent(at, e -> new ArrayList<>())
          .add(number);
      at = parent;
    }
  }

  private static String kind(Element element) {
    String first = element.className().strip().split("\\s+", 2)[0];
    return element.normalName() + "." + first;
  }

  private Set<Element> find() {
    Set<Element> out = new HashSet<>();
    for (Map<String, Map<Element, List<Integer>>> ofParent : groups.values()) {
      for (Map<Element, List<Integer>> alike : ofParent.values()) {
        if (alike.size() > 1 && arePosts(alike.values().stream().map(this::texts).toList())) {
          keepIfBelowReport(alike, out);
        }
      }
    }
    return out;
  }

  private List<Block> texts(List<Integer> numbers) {
    return numbers.stream().map(blocks::get).toList();
  }

  private static boolean arePosts(List<List<Block>> members) {
    if (!members.stream().allMatch(m -> m.size() > 1 && m.stream().anyMatch(Block::isProse))) {
      return members.size() > 3 && arePosts(proseMembers(members), members.size());
    }
    return arePosts(members, members.size());
  }

  private static List<List<Block>> proseMembers(List<List<Block>> members) {
    return members.stream()
        .filter(m -> m.size() > 1 && m.stream().anyMatch(Block::isProse))
        .toList();
  }

  private static boolean arePosts(List<List<Block>> members, int of) {
    if (members.size() < 2 || members.size() * 2 < of) {
      return false;
    }
    boolean clocked = members.stream().allMatch(m -> m.stream().anyMatch(Posts::isTimed));
    boolean dated = members.stream().allMatch(m -> m.stream().anyMatch(Posts::isDated));
    return clocked || (dated && shareLine(members));
  }

  private static boolean isTimed(Block block) {
    return isLine(block) && CLOCK.matcher(block.text()).find() && YEAR.matcher(block.text()).find();
  }

  /** A line with a number that may be a day or an age ("3 hours ago"), no price or measure. */
  private static boolean isDated(Block block) {
    return isLine(block)
        && block.text().codePoints().anyMatch(Character::isDigit)
        && block.text().split("\\s+", -1).length <= MOST_WORDS
        && !MONEY.matcher(block.text()).find();
  }

  private static boolean isLine(Block block) {
    return block.text().length() <= LONGEST_LINE && !block.isHeading() && !block.isProse();
  }

  private static boolean shareLine(List<List<Block>> members) {
    Set<String> shared = new HashSet<>();
    for (Block block : members.get(0)) {
      if (isLine(block) && block.text().codePoints().anyMatch(Character::isLetter)) {
        shared.add(block.text());
      }
    }
    members.forEach(m -> shared.retainAll(m.stream().map(Block::text).toList()));
    return !shared.isEmpty();
  }

  /** Adds posts before which stands enough prose for a report of its own. */
  private void keepIfBelowReport(Map<Element, List<Integer>> alike, Set<Element> out) {
    int first = alike.values().iterator().next().get(0);
    long before = prose(blocks.subList(0, first));
    long within = alike.values().stream().mapToLong(n -> prose(texts(n))).sum();
    if (before > 0 && before >= LEAST_BEFORE * (before + within)) {
      out.addAll(alike.keySet());
    }
  }

  private static long prose(List<Block> blocks) {
    return blocks.stream().filter(Block::isProse).mapToLong(b -> b.span().length()).sum();
  }
}

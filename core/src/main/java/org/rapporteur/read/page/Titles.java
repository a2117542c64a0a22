package org.rapporteur.read.page;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import org.jsoup.nodes.Element;
import org.jspecify.annotations.Nullable;
import org.rapporteur.language.text.Fold;

/**
 * Finds the headline of a page and its title. The headline is the headline element that says what
 * the page's metadata say, or a line that says just the same; else the only one of the highest
 * level. The title is, in this order:
 *
 * <ol>
 *   <li>the headline in the report's own structured data, where the title element says the same;
 *   <li>the Open Graph title, where it says what the headline element says, also in other words;
 *   <li>the headline element;
 *   <li>the first of the stated titles, without the name of the site.
 * </ol>
 */
final class Titles {
  private static final double ALIKE = 0.6;
  private static final double REWORDED = 0.4;
  private static final double SAME = 0.75;
  private static final int LONGEST_LINE = 300;
  private static final Pattern HOME =
      Pattern.compile("(?:https?:)?(?://[^/]+)?/?(?:(?:index|default|home)\\.\\w+)?");

  private final List<Block> blocks;
  private final Stated stated;
  private final SiteName site;
  private final int headline;

  /**
   * The titles a page states.
   *
   * @param data the headline in its structured data, or null
   * @param metas its Open Graph title and the like, the most trusted first
   * @param element its title element; empty when there is none
   */
  record Stated(@Nullable String data, List<String> metas, String element) {
    /** Copies the list. */
    Stated {
      metas = List.copyOf(metas);
    }

    /** All of them, the most trusted first. */
    List<String> all() {
      List<String> out = new ArrayList<>();
      if (data != null) {
        out.add(data);
      }
      out.addAll(metas);
      if (!element.isEmpty()) {
        out.add(element);
      }
      return out;
    }
  }

  /**
   * The titles of a page.
   *
   * @param stated the titles its metadata give
   * @param site what the site is called
   */
  Titles(List<Block> blocks, Stated stated, SiteName site) {
    this.blocks = blocks;
    this.stated = stated;
    this.site = site;
    this.headline = findHeadline();
  }

  private int findHeadline() {
    int best = -1;
    double bestScore = 0;
    for (int i = 0; i < blocks.size(); i++) {
      Block block = blocks.get(i);
      String level = level(block);
      if (level.isEmpty()) {
        continue;
      }
      double score = likeness(block.text()) + (level.equals("h1") ? 0.1 : 0);
      if (score > bestScore && score >= ALIKE) {
        best = i;
        bestScore = score;
      }
    }
    best = best >= 0 ? best : onlyHeadline();
    return best >= 0 ? best : sameLine();
  }

  /** The level of a headline; empty for what is none, such as the name of the site at its head. */
  private static String level(Block block) {
    String name = block.element().normalName();
    return name.matches("h[1-3]") && !leadsHome(block) ? name : "";
  }

  /** True for words that are a link to the site's first page. */
  private static boolean leadsHome(Block block) {
    if (!block.isLink()) {
      return false;
    }
    Element inside = block.element().selectFirst("a[href]");
    Element link = inside == null ? block.element().closest("a[href]") : inside;
    return link != null && HOME.matcher(link.attr("href").strip()).matches();
  }

  private int onlyHeadline() {
    int found = -1;
    for (int i = 0; i < blocks.size(); i++) {
      if (level(blocks.get(i)).equals("h1")) {
        if (found >= 0) {
          return -1;
        }
        found = i;
      }
    }
    return found;
  }

  /** The last of the lines that say just what a stated title says: earlier ones are crumbs. */
  private int sameLine() {
    Set<String> titles = new HashSet<>();
    stated.all().forEach(t -> titles.add(plain(site.without(t))));
    titles.remove("");
    int found = -1;
    for (int i = 0; i < blocks.size(); i++) {
      String text = blocks.get(i).text();
      if (text.length() <= LONGEST_LINE && titles.contains(plain(text))) {
        found = found < 0 || blocks.get(i).linkDensity() == 0 ? i : found;
      }
      if (found >= 0 && blocks.get(i).isProse() && i > found) {
        break;
      }
    }
    return found;
  }

  private double likeness(String words) {
    return stated.all().stream().mapToDouble(t -> overlap(words, t)).max().orElse(0);
  }

  /** Share of the words of both that are in both. */
  static double overlap(String one, String other) {
    Set<String> a = new HashSet<>(words(one));
    Set<String> b = new HashSet<>(words(other));
    if (a.isEmpty() || b.isEmpty()) {
      return 0;
    }
    Set<String> both = new HashSet<>(a);
    both.retainAll(b);
    return (double) both.size() / Math.min(a.size(), b.size()) * Math.min(1, a.size() / 3.0);
  }

  private static String plain(String text) {
    return String.join(" ", words(text));
  }

  private static List<String> words(String text) {
    List<String> out = new ArrayList<>();
    for (String word : Fold.fold(text).split("[^\\p{L}\\p{M}\\p{Nd}]+", -1)) {
      if (!word.isEmpty()) {
        out.add(word);
      }
    }
    return out;
  }

  /** Number of the block that is the headline, or -1. */
  int headline() {
    return headline;
  }

  /** The title, or null. */
  @Nullable String title() {
    String shown = headline < 0 ? null : blocks.get(headline).text();
    String data = stated.data();
    String meta = stated.metas().isEmpty() ? null : site.without(stated.metas().get(0));
    if (shown == null) {
      return stated.all().isEmpty() ? null : site.without(stated.all().get(0));
    }
    boolean agree = data != null && plain(data).equals(plain(shown));
    boolean reworded = meta != null && isReworded(meta, shown);
    if (data != null && !(agree && reworded) && data.equals(site.without(stated.element()))) {
      return data;
    }
    if (meta != null && (reworded || plain(meta).equals(plain(shown)))) {
      return meta;
    }
    return agree ? data : shown;
  }

  /** True when a stated title says what the headline says in other words, neither holding both. */
  private static boolean isReworded(String meta, String shown) {
    String one = plain(meta);
    String other = plain(shown);
    double overlap = overlap(meta, shown);
    return overlap >= REWORDED && overlap < SAME && !one.contains(other) && !other.contains(one);
  }
}

package org.rapporteur.read.page;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import org.jsoup.nodes.Element;
import org.jspecify.annotations.Nullable;

/**
 * Finds the headline of a page and its title. The headline is the headline element that says what
 * the page's metadata say, or a line that says just the same; else the only one of the highest
 * level, or the first of that level with prose below it. The title is, in this order:
 *
 * <ol>
 *   <li>the headline in the report's own structured data, where the title element says the same;
 *   <li>the Open Graph title, where it says what the headline element says, also in other words;
 *   <li>the headline element;
 *   <li>the first of the stated titles that is not the name of the site.
 * </ol>
 *
 * <p>Names of the site and its sections are cut off stated titles. Where a line of the page says
 * just what stands between two marks of cutting, that is the title, whatever the rest may be.
 */
final class Titles {
  private static final double ALIKE = 0.6;
  private static final double HALF_SAID = 0.5;
  private static final double REWORDED = 0.4;
  private static final double SAME = 0.75;
  private static final double HIGHEST_LEVEL = 0.1;
  private static final int LONGEST_LINE = 300;
  private static final int SHORTEST_PART = 3;
  private static final Pattern BULLET = Pattern.compile("^•\\s+");

  private final List<Block> blocks;
  private final SiteName site;
  private final Set<String> lines;
  private final Stated stated;
  private final String element;
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
    this.site = site;
    this.lines = lines(blocks);
    this.stated = cut(stated);
    this.element = site.without(stated.element());
    this.headline = findHeadline();
  }

  private static Set<String> lines(List<Block> blocks) {
    Set<String> out = new HashSet<>();
    for (Block block : blocks) {
      if (block.text().length() <= LONGEST_LINE) {
        out.add(Likeness.plain(block.text()));
      }
    }
    return out;
  }

  /** The stated titles cut, less those that only name the site, unless all of them do. */
  private Stated cut(Stated whole) {
    List<String> metas = whole.metas().stream().map(this::cut).filter(t -> !names(t)).toList();
    String element = cut(whole.element());
    String data = whole.data();
    Stated said =
        new Stated(data == null || names(data) ? null : data, metas, names(element) ? "" : element);
    return said.all().isEmpty() ? whole : said;
  }

  private boolean names(String title) {
    return site.isNamed(title);
  }

  /** A stated title as a line of the page has it, or without the names of site and section. */
  private String cut(String title) {
    for (String part : SiteName.parts(title)) {
      String words = Likeness.plain(part);
      boolean said = words.split(" ", SHORTEST_PART).length == SHORTEST_PART;
      if ((said || part.length() > title.length() / 2) && lines.contains(words) && !names(part)) {
        return part.strip();
      }
    }
    return site.without(title);
  }

  private int findHeadline() {
    int best = -1;
    double bestScore = 0;
    for (int i = 0; i < blocks.size(); i++) {
      String level = level(blocks.get(i));
      double score = level.isEmpty() ? 0 : likeness(blocks.get(i).text(), level.equals("h1"));
      if (score > bestScore) {
        best = i;
        bestScore = score;
      }
    }
    best = best >= 0 ? best : onlyHeadline();
    best = best >= 0 ? best : sameLine();
    return best >= 0 ? best : headlineOverProse();
  }

  /** The level of a headline; empty for what is none, such as the name of the site at its head. */
  private String level(Block block) {
    String name = block.element().normalName();
    boolean headline = name.matches("h[1-3]") && !leadsHome(block) && !names(block.text());
    return headline ? name : "";
  }

  /** True for words that are a link to the site's first page. */
  private static boolean leadsHome(Block block) {
    if (!block.isLink()) {
      return false;
    }
    Element inside = block.element().selectFirst("a[href]");
    Element link = inside == null ? block.element().closest("a[href]") : inside;
    return link != null && PageMetadata.leadsHome(link);
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
    stated.all().forEach(t -> titles.add(Likeness.plain(t)));
    titles.remove("");
    int found = -1;
    for (int i = 0; i < blocks.size(); i++) {
      String text = blocks.get(i).text();
      if (text.length() <= LONGEST_LINE && titles.contains(Likeness.plain(text))) {
        found = found < 0 || blocks.get(i).linkDensity() == 0 ? i : found;
      }
      if (found >= 0 && blocks.get(i).isProse() && i > found) {
        break;
      }
    }
    return found;
  }

  /** The first headline of the highest level that is no link and has prose before the next. */
  private int headlineOverProse() {
    int found = -1;
    for (int i = 0; i < blocks.size(); i++) {
      Block block = blocks.get(i);
      if (level(block).equals("h1")) {
        found = block.isLink() ? -1 : i;
      } else if (found >= 0 && block.isProse()) {
        return found;
      }
    }
    return -1;
  }

  /** How well the words fit a stated title; 0 when they do not. */
  private double likeness(String words, boolean highest) {
    double best = 0;
    for (String title : stated.all()) {
      double overlap = Likeness.overlap(words, title);
      double dice = Likeness.dice(words, title);
      boolean alike = overlap + (highest ? HIGHEST_LEVEL : 0) >= ALIKE;
      if (alike && (highest || dice >= HALF_SAID)) {
        best = Math.max(best, overlap + dice + (highest ? HIGHEST_LEVEL : 0));
      }
    }
    return best;
  }

  /** Number of the block that is the headline, or -1. */
  int headline() {
    return headline;
  }

  /** The title, or null. */
  @Nullable String title() {
    if (headline < 0) {
      return stated.all().isEmpty() ? null : site.without(stated.all().get(0));
    }
    String shown = BULLET.matcher(blocks.get(headline).text()).replaceFirst("");
    String data = stated.data();
    String meta = stated.metas().isEmpty() ? null : stated.metas().get(0);
    boolean agree = data != null && saysSame(data, shown);
    boolean shared = meta != null && saysSame(meta, shown);
    boolean reworded = meta != null && isReworded(meta, shown);
    if (data != null && !(agree && reworded) && isElement(data)) {
      return data;
    }
    if (meta != null && (reworded || shared)) {
      return meta;
    }
    return agree ? data : shown;
  }

  /** True when the title element says this, with or without what a line of the page leaves out. */
  private boolean isElement(String title) {
    return title.equals(stated.element()) || title.equals(element);
  }

  private static boolean saysSame(String one, String other) {
    return Likeness.plain(one).equals(Likeness.plain(other));
  }

  /** True when a stated title says what the headline says in other words, neither holding both. */
  private static boolean isReworded(String meta, String shown) {
    String one = Likeness.plain(meta);
    String other = Likeness.plain(shown);
    double overlap = Likeness.overlap(meta, shown);
    return overlap >= REWORDED && overlap < SAME && !one.contains(other) && !other.contains(one);
  }
}

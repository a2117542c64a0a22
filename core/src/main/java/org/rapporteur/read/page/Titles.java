package org.rapporteur.read.page;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.rapporteur.language.text.Fold;

/**
 * Finds the headline of a page: the headline element that says what the page's metadata say; else
 * the first of the highest level; and the title, without the name of the site.
 */
final class Titles {
  private static final double ALIKE = 0.6;

  private final List<Block> blocks;
  private final List<String> stated;
  private final @Nullable String site;
  private final int headline;

  /**
   * The titles of a page.
   *
   * @param stated the titles its metadata give, the most trusted first
   * @param site the name of the site, or null
   */
  Titles(List<Block> blocks, List<String> stated, @Nullable String site) {
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
    return best >= 0 ? best : onlyHeadline();
  }

  private static String level(Block block) {
    String name = block.element().normalName();
    return name.matches("h[1-3]") ? name : "";
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

  private double likeness(String words) {
    return stated.stream().mapToDouble(t -> overlap(words, t)).max().orElse(0);
  }

  /** Share of the words of both that are in both. */
  static double overlap(String one, String other) {
    Set<String> a = words(one);
    Set<String> b = words(other);
    if (a.isEmpty() || b.isEmpty()) {
      return 0;
    }
    Set<String> both = new HashSet<>(a);
    both.retainAll(b);
    return (double) both.size() / Math.min(a.size(), b.size()) * Math.min(1, a.size() / 3.0);
  }

  private static Set<String> words(String text) {
    Set<String> out = new HashSet<>();
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
    if (headline >= 0) {
      return blocks.get(headline).text();
    }
    return stated.isEmpty() ? null : withoutSite(stated.get(0));
  }

  /** Without " | Site" or " - Site" at the end. */
  private String withoutSite(String title) {
    int cut =
        Math.max(
            title.lastIndexOf(" | "), Math.max(title.lastIndexOf(" - "), title.lastIndexOf(" — ")));
    if (cut <= 0) {
      return title;
    }
    String rest = title.substring(cut + 3);
    boolean named = site != null && overlap(rest, site) > 0;
    return named || title.charAt(cut + 1) == '|' ? title.substring(0, cut).strip() : title;
  }
}

package org.rapporteur.identity.name;

import java.util.Set;

/**
 * One word of a name.
 *
 * @param letters its folded letters, without article
 * @param script its script
 * @param initial true when it stands for a longer word
 */
record NameWord(String letters, Script script, boolean initial) {
  /** Words that join the words of a name, or go before it, and say nothing of who it is. */
  private static final Set<String> PARTICLES =
      Set.of(
          "al", "el", "as", "ash", "ad", "an", "ar", "az", "at", "ul", "bin", "ben", "ibn", "bint",
          "von", "van", "der", "den", "de", "di", "da", "do", "dos", "del", "della", "la", "le",
          "du", "ter", "zu", "y", "e", "аль", "эль", "ас", "ад", "ан", "аш", "ат", "бин", "бен",
          "ибн", "фон", "ван", "де", "بن", "ابن", "بنت", "ال", "دي", "فون", "dr", "mr", "mrs", "ms",
          "m", "mme", "sheikh", "cheikh", "shaikh", "prof", "sir", "ii", "iii", "г", "шейх",
          "الشيخ");

  private static final int SHORTEST_WITH_ARTICLE = 5;

  /** The word as compared. */
  static NameWord of(String written) {
    Script script = Script.of(written);
    boolean latin = script == Script.LATIN;
    String letters = latin ? Spelling.latin(written) : Spelling.other(written);
    if (script == Script.ARABIC
        && letters.startsWith("ال")
        && letters.length() >= SHORTEST_WITH_ARTICLE) {
      letters = letters.substring(2);
    }
    boolean dotted = written.endsWith(".");
    boolean initial =
        script != Script.HAN && (letters.length() == 1 || (dotted && letters.length() <= 2));
    return new NameWord(letters, script, initial);
  }

  /** True for a word that says nothing of who it is. */
  boolean isParticle() {
    return letters.isEmpty() || (PARTICLES.contains(letters) && !initial);
  }
}

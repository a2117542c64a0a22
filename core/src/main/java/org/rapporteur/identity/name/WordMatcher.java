package org.rapporteur.identity.name;

import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.ToDoubleFunction;

/**
 * Whether two words of names are spellings of one name. Spelling models decide across scripts and
 * Latin spellings; within one script, endings, vowels and slips of one letter are passed over. Safe
 * for use by many threads.
 */
final class WordMatcher {
  /** Cost by letter up to which a word is taken for a spelling of another. */
  private static final double FAIR = 3.05;

  /** The same between Latin spellings. */
  private static final double FAIR_LATIN = 2.6;

  private static final int SLIP_FROM = 5;
  private static final int MOST_REMEMBERED = 200_000;

  private static final List<String> ENDINGS =
      List.of(
          "", "а", "я", "у", "ю", "ом", "ем", "ым", "им", "ой", "ей", "е", "и", "ы", "ого", "ему",
          "ому", "его", "й", "ий", "ый", "ая", "ую", "ией", "ия", "ию", "ии");

  private static final String CYRILLIC_PLAIN = "абвгдежзийклмнопрстуфхцчшщъыьэюяіїєґ";
  private static final String[] CYRILLIC_LATIN = {
    "a", "b", "v", "g", "d", "e", "zh", "z", "i", "y", "k", "l", "m", "n", "o", "p", "r", "s", "t",
    "u", "f", "kh", "ts", "ch", "sh", "shch", "", "y", "", "e", "yu", "ya", "i", "yi", "ye", "g"
  };

  private final SpellingModel latin = SpellingModel.named("latin");
  private final SpellingModel cyrillic = SpellingModel.named("cyrillic");
  private final SpellingModel arabic = SpellingModel.named("arabic");
  private final SpellingModel han = SpellingModel.named("han");
  private final Nicknames nicknames = Nicknames.load();
  private final Map<String, Boolean> known = new ConcurrentHashMap<>();

  /** True when one may be a spelling of the other; never for initials. */
  boolean same(NameWord one, NameWord other) {
    if (one.letters().equals(other.letters())) {
      return true;
    }
    boolean inOrder =
        one.script().compareTo(other.script()) < 0
            || (one.script() == other.script() && one.letters().compareTo(other.letters()) <= 0);
    NameWord a = inOrder ? one : other;
    NameWord b = inOrder ? other : one;
    String key = a.letters() + " " + b.letters();
    Boolean before = known.get(key);
    if (before != null) {
      return before;
    }
    boolean same = compare(a, b) || byNickname(a, b) || byNickname(b, a);
    if (known.size() > MOST_REMEMBERED) {
      known.clear();
    }
    known.put(key, same);
    return same;
  }

  /** The cost by letter of taking the two words for one; small for spellings of one name. */
  double cost(NameWord one, NameWord other) {
    boolean inOrder = one.script().compareTo(other.script()) <= 0;
    NameWord a = inOrder ? one : other;
    NameWord b = inOrder ? other : one;
    String from = a.script() == Script.CYRILLIC ? romanised(a.letters()) : a.letters();
    return switch (b.script()) {
      case CYRILLIC -> pinyin(from, latin -> cheapest(cyrillic, latin, b.letters()));
      case ARABIC -> pinyin(from, latin -> cheapestArabic(latin, b.letters()));
      case HAN -> han.costByLetter(from, b.letters());
      case LATIN, OTHER ->
          Math.min(latin.costByLetter(from, b.letters()), latin.costByLetter(b.letters(), from));
    };
  }

  /** Pinyin spells with x and q what other scripts spell by sound. */
  private static double pinyin(String latin, ToDoubleFunction<String> cost) {
    double best = cost.applyAsDouble(latin);
    if (latin.length() > 1 && (latin.startsWith("xi") || latin.startsWith("qi"))) {
      boolean x = latin.charAt(0) == 'x';
      for (String sound : x ? List.of("s", "sh") : List.of("ts", "ch")) {
        best = Math.min(best, cost.applyAsDouble(sound + latin.substring(1)));
      }
    }
    return best;
  }

  /** True for the cost of words in two scripts that are taken for spellings of one name. */
  static boolean isFair(double cost) {
    return cost <= FAIR;
  }

  private boolean compare(NameWord a, NameWord b) {
    if (a.script() == b.script()) {
      return switch (a.script()) {
        case CYRILLIC -> sameCyrillic(a.letters(), b.letters());
        case ARABIC -> sameArabic(a.letters(), b.letters());
        case LATIN -> sameLatin(a, b);
        case HAN, OTHER -> false;
      };
    }
    return a.script() != Script.OTHER && b.script() != Script.OTHER && isFair(cost(a, b));
  }

  private boolean byNickname(NameWord word, NameWord other) {
    return nicknames.of(word).stream()
        .map(full -> new NameWord(full, Script.LATIN, false))
        .anyMatch(
            full ->
                full.equals(other) || (full.script() != other.script() && compare(full, other)));
  }

  private boolean sameLatin(NameWord a, NameWord b) {
    String x = a.letters();
    String y = b.letters();
    int shorter = Math.min(x.length(), y.length());
    boolean slip = shorter >= SLIP_FROM && Distance.between(x, y) == 1;
    return slip || (shorter > 2 && Sounds.beginAlike(a, b) && cost(a, b) <= FAIR_LATIN);
  }

  private static boolean sameCyrillic(String a, String b) {
    int same = 0;
    while (same < Math.min(a.length(), b.length()) && a.charAt(same) == b.charAt(same)) {
      same++;
    }
    for (int cut = same; cut >= Math.max(2, same - 2); cut--) {
      if (ENDINGS.contains(a.substring(cut)) && ENDINGS.contains(b.substring(cut))) {
        return true;
      }
    }
    return Math.min(a.length(), b.length()) >= SLIP_FROM + 1 && Distance.between(a, b) == 1;
  }

  private static boolean sameArabic(String a, String b) {
    int shorter = Math.min(a.length(), b.length());
    String x = a.replaceAll("[اويىءئؤ]", "");
    String y = b.replaceAll("[اويىءئؤ]", "");
    return (x.length() > 2 && x.equals(y) && Distance.between(a, b) <= 2)
        || (shorter >= SLIP_FROM && Distance.between(a, b) == 1);
  }

  /** Russian names are inflected: the cheapest of the forms without an ending counts. */
  private static double cheapest(SpellingModel model, String from, String word) {
    double best = model.costByLetter(from, word);
    for (String ending : ENDINGS) {
      int stem = word.length() - ending.length();
      if (!ending.isEmpty() && stem >= 2 && word.endsWith(ending)) {
        best = Math.min(best, model.costByLetter(from, word.substring(0, stem)));
      }
    }
    return best;
  }

  /** An "and" (و) may have stayed on an Arabic word. */
  private double cheapestArabic(String from, String word) {
    double best = arabic.costByLetter(from, word);
    return word.startsWith("و") && word.length() >= SLIP_FROM
        ? Math.min(best, arabic.costByLetter(from, word.substring(1)))
        : best;
  }

  private static String romanised(String word) {
    StringBuilder out = new StringBuilder();
    for (int i = 0; i < word.length(); i++) {
      int place = CYRILLIC_PLAIN.indexOf(word.charAt(i));
      out.append(place < 0 ? "" : CYRILLIC_LATIN[place]);
    }
    return out.toString();
  }
}

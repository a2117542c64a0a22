package org.rapporteur.app.evaluate;

import com.ibm.icu.lang.UCharacter;
import java.text.Normalizer;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * Two wordings of one thing: whether phrases agree once case, accents, Arabic letter variants,
 * articles and small words are set aside.
 */
public final class Wording {
  private static final Pattern NOT_WORD = Pattern.compile("[^\\p{L}\\p{N}_]+");
  private static final Pattern HAN = Pattern.compile("([\\u3400-\\u9fff])");
  private static final Pattern ARABIC_PREFIX =
      Pattern.compile("^(?:وال|بال|فال|كال|لل|ال|و(?=[\\p{L}\\p{N}_]{4}))");

  /** Small words, as written; some are never met because folding changes their letters. */
  private static final Set<String> SMALL =
      Set.of(
          ("the of for on and a an to in with by at from de la le les des du et y el los las del en"
                  + " и в на по с о об من في على"
                  + " عن إلى و")
              .split(" "));

  private static final String VARIANTS = "أإآٱىةیکہۀھؤئ";
  private static final String PLAIN = "اااايهيكهههوي";

  private Wording() {}

  /** The phrase with case, accents and letter variants folded and signs turned to single spaces. */
  static String folded(String phrase) {
    String text = UCharacter.foldCase(Normalizer.normalize(phrase, Normalizer.Form.NFKD), true);
    StringBuilder out = new StringBuilder(text.length());
    text.codePoints()
        .filter(c -> UCharacter.getCombiningClass(c) == 0 && c != 'ـ')
        .map(Wording::plain)
        .forEach(out::appendCodePoint);
    return NOT_WORD.matcher(out).replaceAll(" ").strip();
  }

  private static int plain(int c) {
    int variant = VARIANTS.indexOf(c);
    if (variant >= 0) {
      return PLAIN.charAt(variant);
    }
    return c == 'ё' ? 'е' : c == 'й' ? 'и' : c;
  }

  /** The words of a phrase that count, each Chinese character a word of its own. */
  static List<String> words(String phrase) {
    List<String> words = new ArrayList<>();
    for (String word : HAN.matcher(folded(phrase)).replaceAll(" $1 ").split(" ")) {
      if (!word.isEmpty() && !SMALL.contains(word)) {
        words.add(between(word.charAt(0), '؀', 'ۿ') ? bare(word) : word);
      }
    }
    return words;
  }

  private static String bare(String word) {
    String rest = ARABIC_PREFIX.matcher(word).replaceFirst("");
    return rest.isEmpty() ? word : rest;
  }

  /** True for equal words, for Russian forms of one stem and for an English plural. */
  static boolean sameWord(String a, String b) {
    if (a.equals(b)) {
      return true;
    }
    if (between(a.charAt(0), 'Ѐ', 'ӿ') && between(b.charAt(0), 'Ѐ', 'ӿ')) {
      int shared = sharedStart(a, b);
      return shared >= 3 && a.length() - shared <= 3 && b.length() - shared <= 3;
    }
    return a.length() > 4 && b.length() > 4 && singular(a).equals(singular(b));
  }

  private static int sharedStart(String a, String b) {
    int n = 0;
    while (n < a.length() && n < b.length() && a.charAt(n) == b.charAt(n)) {
      n++;
    }
    return n;
  }

  private static String singular(String word) {
    int end = word.length();
    while (end > 0 && word.charAt(end - 1) == 's') {
      end--;
    }
    return word.substring(0, end);
  }

  private static boolean between(char c, char first, char last) {
    return first <= c && c <= last;
  }

  /** How far two phrases agree, 0 to 1: harmonic mean over their words. */
  public static double agreement(String a, String b) {
    List<String> words = words(a);
    List<String> left = new ArrayList<>(words(b));
    int size = words.size() + left.size();
    if (words.isEmpty() || left.isEmpty()) {
      return size == 0 ? 1.0 : 0.0;
    }
    int hits = 0;
    for (String word : words) {
      for (int i = 0; i < left.size(); i++) {
        if (sameWord(word, left.get(i))) {
          left.remove(i);
          hits++;
          break;
        }
      }
    }
    return 2.0 * hits / size;
  }

  /** True when a predicted quote covers most words of the gold one and is not far longer. */
  static boolean sameQuote(String gold, String predicted) {
    List<String> a = words(gold);
    List<String> b = words(predicted);
    if (a.isEmpty() || b.isEmpty()) {
      return false;
    }
    long hits = a.stream().filter(b::contains).count();
    return hits >= 0.6 * a.size() && b.size() <= 4 * a.size() + 12;
  }
}

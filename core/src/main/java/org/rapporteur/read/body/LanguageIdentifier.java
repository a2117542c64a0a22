package org.rapporteur.read.body;

import com.ibm.icu.lang.UScript;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.rapporteur.model.Span;

/**
 * Tells in which language a text is written: by its script, then by small words and by letters that
 * its neighbours do without. A text that shows neither is in a language not known ({@code und}).
 * Immutable and thread-safe.
 */
public final class LanguageIdentifier {
  /** The code for a language that cannot be told. */
  public static final String UNKNOWN = "und";

  private static final int SAMPLE = 40_000;
  private static final double ENOUGH = 0.05;
  private static final double LEAD = 1.1;
  private static final double LETTER_WEIGHT = 0.5;
  private static final double KANA = 0.08;

  private final List<LanguageProfile> profiles;

  /** An identifier of the languages of these profiles. */
  LanguageIdentifier(List<LanguageProfile> profiles) {
    this.profiles = List.copyOf(profiles);
  }

  /** An identifier of the languages listed in {@code languages.tsv}. */
  public static LanguageIdentifier standard() {
    return new LanguageIdentifier(LanguageProfile.load());
  }

  /** ISO 639 code of the language of the text, or {@link #UNKNOWN}. */
  public String identify(String text) {
    return identify(text, List.of());
  }

  /** The same, of the text outside {@code furniture}. */
  public String identify(String text, List<Span> furniture) {
    String sample = sample(text, furniture);
    Map<String, Integer> scripts = scripts(sample);
    String script = dominant(scripts);
    List<LanguageProfile> candidates =
        profiles.stream().filter(p -> p.script().equals(script)).toList();
    if (candidates.size() == 1) {
      return candidates.get(0).code();
    }
    List<String> words = words(sample, script);
    String best = UNKNOWN;
    double bestScore = 0;
    double second = 0;
    for (LanguageProfile profile : candidates) {
      double score = profile.share(words, LETTER_WEIGHT);
      if (score > bestScore) {
        second = best.equals(profile.code()) ? second : bestScore;
        best = profile.code();
        bestScore = score;
      } else if (score > second && !best.equals(profile.code())) {
        second = score;
      }
    }
    return bestScore >= ENOUGH && bestScore >= second * LEAD ? best : UNKNOWN;
  }

  /**
   * How much of the text is small words of one language, less the words that mix scripts, -1 to 1;
   * tells a wrongly decoded text from a right one.
   */
  public double evidence(String text) {
    String sample = sample(text, List.of());
    String script = dominant(scripts(sample));
    if (script.equals("Han") || script.equals("Kana")) {
      return hanEvidence(sample);
    }
    List<String> words = words(sample, script);
    double found =
        profiles.stream()
            .filter(p -> p.script().equals(script))
            .mapToDouble(p -> p.share(words, 0))
            .max()
            .orElse(0);
    long mixed = words.stream().filter(w -> scripts(w).size() > 1).count();
    return found - (words.isEmpty() ? 0 : (double) mixed / words.size());
  }

  /** Share of the commonest particles among Han characters, scaled to that of small words. */
  private static double hanEvidence(String sample) {
    long han = sample.codePoints().filter(c -> UScript.getScript(c) == UScript.HAN).count();
    long common = sample.codePoints().filter(c -> "的是在了和不有一中国大为上个".indexOf(c) >= 0).count();
    return han == 0 ? 0 : Math.min(1, 3.0 * common / han);
  }

  private static String sample(String text, List<Span> furniture) {
    StringBuilder out = new StringBuilder();
    int from = 0;
    for (Span hole : furniture) {
      append(out, text, from, hole.start());
      from = Math.max(from, hole.end());
    }
    append(out, text, from, text.length());
    return out.toString();
  }

  private static void append(StringBuilder out, String text, int from, int to) {
    int end = Math.min(to, from + SAMPLE - out.length());
    if (end > from) {
      out.append(text, from, end).append('\n');
    }
  }

  private static Map<String, Integer> scripts(String sample) {
    Map<String, Integer> counts = new HashMap<>();
    sample
        .codePoints()
        .filter(Character::isLetter)
        .forEach(c -> counts.merge(name(UScript.getScript(c)), 1, Integer::sum));
    return counts;
  }

  /** The script with most letters; a Han character counts as the word of two letters it is. */
  private static String dominant(Map<String, Integer> counts) {
    int han = counts.getOrDefault("Han", 0);
    int kana = counts.getOrDefault("Kana", 0);
    Map<String, Integer> weighed = new HashMap<>(counts);
    weighed.remove("Han");
    weighed.remove("Kana");
    weighed.put(kana > (han + kana) * KANA ? "Kana" : "Han", 2 * (han + kana));
    return weighed.entrySet().stream()
        .filter(e -> e.getValue() > 0)
        .max(
            Map.Entry.<String, Integer>comparingByValue().thenComparing(Map.Entry.comparingByKey()))
        .map(Map.Entry::getKey)
        .orElse("");
  }

  private static String name(int script) {
    return script == UScript.HIRAGANA || script == UScript.KATAKANA
        ? "Kana"
        : UScript.getName(script);
  }

  /** Words of the script, in lower case, without marks and with one form of each Arabic letter. */
  private static List<String> words(String sample, String script) {
    List<String> out = new ArrayList<>();
    StringBuilder word = new StringBuilder();
    boolean inScript = false;
    String lower = sample.toLowerCase(Locale.ROOT);
    for (int i = 0; i <= lower.length(); i++) {
      char c = i < lower.length() ? lower.charAt(i) : ' ';
      if (Character.isLetter(c) || ((c == '\'' || c == '’') && inScript)) {
        inScript = inScript || name(UScript.getScript(c)).equals(script);
        word.append(LanguageProfile.plain(c));
      } else if (!LanguageProfile.isMark(c)) {
        if (inScript) {
          out.add(word.toString());
        }
        word.setLength(0);
        inScript = false;
      }
    }
    return out;
  }
}

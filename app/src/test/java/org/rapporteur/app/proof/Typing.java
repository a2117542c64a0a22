package org.rapporteur.app.proof;

import java.text.Normalizer;
import java.util.Locale;
import java.util.function.UnaryOperator;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Ways in which one and the same report may be typed. */
enum Typing {
  CURLY_QUOTES(
      text ->
          text.replaceAll("(?<![\\p{L}\\p{N}.,!?])\"(?=\\S)", "“")
              .replace('"', '”')
              .replaceAll("(?<![\\p{L}\\p{N}])'(?=\\p{L})", "‘")
              .replace('\'', '’')),
  HARD_SPACES(text -> text.replace(' ', '\u00a0')),
  SOFT_HYPHENS(text -> text.replaceAll("(\\p{L}{3})(?=\\p{L}{2})", "$1\u00ad")),
  BIDI_MARKS(
      text ->
          text.replaceAll("(\\p{N}+)", "\u200e$1\u200e")
              .replaceAll("([\\p{IsLatin}\\p{IsCyrillic}]\\p{L}+)", "\u2068$1\u2069")
              .replaceAll("(\\p{IsArabic}\\p{L}+)", "\u200f$1")),
  COMBINING_ACCENTS(text -> Normalizer.normalize(text, Normalizer.Form.NFD)),
  CAPITAL_HEADLINE(text -> headline(text, line -> line.toUpperCase(Locale.ROOT))),
  ONE_LONG_LINE(text -> text.strip().replaceAll("\\s*\\n\\s*", " "));

  private static final Pattern LINE = Pattern.compile("(?m)^.+$");
  private static final int SHORTEST_HEADLINE = 30;

  @SuppressWarnings("ImmutableEnumChecker") // each is a pure function of the text
  private final UnaryOperator<String> change;

  Typing(UnaryOperator<String> change) {
    this.change = change;
  }

  /** The text typed this way. */
  String of(String text) {
    return change.apply(text);
  }

  /** Changes the first line that is long enough and ends no sentence. */
  private static String headline(String text, UnaryOperator<String> change) {
    Matcher line = LINE.matcher(text);
    while (line.find()) {
      String found = line.group();
      if (found.length() >= SHORTEST_HEADLINE && !found.matches(".*([.:]|\\d{4}\\D*)$")) {
        return text.substring(0, line.start()) + change.apply(found) + text.substring(line.end());
      }
    }
    return text;
  }

  /** A value as values are compared: without marks that are not seen, and with one form of each. */
  static String folded(String value) {
    String plain = Normalizer.normalize(value, Normalizer.Form.NFKC);
    return plain
        .replaceAll("[\\p{Cf}]", "")
        .replaceAll("[“”„]", "\"")
        .replaceAll("[‘’]", "'")
        .replaceAll("\\s+", " ")
        .strip()
        .toUpperCase(Locale.ROOT)
        .toLowerCase(Locale.ROOT);
  }
}

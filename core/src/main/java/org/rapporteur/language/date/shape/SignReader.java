package org.rapporteur.language.date.shape;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.rapporteur.language.calendar.CalendarNames;
import org.rapporteur.language.lexicon.Entry;
import org.rapporteur.language.lexicon.Lexicon;
import org.rapporteur.language.lexicon.Match;
import org.rapporteur.language.lexicon.Phrases;
import org.rapporteur.language.number.Numeral;
import org.rapporteur.language.number.Numerals;
import org.rapporteur.language.number.Pieces;
import org.rapporteur.language.text.Token;

/** Turns a sentence into signs by the words of a language's calendar and its numbers. */
final class SignReader {
  private static final int FIRST_YEAR = 1900;
  private static final int LAST_YEAR = 2100;
  private static final String VALUED = "RZMJWVLSBXvjH";
  private static final String MARKS = "-/.,()";
  private static final Map<String, Character> UNITS =
      Map.ofEntries(
          Map.entry("year", 'y'),
          Map.entry("month", 'm'),
          Map.entry("week", 'w'),
          Map.entry("day", 'd'),
          Map.entry("month-mark", 'K'),
          Map.entry("day-mark", 'k'),
          Map.entry("quarter", 'b'),
          Map.entry("half", 'g'),
          Map.entry("decade", 'l'),
          Map.entry("weekend", 'E'),
          Map.entry("century", 'C'));

  /** Category of calendar.tsv and its kind of sign; the first that an entry has counts. */
  private static final List<Map.Entry<String, Character>> KINDS =
      List.of(
          Map.entry("relative", 'R'),
          Map.entry("year-offset", 'Z'),
          Map.entry("month", 'M'),
          Map.entry("hijri", 'J'),
          Map.entry("unit", 'u'),
          Map.entry("weekday", 'W'),
          Map.entry("short-weekday", 'V'),
          Map.entry("last", 'p'),
          Map.entry("next", 'n'),
          Map.entry("this", 'c'),
          Map.entry("part", 'L'),
          Map.entry("season", 'S'),
          Map.entry("rare-season", 'B'),
          Map.entry("decade", 'X'),
          Map.entry("quarter-mark", 'Q'),
          Map.entry("half-mark", 'U'),
          Map.entry("final", 'T'),
          Map.entry("now", 'I'),
          Map.entry("week-offset", 'v'),
          Map.entry("month-offset", 'j'),
          Map.entry("weekend-offset", 'H'),
          Map.entry("from", 'f'),
          Map.entry("to", 't'),
          Map.entry("and", 'a'),
          Map.entry("of", 'o'),
          Map.entry("on", 'i'),
          Map.entry("era", 'e'),
          Map.entry("hijri-era", 'h'),
          Map.entry("same", 'q'),
          Map.entry("future", 'F'));

  private final Phrases words;
  private final Numerals numerals;

  /** What is written onto a number to say "to the". */
  private final List<String> toPrefixes;

  SignReader(Lexicon lexicon) {
    words = new CalendarNames(lexicon).phrases();
    numerals = new Numerals(lexicon);
    toPrefixes =
        lexicon.table("calendar").stream()
            .filter(e -> e.category().equals("to-prefix"))
            .map(Entry::form)
            .toList();
  }

  SignLine read(Pieces pieces) {
    SignLine.Builder line = new SignLine.Builder();
    int i = 0;
    while (i < pieces.size()) {
      if (pieces.sameWord(i) && pieces.gap(i) == 1) {
        line.add(new Sign('-', 0, i, i));
      }
      Match word = words.longestAt(pieces.line(), i).orElse(null);
      Optional<Numeral> number = numerals.at(pieces, i);
      number = number.map(n -> inTwoParts(pieces, n));
      int decade = number.map(n -> decadeEnd(pieces, n)).orElse(0);
      if (number.isPresent() && decade > 0) {
        line.add(new Sign('X', number.get().value(), i, decade));
        i = decade;
      } else if (number.isPresent() && (word == null || number.get().end() > word.end())) {
        if (number.get().definite() && isTo(pieces.folded(i))) {
          line.add(new Sign('t', 0, i, i));
        }
        line.add(number(pieces, number.get()));
        i = number.get().end();
      } else if (word != null) {
        addWord(pieces, word, line);
        i = word.end();
      } else {
        line.add(mark(pieces.get(i), i));
        i++;
      }
    }
    return EarlyYears.marked(line.build(pieces));
  }

  private boolean isTo(String number) {
    return toPrefixes.stream().anyMatch(number::startsWith);
  }

  private static Sign mark(Token piece, int at) {
    String text = piece.folded().equals("،") ? "," : piece.folded();
    boolean known = text.length() == 1 && MARKS.contains(text);
    return new Sign(known ? text.charAt(0) : 'x', 0, at, at + 1);
  }

  private static void addWord(Pieces pieces, Match word, SignLine.Builder line) {
    for (Map.Entry<String, Character> kind : KINDS) {
      Entry entry = entry(word, kind.getKey());
      if (entry == null) {
        continue;
      }
      if (entry.extra().startsWith("and")) {
        line.add(new Sign('a', 0, word.first(), word.first()));
      }
      char sign = kind.getValue() == 'u' ? UNITS.getOrDefault(entry.value(), 'x') : kind.getValue();
      if (sign == 'w' && entry.extra().endsWith("the")) {
        line.add(new Sign('o', 0, word.first(), word.first()));
      }
      boolean lower = !pieces.get(word.first()).isCapitalised();
      if (sign == 'M' && (word.is("ambiguous") || word.is("capitalised"))) {
        sign = lower && word.is("capitalised") ? 'x' : 'A';
      }
      boolean counts = VALUED.indexOf(kind.getValue()) >= 0 && !entry.value().isEmpty();
      int value = counts ? Integer.parseInt(entry.value()) : 0;
      line.add(new Sign(sign, value, word.first(), word.end()));
      return;
    }
    line.add(new Sign('x', 0, word.first(), word.end()));
  }

  private static @Nullable Entry entry(Match word, String category) {
    return word.entries().stream()
        .filter(e -> e.category().equals(category))
        .findFirst()
        .orElse(null);
  }

  private Sign number(Pieces pieces, Numeral number) {
    return new Sign(kind(pieces, number), number.value(), number.first(), number.end());
  }

  private char kind(Pieces pieces, Numeral number) {
    int value = number.value();
    boolean year = value >= FIRST_YEAR && value <= LAST_YEAR;
    if (year && (number.figures() == 4 || number.figures() == 0)) {
      return pieces.get(number.first()).text().contains(",") || boundAfter(pieces, number.end())
          ? 'N'
          : 'Y';
    }
    if (boundBefore(pieces, number.first()) || boundAfter(pieces, number.end())) {
      return 'x';
    }
    if (value >= 1300 && value <= 1500 && number.figures() == 4) {
      return 'G';
    }
    if (value < 1 || value > 31 || number.figures() > 2) {
      return 'N';
    }
    boolean day = number.figures() > 0 || besideMonth(pieces, number);
    return number.ordinal() ? 'O' : day ? 'D' : 'N';
  }

  /** A year said in two parts ("nineteen ninety nine"), or the number as it is. */
  private Numeral inTwoParts(Pieces pieces, Numeral first) {
    boolean hundreds = first.figures() == 0 && (first.value() == 19 || first.value() == 20);
    Numeral second = hundreds ? numerals.at(pieces, first.end()).orElse(null) : null;
    boolean year =
        second != null
            && !first.ordinal()
            && !second.ordinal()
            && second.figures() == 0
            && second.value() >= 10
            && second.value() < 100;
    return second == null || !year
        ? first
        : new Numeral(
            first.first(), second.end(), first.value() * 100 + second.value(), 0, false, false);
  }

  /**
   * One past the words of a decade in figures ("1990s", "90-е годы", "les années 90"), or 0 when
   * the number is none.
   */
  private int decadeEnd(Pieces pieces, Numeral number) {
    int value = number.value();
    boolean long4 = number.figures() == 4 && value >= FIRST_YEAR && value <= LAST_YEAR;
    if (value % 10 != 0 || value < 10 || (!long4 && number.figures() != 2)) {
      return 0;
    }
    int end = number.end();
    Match after = words.longestAt(pieces.line(), end).orElse(null);
    boolean tight = pieces.gap(end) == 0 || pieces.sameWord(end);
    if (after != null
        && ((after.is("decade-suffix") && tight)
            || after.is("decade-after")
            || (after.is("decade-after-ordinal") && number.ordinal()))) {
      return after.end();
    }
    return is(pieces, number.first() - 1, "decade-before") ? end : 0;
  }

  /** True when the number goes on from letters of the same word, as in "F-16" and "G20". */
  private boolean boundBefore(Pieces pieces, int first) {
    boolean point = pieces.folded(first - 1).equals(".") && pieces.gap(first) == 0;
    if (point && pieces.folded(first - 2).contains(",")) {
      return true;
    }
    return pieces.sameWord(first)
        && words.longestAt(pieces.line(), first - 1).isEmpty()
        && numerals.at(pieces, first - 1).isEmpty();
  }

  /** True when letters that are no word of the calendar go on in the same word: "10am", "1970s". */
  private boolean boundAfter(Pieces pieces, int end) {
    return pieces.sameWord(end)
        && words.longestAt(pieces.line(), end).isEmpty()
        && numerals.at(pieces, end).isEmpty();
  }

  /** True for a number in words before a month, between a month and a mark, or a Chinese one. */
  private boolean besideMonth(Pieces pieces, Numeral number) {
    int end = number.end();
    boolean han = Character.isIdeographic(pieces.folded(number.first()).codePointAt(0));
    boolean after = (han && is(pieces, end, "unit")) || is(pieces, end, "month");
    boolean ends = end >= pieces.size() || !Character.isLetter(pieces.folded(end).charAt(0));
    return after || (ends && is(pieces, number.first() - 1, "month"));
  }

  private boolean is(Pieces pieces, int at, String category) {
    return at >= 0 && words.longestAt(pieces.line(), at).filter(m -> m.is(category)).isPresent();
  }
}

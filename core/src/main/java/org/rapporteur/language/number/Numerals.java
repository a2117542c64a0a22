package org.rapporteur.language.number;

import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.rapporteur.language.calendar.WrittenForms;
import org.rapporteur.language.lexicon.Lexicon;
import org.rapporteur.language.lexicon.Match;
import org.rapporteur.language.lexicon.Phrases;
import org.rapporteur.language.text.Fold;

/**
 * Reads numbers in figures and in words, cardinal and ordinal, by the words of {@code numbers.tsv}.
 * Immutable and thread-safe.
 */
public final class Numerals {
  private static final int MOST_FIGURES = 9;

  private final Phrases words;
  private final String group;
  private final Set<String> ordinalMarks;

  /** A reader of the lexicon's language. */
  public Numerals(Lexicon lexicon) {
    words =
        lexicon.index("numerals", () -> new WrittenForms(lexicon).index(lexicon.table("numbers")));
    group =
        lexicon.table("numbers").stream()
            .filter(e -> e.category().equals("group"))
            .map(e -> e.form())
            .findFirst()
            .orElse("");
    ordinalMarks =
        lexicon.table("numbers").stream()
            .filter(e -> e.category().equals("ordinal-before"))
            .map(e -> Fold.fold(e.form()))
            .collect(Collectors.toUnmodifiableSet());
  }

  /** The number that starts at the piece, if any. */
  public Optional<Numeral> at(Pieces pieces, int first) {
    if (first < 0 || first >= pieces.size()) {
      return Optional.empty();
    }
    int figures = figures(pieces.folded(first)).length();
    Optional<Numeral> numeral = figures > 0 ? inFigures(pieces, first) : inRow(pieces, first);
    numeral = numeral.isPresent() ? numeral : inWords(pieces, first);
    boolean numbers = ordinalMarks.contains(pieces.folded(first - 1)) && pieces.gap(first) == 0;
    return numbers ? numeral.map(Numeral::asOrdinal) : numeral;
  }

  /** Four Chinese figures in a row, as years are written (二〇一八). */
  private Optional<Numeral> inRow(Pieces pieces, int first) {
    int value = 0;
    int at = first;
    while (at < pieces.size() && Character.isIdeographic(pieces.folded(at).codePointAt(0))) {
      Optional<Match> word = words.longestAt(pieces.line(), at);
      int figure = word.filter(m -> m.is("cardinal")).map(Numerals::figure).orElse(10);
      if (figure > 9) {
        break;
      }
      value = value * 10 + figure;
      at++;
    }
    return at - first == 4
        ? Optional.of(new Numeral(first, at, value, 4, false, false))
        : Optional.empty();
  }

  private static int figure(Match word) {
    return word.end() - word.first() == 1 ? Integer.parseInt(word.entry().value()) : 10;
  }

  /** The figures of a piece without the commas that group them; nothing for other pieces. */
  private static String figures(String folded) {
    String plain = folded.replace(",", "");
    boolean number = !plain.isEmpty() && plain.chars().allMatch(c -> c >= '0' && c <= '9');
    return number ? plain : "";
  }

  private Optional<Numeral> inFigures(Pieces pieces, int first) {
    StringBuilder figures = new StringBuilder(figures(pieces.folded(first)));
    int end = first + 1;
    while (figures.length() < MOST_FIGURES && groupEnd(pieces, first, end) > end) {
      end = groupEnd(pieces, first, end);
      figures.append(pieces.folded(end - 1));
    }
    if (figures.length() > MOST_FIGURES) {
      return Optional.empty();
    }
    long value = Long.parseLong(figures.toString());
    Match suffix = words.longestAt(pieces.line(), end).orElse(null);
    boolean touches = pieces.gap(end) == 0 || pieces.sameWord(end);
    if (suffix != null && suffix.is("multiplier") && value > 0) {
      value *= Long.parseLong(suffix.entry().value());
      end = suffix.end();
    }
    int ordinalEnd = suffix != null && touches && suffix.is("suffix") ? suffix.end() : end;
    if (ordinalEnd == end && dottedSuffix(pieces, end)) {
      ordinalEnd = end + 2;
    }
    String before = pieces.folded(first - 1);
    boolean article = before.equals("ال") && pieces.gap(first) == 1;
    boolean definite = article || (pieces.gap(first) == 0 && before.endsWith("ال"));
    return value > Integer.MAX_VALUE
        ? Optional.empty()
        : Optional.of(
            new Numeral(
                first, ordinalEnd, (int) value, figures.length(), ordinalEnd > end, definite));
  }

  private int groupEnd(Pieces pieces, int first, int at) {
    if (pieces.folded(first).length() > 3) {
      return at;
    }
    boolean dotted = !group.isEmpty() && pieces.folded(at).equals(group) && pieces.gap(at) == 0;
    int next = dotted ? at + 1 : at;
    String figures = figures(pieces.folded(next));
    boolean fits = figures.length() == 3 && pieces.folded(next).length() == 3;
    return fits && pieces.gap(next) == (dotted ? 0 : 1) && !pieces.sameWord(next) ? next + 1 : at;
  }

  private boolean dottedSuffix(Pieces pieces, int at) {
    return pieces.folded(at).equals(".")
        && pieces.gap(at) == 0
        && pieces.gap(at + 1) == 0
        && words.longestAt(pieces.line(), at + 1).filter(m -> m.is("suffix")).isPresent();
  }

  private Optional<Numeral> inWords(Pieces pieces, int first) {
    Sum sum = new Sum();
    int at = first;
    int end = first;
    boolean definite = false;
    while (at < pieces.size()) {
      Match match = words.longestAt(pieces.line(), at).orElse(null);
      if (match == null) {
        break;
      }
      if (match.entry().category().equals("joiner") && end > first && end == at) {
        at = match.end();
        continue;
      }
      boolean joined = at > end || match.entry().extra().startsWith("and");
      if (!sum.add(match.entries(), joined || at == first)) {
        break;
      }
      definite |= match.entry().extra().endsWith("the");
      at = match.end();
      end = at;
    }
    return end == first
        ? Optional.empty()
        : Optional.of(new Numeral(first, end, sum.value(), 0, sum.ordinal(), definite));
  }
}

package org.rapporteur.language.number;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.rapporteur.language.Mention;
import org.rapporteur.language.calendar.CalendarNames;
import org.rapporteur.language.calendar.WrittenForms;
import org.rapporteur.language.lexicon.Entry;
import org.rapporteur.language.lexicon.Lexicon;
import org.rapporteur.language.lexicon.Match;
import org.rapporteur.language.lexicon.Phrases;
import org.rapporteur.language.text.Fold;
import org.rapporteur.language.text.Sentence;
import org.rapporteur.language.text.Token;

/**
 * Finds numbers that may be those of a round, session or conference: ordinals in words and figures,
 * Roman numerals, Arabic figures with the article. A day of a month is none, nor what the words of
 * {@code numbers.tsv} show to rank or date something else: {@code rank-after} the ordinal (century,
 * floor, deputy), {@code rank-before} it; {@code title}: of a person whose name ends in a number.
 * With {@code numbered}, a noun after which a plain number is an edition ("round 14"). Immutable
 * and thread-safe.
 */
public final class EditionFinder {
  private static final int MOST = 400;
  private static final int REACH = 6;
  private static final Set<String> EXTRA = Set.of("numbered", "title");

  private final Numerals numerals;
  private final CalendarNames calendar;
  private final Phrases ranks;
  private final Phrases counted;
  private final Set<String> suffixes;

  /** A finder for the lexicon's language. */
  public EditionFinder(Lexicon lexicon) {
    numerals = new Numerals(lexicon);
    calendar = new CalendarNames(lexicon);
    List<Entry> rank = new ArrayList<>();
    for (Entry entry : lexicon.table("numbers")) {
      if (entry.category().startsWith("rank") || EXTRA.contains(entry.category())) {
        rank.add(entry);
      }
    }
    ranks = new WrittenForms(lexicon).index(rank);
    suffixes =
        lexicon.table("numbers").stream()
            .filter(e -> e.category().equals("suffix"))
            .map(e -> Fold.fold(e.form()))
            .collect(Collectors.toUnmodifiableSet());
    counted = new Phrases(lexicon.table("counts"), lexicon.forms());
  }

  /** The numbers of a sentence that may be editions, in order, not overlapping. */
  public List<Mention.Edition> find(Sentence sentence) {
    Pieces pieces = Pieces.of(sentence);
    List<Mention.Edition> out = new ArrayList<>();
    int i = 0;
    while (i < pieces.size()) {
      Numeral numeral = at(pieces, i);
      if (numeral == null) {
        i++;
        continue;
      }
      boolean possible = numeral.value() > 0 && numeral.value() <= MOST;
      if (possible && numbers(pieces, numeral) && !ranks(pieces, numeral)) {
        out.add(
            new Mention.Edition(
                pieces.span(numeral.first(), numeral.end()), sentence.index(), numeral.value()));
      }
      i = numeral.end();
    }
    return out;
  }

  private @Nullable Numeral at(Pieces pieces, int i) {
    Optional<Numeral> numeral = numerals.at(pieces, i);
    if (numeral.isPresent()) {
      return numeral.get();
    }
    if (!RomanNumeral.mayStart(pieces.get(i).text())) {
      return null;
    }
    String letters = withoutSuffix(pieces.get(i).text());
    OptionalInt roman = RomanNumeral.parse(letters);
    if (roman.isEmpty() || isWord(pieces.get(i), letters) || !standsAsRoman(pieces, i)) {
      return null;
    }
    return new Numeral(i, i + 1, roman.getAsInt(), 0, true, false);
  }

  /** The capitals of "XIVe", when the small letters after them make an ordinal. */
  private String withoutSuffix(String word) {
    int end = word.length();
    while (end > 0 && !Character.isUpperCase(word.charAt(end - 1))) {
      end--;
    }
    return suffixes.contains(Fold.fold(word.substring(end))) ? word.substring(0, end) : word;
  }

  /** "La", "Le" and "Va" are words; of one letter only "Ier", "Ve" and "Xe" take an ending. */
  private static boolean isWord(Token token, String letters) {
    boolean ending = letters.length() < token.text().length();
    return ending
        && letters.length() == 1
        && !("VX".contains(letters) && token.folded().endsWith("e"))
        && !(letters.equals("I") && token.text().length() > 2);
  }

  /** A Roman numeral precedes a word, joins no figure ("V4") and follows no name ("Paul II"). */
  private static boolean standsAsRoman(Pieces pieces, int i) {
    boolean letter = pieces.get(i).text().length() == 1;
    boolean single = letter && !"VXХ".contains(pieces.get(i).text());
    if (single || i + 1 >= pieces.size() || !pieces.get(i + 1).isWord()) {
      return false;
    }
    if (pieces.get(i + 1).span().start() == pieces.get(i).span().end()) {
      return false;
    }
    if (i == 0 || !pieces.get(i - 1).isWord()) {
      return !pieces.folded(i - 1).equals(".");
    }
    Token before = pieces.get(i - 1);
    return !before.isCapitalised() || i == 1;
  }

  /** True for an ordinal, or a plain number that an article or a noun before it makes one. */
  private boolean numbers(Pieces pieces, Numeral numeral) {
    if (numeral.ordinal()) {
      return true;
    }
    if (counted.longestAt(pieces.line(), numeral.end()).filter(m -> m.is("of")).isPresent()) {
      return false;
    }
    boolean tens = numeral.figures() == 0 && numeral.value() >= 20 && numeral.value() < 100;
    boolean article = numeral.definite() && (numeral.figures() > 0 || tens);
    return (article && numeral.first() > 0) || (numeral.figures() > 0 && after(pieces, numeral));
  }

  private boolean after(Pieces pieces, Numeral numeral) {
    return matches(pieces, numeral.first() - 1, "numbered");
  }

  private boolean ranks(Pieces pieces, Numeral numeral) {
    int end = numeral.end();
    return matches(pieces, end, "rank-after")
        || matches(pieces, numeral.first() - 1, "rank-before")
        || matches(pieces, numeral.first() - 2, "rank-before", numeral.first())
        || matches(pieces, numeral.first() - 2, "title")
        || matches(pieces, numeral.first() - 3, "title")
        || dayOfMonth(pieces, numeral);
  }

  private boolean matches(Pieces pieces, int at, String category) {
    return matches(pieces, at, category, -1);
  }

  /** True when a phrase of the category starts here and, where {@code end} is given, ends there. */
  private boolean matches(Pieces pieces, int at, String category, int end) {
    if (at < 0 || at >= pieces.size()) {
      return false;
    }
    Match match = ranks.longestAt(pieces.line(), at).orElse(null);
    return match != null && match.is(category) && (end < 0 || match.end() == end);
  }

  /** True beside the name of a month, across numbers and words of the calendar. */
  private boolean dayOfMonth(Pieces pieces, Numeral numeral) {
    int at = numeral.end();
    while (at < pieces.size() && at < numeral.end() + REACH) {
      if (calendar.monthAt(pieces.line(), at)) {
        return true;
      }
      int next = passing(pieces, at);
      if (next == at) {
        break;
      }
      at = next;
    }
    for (int back = 1; back <= 2; back++) {
      int before = numeral.first() - back;
      if (calendar.monthAt(pieces.line(), before)
          && (back == 1 || passing(pieces, before + 1) > before + 1)) {
        return true;
      }
    }
    return false;
  }

  /** The piece after a number, hyphen or calendar word such as "of" and "to"; the same if none. */
  private int passing(Pieces pieces, int at) {
    Optional<Numeral> numeral = numerals.at(pieces, at);
    if (numeral.isPresent()) {
      return numeral.get().end();
    }
    if ("-–/".contains(pieces.folded(at))) {
      return at + 1;
    }
    return calendar
        .phrases()
        .longestAt(pieces.line(), at)
        .filter(m -> m.is("of") || m.is("and") || m.is("to") || m.is("from"))
        .map(Match::end)
        .orElse(at);
  }
}

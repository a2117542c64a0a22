package org.rapporteur.language.number;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.rapporteur.language.Mention;
import org.rapporteur.language.calendar.CalendarNames;
import org.rapporteur.language.lexicon.Entry;
import org.rapporteur.language.lexicon.Lexicon;
import org.rapporteur.language.lexicon.Match;
import org.rapporteur.language.lexicon.Phrases;
import org.rapporteur.language.text.Forms;
import org.rapporteur.language.text.Sentence;
import org.rapporteur.model.Bound;
import org.rapporteur.model.CountOf;

/**
 * Finds numbers of parties: participants, countries, organisations, ministers. What is counted is
 * the first noun of {@code counts.tsv} within a few words after the number; a mark, another number
 * or a word of category {@code stop} (money, years, troops, prepositions) ends the search. Two of
 * something are counted only where the noun is also of category {@code pair}: "the two countries"
 * are parties already named. Immutable and thread-safe.
 */
public final class CountFinder {
  private static final int REACH = 5;
  private static final int LONGEST_BOUND = 4;

  private final Numerals numerals;
  private final CalendarNames calendar;
  private final Phrases nouns;
  private final Phrases duals;
  private final Phrases bounds;

  /** A finder for the lexicon's language. */
  public CountFinder(Lexicon lexicon) {
    numerals = new Numerals(lexicon);
    calendar = new CalendarNames(lexicon);
    List<Entry> bound = new ArrayList<>();
    List<Entry> noun = new ArrayList<>();
    for (Entry entry : lexicon.table("counts")) {
      (entry.category().startsWith("bound") ? bound : noun).add(entry);
    }
    nouns = new Phrases(noun, lexicon.forms());
    duals =
        new Phrases(
            noun.stream().filter(e -> e.category().equals("dual")).toList(), Forms.of("und"));
    bounds = new Phrases(bound, lexicon.forms());
  }

  /** The counts of a sentence in order, not overlapping. */
  public List<Mention.Counted> find(Sentence sentence) {
    Pieces pieces = Pieces.of(sentence);
    List<Mention.Counted> out = new ArrayList<>();
    int i = 0;
    while (i < pieces.size()) {
      Optional<Numeral> numeral = numerals.at(pieces, i);
      Mention.Counted counted =
          numeral.isPresent() ? counted(pieces, numeral.get()) : dual(pieces, i);
      if (counted != null) {
        out.add(counted);
      }
      i = numeral.map(Numeral::end).orElse(i + 1);
    }
    return out;
  }

  private Mention.@Nullable Counted dual(Pieces pieces, int at) {
    Match match = duals.longestAt(pieces.line(), at).orElse(null);
    Entry entry = match == null ? null : entry(match, "dual");
    return match == null || entry == null
        ? null
        : new Mention.Counted(
            pieces.span(at, match.end()),
            pieces.line().index(),
            CountOf.ofLabel(entry.value()),
            2,
            Bound.EXACTLY);
  }

  private Mention.@Nullable Counted counted(Pieces pieces, Numeral numeral) {
    if (!mayCount(pieces, numeral)) {
      return null;
    }
    Match noun = noun(pieces, numeral);
    Entry of = noun == null ? null : entry(noun, "of");
    if (noun == null || of == null) {
      return null;
    }
    Match before = boundBefore(pieces, numeral.first());
    Match after = bounds.longestAt(pieces.line(), noun.end()).orElse(null);
    Entry bound = before == null ? null : entry(before, "bound");
    Entry boundAfter = after == null ? null : entry(after, "bound-after");
    Match inside = bounds.longestAt(pieces.line(), numeral.end()).orElse(null);
    Entry boundInside = inside == null ? null : entry(inside, "bound-between");
    Bound value =
        bound != null
            ? Bound.ofLabel(bound.value())
            : boundAfter != null
                ? Bound.ofLabel(boundAfter.value())
                : boundInside != null ? Bound.ofLabel(boundInside.value()) : Bound.EXACTLY;
    int first = before == null ? numeral.first() : before.first();
    int end = boundAfter == null || after == null ? noun.end() : after.end();
    CountOf what = CountOf.ofLabel(of.value());
    boolean ministers = what == CountOf.COUNTRIES && isOneFromEach(pieces, first);
    return new Mention.Counted(
        pieces.span(first, end),
        pieces.line().index(),
        ministers ? CountOf.MINISTERS : what,
        numeral.value(),
        value);
  }

  /** "The defence ministers of 20 countries" are 20 ministers. */
  private boolean isOneFromEach(Pieces pieces, int first) {
    boolean joined =
        first > 0
            && nouns.longestAt(pieces.line(), first - 1).filter(m -> m.is("stop")).isPresent();
    int end = joined ? first - 1 : first;
    for (int i = Math.max(0, end - LONGEST_BOUND); i < end; i++) {
      Match match = nouns.longestAt(pieces.line(), i).orElse(null);
      Entry of = match == null || match.end() != end ? null : entry(match, "of");
      if (of != null && of.value().equals(CountOf.MINISTERS.label())) {
        return true;
      }
    }
    return false;
  }

  /** False for ordinals, years, parts of names ("G20"), decimals, formats ("5+1") and days. */
  private boolean mayCount(Pieces pieces, Numeral numeral) {
    int first = numeral.first();
    int end = numeral.end();
    if (numeral.ordinal() || numeral.value() < 2 || pieces.sameWord(first)) {
      return false;
    }
    boolean year =
        numeral.figures() == 4
            && numeral.value() >= 1900
            && numeral.value() <= 2100
            && !pieces.folded(first).contains(",");
    if (year && boundBefore(pieces, first) == null) {
      return false;
    }
    String before = pieces.gap(first) == 0 ? pieces.folded(first - 1) : " ";
    boolean decimal = pieces.gap(first - 1) == 0 && numerals.at(pieces, first - 2).isPresent();
    boolean joined = "+$€£№#".contains(before) || (decimal && ".,:/".contains(before));
    boolean goesOn =
        pieces.gap(end) == 0
            && pieces.gap(end + 1) == 0
            && "+.,:/".contains(pieces.folded(end))
            && numerals.at(pieces, end + 1).isPresent();
    return !joined && !goesOn && !besideMonth(pieces, numeral);
  }

  private boolean besideMonth(Pieces pieces, Numeral numeral) {
    return numeral.value() <= 31
        && (calendar.monthAt(pieces.line(), numeral.end())
            || calendar.monthAt(pieces.line(), numeral.first() - 1));
  }

  private @Nullable Match noun(Pieces pieces, Numeral numeral) {
    int start = afterBound(pieces, numeral.end());
    int limit = Math.min(pieces.size(), start + REACH);
    for (int i = start; i < limit; i++) {
      Match match = nouns.longestAt(pieces.line(), i).orElse(null);
      if (match != null) {
        boolean pair = numeral.value() == 2 && !match.is("pair");
        return match.is("of") && !match.is("stop") && !pair ? match : null;
      }
      boolean passes = pieces.get(i).isWord() || "\"'".contains(pieces.folded(i));
      if (!passes || numerals.at(pieces, i).isPresent()) {
        return null;
      }
    }
    return null;
  }

  /** The piece after a bound that follows the number at once ("400+", "400多人"). */
  private int afterBound(Pieces pieces, int at) {
    return bounds
        .longestAt(pieces.line(), at)
        .filter(m -> m.is("bound-between"))
        .map(Match::end)
        .orElse(at);
  }

  private @Nullable Match boundBefore(Pieces pieces, int first) {
    for (int i = Math.max(0, first - LONGEST_BOUND); i < first; i++) {
      Match match = bounds.longestAt(pieces.line(), i).orElse(null);
      if (match != null && match.end() == first && match.is("bound")) {
        return match;
      }
    }
    return null;
  }

  private static @Nullable Entry entry(Match match, String category) {
    return match.entries().stream()
        .filter(e -> e.category().equals(category))
        .findFirst()
        .orElse(null);
  }
}

package org.rapporteur.language.calendar;

import java.util.ArrayList;
import java.util.List;
import org.rapporteur.language.lexicon.Entry;
import org.rapporteur.language.lexicon.Lexicon;
import org.rapporteur.language.lexicon.Match;
import org.rapporteur.language.lexicon.Phrases;
import org.rapporteur.language.text.Sentence;

/**
 * The words of a language's calendar: months and weekdays from CLDR, in every country that speaks
 * it (Levantine and Maghreb months beside those of the Gulf), and the words of {@code
 * calendar.tsv}. Months have category {@code month} and a value from 1, weekdays {@code weekday}
 * and a value from 1 (Monday). Immutable and thread-safe.
 */
public final class CalendarNames {
  private final Phrases phrases;

  /** The calendar of the lexicon's language. */
  public CalendarNames(Lexicon lexicon) {
    phrases = lexicon.index("names of the calendar", () -> index(lexicon));
  }

  private static Phrases index(Lexicon lexicon) {
    List<Entry> entries = new ArrayList<>(lexicon.table("calendar"));
    entries.removeIf(e -> e.category().equals("prefix") || e.category().equals("ending"));
    for (Entry name : CldrNames.of(lexicon)) {
      if (name.category().equals("month") || name.category().equals("weekday")) {
        entries.add(name);
      }
    }
    return new WrittenForms(lexicon).index(entries);
  }

  /** The index over the calendar's words. */
  public Phrases phrases() {
    return phrases;
  }

  /** True when the name of a month starts at the token. */
  public boolean monthAt(Sentence sentence, int token) {
    return token >= 0
        && token < sentence.tokens().size()
        && phrases.longestAt(sentence, token).filter(CalendarNames::isMonth).isPresent();
  }

  private static boolean isMonth(Match match) {
    return match.is("month") || match.is("hijri");
  }
}

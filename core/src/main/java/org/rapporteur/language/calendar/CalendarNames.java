package org.rapporteur.language.calendar;

import com.ibm.icu.text.DateFormatSymbols;
import com.ibm.icu.util.Calendar;
import com.ibm.icu.util.ULocale;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
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
    List<Entry> entries = new ArrayList<>(lexicon.table("calendar"));
    entries.removeIf(e -> e.category().equals("prefix") || e.category().equals("ending"));
    entries.addAll(named(lexicon.language()));
    phrases = new WrittenForms(lexicon).index(entries);
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

  private static Set<Entry> named(String language) {
    Set<Entry> out = new LinkedHashSet<>();
    for (ULocale locale : ULocale.getAvailableLocales()) {
      if (!locale.getLanguage().equals(language)) {
        continue;
      }
      DateFormatSymbols symbols = new DateFormatSymbols(locale);
      for (int context : new int[] {DateFormatSymbols.FORMAT, DateFormatSymbols.STANDALONE}) {
        String[] months = symbols.getMonths(context, DateFormatSymbols.WIDE);
        for (int i = 0; i < 12; i++) {
          add(out, months[i], "month", i + 1);
        }
        String[] days = symbols.getWeekdays(context, DateFormatSymbols.WIDE);
        for (int i = Calendar.SUNDAY; i <= Calendar.SATURDAY; i++) {
          add(out, days[i], "weekday", i == Calendar.SUNDAY ? 7 : i - 1);
        }
      }
    }
    return out;
  }

  private static void add(Set<Entry> out, String name, String category, int value) {
    boolean word = name.codePoints().allMatch(c -> Character.isLetter(c) || c == ' ');
    if (word && name.length() > 1) {
      out.add(new Entry(name, category, Integer.toString(value), ""));
    }
  }
}

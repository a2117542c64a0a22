package org.rapporteur.language.calendar;

import com.ibm.icu.text.DateFormatSymbols;
import com.ibm.icu.util.Calendar;
import com.ibm.icu.util.ULocale;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.rapporteur.language.lexicon.Entry;
import org.rapporteur.language.lexicon.Lexicon;
import org.rapporteur.language.text.Fold;

/**
 * Names of months and weekdays as CLDR has them. A language folder keeps them in {@code cldr.tsv},
 * since asking ICU4J for those of every country takes long; where it has no such file ICU4J is
 * asked.
 *
 * <ul>
 *   <li>{@code month} (value from 1) and {@code weekday} (from 1, Monday): in full, in every
 *       country that speaks the language.
 *   <li>{@code stamp-month} and {@code stamp-weekday}: in full and short, folded and without dots,
 *       as date lines of the language's main countries write them.
 * </ul>
 */
public final class CldrNames {
  private static final Map<String, List<String>> STAMPS =
      Map.of("ar", List.of("ar", "ar_SY", "ar_IQ", "ar_DZ", "ar_MA"), "en", List.of("en", "en_GB"));
  private static final int[] CONTEXTS = {DateFormatSymbols.FORMAT, DateFormatSymbols.STANDALONE};
  private static final int[] WIDTHS = {DateFormatSymbols.WIDE, DateFormatSymbols.ABBREVIATED};

  private CldrNames() {}

  /** The names of the lexicon's language. */
  public static List<Entry> of(Lexicon lexicon) {
    List<Entry> kept = lexicon.table("cldr");
    return kept.isEmpty() ? made(lexicon.language()) : kept;
  }

  /**
   * The names of the language with this ISO 639-1 code, from ICU4J: what {@code cldr.tsv} holds.
   */
  static List<Entry> made(String language) {
    List<Entry> out = new ArrayList<>(whole(language));
    Map<String, Integer> months = new LinkedHashMap<>();
    Set<String> weekdays = new LinkedHashSet<>();
    for (String locale : STAMPS.getOrDefault(language, List.of(language))) {
      DateFormatSymbols symbols = new DateFormatSymbols(new ULocale(locale));
      for (int context : CONTEXTS) {
        for (int width : WIDTHS) {
          addStamps(symbols.getMonths(context, width), months);
          for (String day : symbols.getWeekdays(context, width)) {
            if (day.length() > 1) {
              weekdays.add(stamp(day));
            }
          }
        }
      }
    }
    months.forEach((n, month) -> out.add(new Entry(n, "stamp-month", String.valueOf(month), "")));
    weekdays.forEach(name -> out.add(new Entry(name, "stamp-weekday", "", "")));
    return List.copyOf(out);
  }

  private static void addStamps(String[] names, Map<String, Integer> months) {
    for (int i = 0; i < names.length; i++) {
      String stamp = stamp(names[i]);
      if (stamp.codePoints().anyMatch(Character::isLetter) && stamp.length() > 1) {
        months.putIfAbsent(stamp, i + 1);
      }
    }
  }

  private static String stamp(String name) {
    return Fold.fold(name).replace(".", "").strip();
  }

  private static Set<Entry> whole(String language) {
    Set<Entry> out = new LinkedHashSet<>();
    for (ULocale locale : ULocale.getAvailableLocales()) {
      if (!locale.getLanguage().equals(language)) {
        continue;
      }
      DateFormatSymbols symbols = new DateFormatSymbols(locale);
      for (int context : CONTEXTS) {
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

package org.rapporteur.read.body;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.rapporteur.language.calendar.CldrNames;
import org.rapporteur.language.lexicon.Entry;
import org.rapporteur.language.lexicon.Lexicon;

/**
 * Finds whole dates (day, month and year) in the lines of one language, as date lines and stamps
 * write them. A date that two readings fit (03/04/2018 in English) is none. Immutable and
 * thread-safe.
 */
public final class WrittenDates {
  private static final Pattern YEAR_FIRST =
      Pattern.compile(
          "(?<!\\d)(\\d{4})\\s?[-./:年]\\s?(\\d{1,2})\\s?[-./:月]\\s?(\\d{1,2})(?!\\d)日?");
  private static final Pattern DAY_FIRST =
      Pattern.compile("(?<!\\d)(\\d{1,2})([-./])(\\d{1,2})\\2(\\d{4})(?!\\d)");
  private static final Pattern PERIOD = Pattern.compile("\\d\\s?-\\s?$");
  private static final Pattern HAN_WEEKDAY = Pattern.compile("(?:星期|周|礼拜)[一二三四五六日天]");
  private static final int EARLIEST = 1945;
  private static final int MOST_BESIDE_DATE = 30;

  private final boolean monthMayLead;
  private final Map<String, Integer> months = new HashMap<>();
  private final Set<String> weekdays = new HashSet<>();
  private final Pattern dayMonth;
  private final Pattern monthDay;

  /**
   * A date found.
   *
   * @param date the day
   * @param start where it begins in the folded line
   * @param end where it ends in the folded line
   */
  public record Written(LocalDate date, int start, int end) {}

  /** Dates as written in the languages of these lexicons, the first being that of the lines. */
  public WrittenDates(List<Lexicon> wording) {
    monthMayLead = wording.get(0).language().equals("en");
    for (int i = wording.size() - 1; i >= 0; i--) {
      addNames(wording.get(i));
    }
    String names =
        months.keySet().stream()
            .sorted(Comparator.comparing(String::length).reversed().thenComparing(n -> n))
            .map(Pattern::quote)
            .collect(Collectors.joining("|"));
    String month = "(?<![\\p{L}])(" + names + ")(?!\\p{L})\\.?";
    dayMonth =
        Pattern.compile(
            "(?<!\\d)(\\d{1,2})(?:st|nd|rd|th|er|o|-?е|-?го)?\\s*[-,./]?\\s*(?:de |of )?"
                + month
                + "\\s*[-,./]?\\s*(?:de |del )?(\\d{4})(?!\\d)");
    monthDay = Pattern.compile(month + "\\s*(\\d{1,2})(?:st|nd|rd|th)?,?\\s+(\\d{4})(?!\\d)");
  }

  private void addNames(Lexicon lexicon) {
    for (Entry name : CldrNames.of(lexicon)) {
      if (name.category().equals("stamp-month")) {
        months.putIfAbsent(name.form(), Integer.valueOf(name.value()));
      } else if (name.category().equals("stamp-weekday")) {
        weekdays.add(name.form());
      }
    }
  }

  /** The first whole date in a folded line. */
  public Optional<Written> find(String folded) {
    return all(folded).stream().findFirst();
  }

  /** The whole dates in a folded line, in order; the end of a period ("3-5 May 2018") is none. */
  public List<Written> all(String folded) {
    List<Written> found = new ArrayList<>();
    collect(YEAR_FIRST, folded, this::yearFirst, found);
    collect(DAY_FIRST, folded, this::numbers, found);
    collect(dayMonth, folded, m -> day(m.group(3), months.get(m.group(2)), m.group(1)), found);
    collect(monthDay, folded, m -> day(m.group(3), months.get(m.group(1)), m.group(2)), found);
    found.sort(Comparator.comparingInt(Written::start));
    return List.copyOf(found);
  }

  /**
   * True when a line is little more than a whole date, or consists of cells of which one is, as
   * mastheads do ("Gazette | Agency | 5 May 2018").
   */
  boolean isStamp(Line line) {
    List<String> cells = MenuShapes.cells(line.text());
    return isDateLine(line.folded())
        || (cells.size() > 1
            && !line.endsSentence()
            && cells.stream().anyMatch(cell -> isDateLine(Line.plain(cell))));
  }

  /** True when a folded line is little more than a whole date. */
  public boolean isDateLine(String folded) {
    return find(folded).filter(d -> letters(folded, d) <= MOST_BESIDE_DATE).isPresent();
  }

  private static long letters(String folded, Written date) {
    String rest = folded.substring(0, date.start()) + folded.substring(date.end());
    return rest.codePoints().filter(Character::isLetter).count();
  }

  /** True when a folded line names a day of the week. */
  public boolean namesWeekday(String folded) {
    for (String word : folded.split("[^\\p{L}\\p{M}]+", -1)) {
      if (weekdays.contains(word)) {
        return true;
      }
    }
    return HAN_WEEKDAY.matcher(folded).find();
  }

  /** True for a word that is the name of a month or weekday. */
  boolean isCalendarWord(String folded) {
    return months.containsKey(folded) || weekdays.contains(folded);
  }

  private Optional<LocalDate> yearFirst(Matcher m) {
    return day(m.group(1), Integer.valueOf(m.group(2)), m.group(3));
  }

  private Optional<LocalDate> numbers(Matcher m) {
    int first = Integer.parseInt(m.group(1));
    int second = Integer.parseInt(m.group(3));
    if (monthMayLead && !m.group(2).equals(".") && first != second) {
      if (first <= 12 && second <= 12) {
        return Optional.empty();
      }
      if (second > 12) {
        return day(m.group(4), first, m.group(3));
      }
    }
    return day(m.group(4), second, m.group(1));
  }

  private static Optional<LocalDate> day(String year, @Nullable Integer month, String day) {
    int y = Integer.parseInt(year);
    if (month == null || y < EARLIEST || y > 2200) {
      return Optional.empty();
    }
    try {
      return Optional.of(LocalDate.of(y, month, Integer.parseInt(day)));
    } catch (DateTimeException e) {
      return Optional.empty();
    }
  }

  private static void collect(
      Pattern pattern,
      String folded,
      Function<Matcher, Optional<LocalDate>> to,
      List<Written> out) {
    Matcher matcher = pattern.matcher(folded);
    while (matcher.find()) {
      boolean period = PERIOD.matcher(folded.substring(0, matcher.start())).find();
      Optional<LocalDate> date = period ? Optional.empty() : to.apply(matcher);
      date.ifPresent(d -> out.add(new Written(d, matcher.start(), matcher.end())));
    }
  }
}

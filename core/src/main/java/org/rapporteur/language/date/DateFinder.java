package org.rapporteur.language.date;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.rapporteur.language.date.shape.Found;
import org.rapporteur.language.date.shape.ShapeFinder;
import org.rapporteur.language.lexicon.Lexicon;
import org.rapporteur.language.text.Sentence;
import org.rapporteur.model.PartialDate;
import org.rapporteur.model.Span;

/** Finds dates and periods in sentences of one language. Immutable and thread-safe. */
public final class DateFinder {
  private final String language;
  private final ShapeFinder shapes;

  /**
   * Whether "last Friday" is that of last week, as in Chinese, rather than the one before today.
   */
  private final boolean byWeeks;

  /** A finder for the lexicon's language. */
  public DateFinder(Lexicon lexicon) {
    language = lexicon.language();
    byWeeks = language.equals("zh");
    shapes = new ShapeFinder(lexicon);
  }

  /**
   * The dates of a sentence in order, not overlapping.
   *
   * @param sentence the sentence
   * @param published the day the report was published, from which relative dates count; null when
   *     it is not known, and then they stay open
   */
  public List<DateMention> find(Sentence sentence, @Nullable LocalDate published) {
    List<DateMention> out = dates(sentence, published);
    return published == null ? Anchors.settle(out) : out;
  }

  /**
   * The dates of a report in order. Without a day of publication, a day without a year takes the
   * year of the days that the report states in full, when they agree.
   */
  public List<DateMention> find(List<Sentence> sentences, @Nullable LocalDate published) {
    List<DateMention> out = new ArrayList<>();
    sentences.forEach(s -> out.addAll(find(s, published)));
    return published == null ? Anchors.settle(out) : out;
  }

  private List<DateMention> dates(Sentence sentence, @Nullable LocalDate published) {
    List<Found> all = shapes.find(sentence);
    List<DateMention> out = new ArrayList<>();
    for (int k = 0; k < all.size(); k++) {
      Found next = k + 1 < all.size() ? all.get(k + 1) : null;
      Settled period = next == null ? null : period(all.get(k), next, published);
      if (next != null && period != null) {
        Span span = all.get(k).span().cover(next.span());
        out.add(mention(sentence, span, period));
        k++;
      } else {
        out.add(mention(sentence, all.get(k).span(), settle(all.get(k), published)));
      }
    }
    return out;
  }

  private @Nullable Settled period(Found first, Found second, @Nullable LocalDate published) {
    if (!first.joins(second)) {
      return null;
    }
    Settled end = settle(second, published);
    PartialDate last = end.start();
    Found start = last == null || end.relative() ? first : first.inYear(last.year());
    return Periods.join(settle(start, published), end);
  }

  private static DateMention mention(Sentence sentence, Span span, Settled date) {
    return new DateMention(
        span,
        sentence.index(),
        date.start(),
        date.end(),
        date.open(),
        date.relative(),
        date.basis(),
        date.reason(),
        date.extent());
  }

  private Settled settle(Found found, @Nullable LocalDate published) {
    Settled whole = whole(found, published);
    Integer part = found.value("l");
    return part == null || part == 0
        ? whole
        : new Stretches(published, found.future()).part(whole, part);
  }

  private Settled whole(Found found, @Nullable LocalDate published) {
    boolean future = found.future();
    Integer direction = found.direction();
    int offset = direction == null ? 0 : direction;
    return switch (found.shape()) {
      case FIGURES -> new FigureDates(language, published).settle(found);
      case FIGURES_WITH_COMMA -> new FigureDates(language, published).settleMonthFirst(found);
      case SHORT_FIGURES -> new FigureDates(language, published).settle(found, future);
      case HIJRI ->
          HijriDates.settle(found.value("g"), required(found.value("j")), found.value("d1"));
      case MARKED ->
          found.value("m1", "ma") == null
              ? relativeMonth(found, published, offset)
              : CalendarDates.settle(DayParts.of(found), published, future);
      case DAYS_OF_RELATIVE_MONTH -> relativeMonth(found, published, offset);
      case PERIOD, PART_OF_PERIOD -> period(found, new RelativeDates(published, future), offset);
      case WEEK_OF_DAY_ALONE ->
          new Stretches(published, future)
              .weekOf(
                  new RelativeDates(published, future)
                      .dayOfMonth(required(found.value("d1")), null));
      case QUARTERS,
          SEASONS,
          DECADES,
          WEEK_NUMBER,
          WEEK_OF_DAY,
          NTH_WEEK,
          NTH_WEEKDAY,
          NTH_WEEKDAY_ALONE,
          CENTURIES ->
          new Stretches(published, future).settle(found);
      default -> day(found, published, offset);
    };
  }

  /** Days told by their weekday or counted from today; what is neither stands in the calendar. */
  private Settled day(Found found, @Nullable LocalDate published, int offset) {
    RelativeDates relative = new RelativeDates(published, found.future());
    return switch (found.shape()) {
      case NOW -> relative.day(0, null);
      case RELATIVE_DAY -> relative.day(required(found.value("o")), weekday(found.value("w1")));
      case DAY_ALONE ->
          found.until()
              ? relative.untilDay(required(found.value("d1")))
              : relative.dayOfMonth(required(found.value("d1")), null);
      case MARKED_DAY -> relative.dayOfMonth(required(found.value("d1")), found.value("d2"));
      case WEEKDAY_AND_DAY ->
          relative.dayOnWeekday(
              required(found.value("d1")), DayOfWeek.of(required(found.value("w1"))));
      case WEEKDAY_ALONE -> relative.weekday(DayOfWeek.of(required(found.value("w1"))), null);
      case RELATIVE_WEEKDAY ->
          byWeeks
              ? relative.weekdayOfWeek(DayOfWeek.of(required(found.value("w1", "w2"))), offset)
              : relative.weekday(
                  DayOfWeek.of(required(found.value("w1", "w2"))), found.direction());
      case WEEKDAY_OF_WEEK ->
          relative.weekdayOfWeek(DayOfWeek.of(required(found.value("w1", "w2"))), offset);
      case WEEKDAYS_OF_WEEK ->
          Periods.join(
              relative.weekdayOfWeek(DayOfWeek.of(required(found.value("w1"))), offset),
              relative.weekdayOfWeek(DayOfWeek.of(required(found.value("w2"))), offset),
              Settled.unknown(Open.NOTHING, true, null));
      case WEEKDAYS ->
          relative.weekdays(
              DayOfWeek.of(required(found.value("w1"))), DayOfWeek.of(required(found.value("w2"))));
      default -> CalendarDates.settle(DayParts.of(found), published, found.future());
    };
  }

  private static Settled period(Found found, RelativeDates relative, int offset) {
    Integer years = found.value("z");
    Integer months = found.value("zm");
    Integer weeks = found.value("zw");
    if (years != null) {
      return relative.period('y', years);
    }
    if (months != null) {
      return relative.period('m', months);
    }
    Integer weekends = found.value("ze");
    if (weekends != null) {
      return relative.period('E', weekends);
    }
    return weeks != null ? relative.period('w', weeks) : relative.period(found.kind("u"), offset);
  }

  private static Settled relativeMonth(Found found, @Nullable LocalDate published, int offset) {
    if (published == null) {
      return Settled.unknown(Open.NOTHING, true, null);
    }
    LocalDate month = published.withDayOfMonth(1).plusMonths(offset);
    int first = required(found.value("d1"));
    Integer last = found.value("d2");
    if (Math.max(first, last == null ? first : last) > month.lengthOfMonth()) {
      return Settled.unknown(Open.NOTHING, true, "no such day in the month");
    }
    return Settled.deduced(
        PartialDate.of(month.withDayOfMonth(first)),
        PartialDate.of(month.withDayOfMonth(last == null ? first : last)),
        true,
        "counted from the day of publication, " + Settled.words(published));
  }

  private static @Nullable DayOfWeek weekday(@Nullable Integer value) {
    return value == null ? null : DayOfWeek.of(value);
  }

  private static int required(@Nullable Integer value) {
    if (value == null) {
      throw new IllegalStateException("a shape without its part");
    }
    return value;
  }
}

package org.rapporteur.extract.setting;

import java.time.DateTimeException;
import java.time.DayOfWeek;
import java.time.MonthDay;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.rapporteur.extract.Dossier;
import org.rapporteur.extract.happening.Happening;
import org.rapporteur.extract.setting.Setting.Value;
import org.rapporteur.language.date.DateMention;
import org.rapporteur.language.date.Open;
import org.rapporteur.language.date.YearDeduction;
import org.rapporteur.language.date.YearDeduction.Deduced;
import org.rapporteur.language.date.YearDeduction.Neighbour;
import org.rapporteur.language.lexicon.Match;
import org.rapporteur.language.text.Sentence;
import org.rapporteur.language.text.Token;
import org.rapporteur.model.Engagement;
import org.rapporteur.model.PartialDate;

/**
 * Settles a day and month without year: by the weekday the same sentence names and by the year of
 * another edition of the series that the report dates. If more than one year or none fits, the date
 * stays open.
 */
final class OpenDates {
  private final Dossier dossier;
  private final List<Happening> happenings;

  OpenDates(Dossier dossier, List<Happening> happenings) {
    this.dossier = dossier;
    this.happenings = List.copyOf(happenings);
  }

  /**
   * First and last day.
   *
   * @param start first day
   * @param end last day
   */
  record Days(Value<PartialDate> start, Value<PartialDate> end) {}

  /** The days of the happening, if its words and another edition settle them. */
  Optional<Days> settle(Happening happening) {
    for (Sentence sentence : happening.sentences()) {
      for (DateMention mention : dossier.dates(sentence)) {
        Open open = mention.open();
        DayOfWeek weekday = weekday(open, sentence);
        if (mention.start() == null && open.startMonth() != null && weekday != null) {
          Open whole =
              new Open(weekday, open.startMonth(), open.startDay(), open.endMonth(), open.endDay());
          Optional<Deduced> year = year(happening, whole);
          if (year.isPresent()) {
            return days(mention, whole, year.get());
          }
        }
      }
    }
    return Optional.empty();
  }

  /** The days of the happening in a year that stays open, as the words beside it give them. */
  Optional<Value<Engagement.OpenDays>> days(Happening happening) {
    Optional<Value<Engagement.OpenDays>> own =
        happening.date().filter(date -> date.start() == null).flatMap(OpenDates::days);
    return own.isPresent() ? own : onlyDays(happening);
  }

  /** The days in its sentences, where these name no others. */
  private Optional<Value<Engagement.OpenDays>> onlyDays(Happening happening) {
    List<Value<Engagement.OpenDays>> named =
        happening.sentences().stream()
            .flatMap(sentence -> dossier.dates(sentence).stream())
            .filter(date -> date.start() == null)
            .flatMap(date -> days(date).stream())
            .toList();
    boolean one = named.stream().map(Value::value).distinct().count() == 1;
    return one ? Optional.of(named.get(0)) : Optional.empty();
  }

  private static Optional<Value<Engagement.OpenDays>> days(DateMention mention) {
    Open open = mention.open();
    Integer month = open.startMonth();
    Integer day = open.startDay();
    if (month == null || day == null) {
      return Optional.empty();
    }
    try {
      MonthDay first = MonthDay.of(month, day);
      Integer lastMonth = open.endMonth() == null ? month : open.endMonth();
      Integer lastDay = open.endDay();
      MonthDay last = lastDay == null ? first : MonthDay.of(lastMonth, lastDay);
      return Optional.of(Value.stated(new Engagement.OpenDays(first, last), mention.span()));
    } catch (DateTimeException e) {
      return Optional.empty();
    }
  }

  /** "Until the 25th of the same month": the last day, where a later sentence gives it so. */
  Optional<Value<PartialDate>> sameMonth(Happening happening, PartialDate start) {
    if (start.month() == null || start.day() == null) {
      return Optional.empty();
    }
    for (Sentence sentence : happening.sentences()) {
      for (Match cue : dossier.cues().in(sentence, "same-month")) {
        for (int i = Math.max(0, cue.first() - 2); i < cue.first(); i++) {
          Token token = sentence.tokens().get(i);
          int day =
              token.isNumber() && token.text().length() < 3 ? Integer.parseInt(token.folded()) : 0;
          if (day > start.day() && day <= 31) {
            String reason = "the same month as " + start;
            PartialDate end = new PartialDate(start.year(), start.month(), day);
            return Optional.of(Value.deduced(end, sentence.span(i, cue.end()), reason));
          }
        }
      }
    }
    return Optional.empty();
  }

  private @Nullable DayOfWeek weekday(Open open, Sentence sentence) {
    if (open.weekday() != null) {
      return open.weekday();
    }
    List<DayOfWeek> named =
        dossier.dates(sentence).stream()
            .map(d -> d.open().weekday())
            .filter(Objects::nonNull)
            .distinct()
            .toList();
    return named.size() == 1 ? named.get(0) : null;
  }

  private Optional<Deduced> year(Happening happening, Open open) {
    Integer edition = happening.edition().orElse(null);
    if (edition == null) {
      return Optional.empty();
    }
    for (Happening other : happenings) {
      Integer number = other.edition().orElse(null);
      DateMention date = other.date().filter(d -> d.start() != null).orElse(null);
      if (other != happening
          && number != null
          && !number.equals(edition)
          && date != null
          && other.kind() == happening.kind()) {
        int known = Objects.requireNonNull(date.start()).year();
        Optional<Deduced> year = YearDeduction.settle(open, edition, new Neighbour(number, known));
        if (year.isPresent()) {
          return year;
        }
      }
    }
    return Optional.empty();
  }

  private static Optional<Days> days(DateMention mention, Open open, Deduced year) {
    try {
      PartialDate start = new PartialDate(year.year(), open.startMonth(), open.startDay());
      PartialDate end =
          open.endDay() == null
              ? start
              : new PartialDate(
                  year.year(),
                  open.endMonth() == null ? open.startMonth() : open.endMonth(),
                  open.endDay());
      return Optional.of(
          new Days(
              Value.deduced(start, mention.span(), year.reason()),
              Value.deduced(end, mention.span(), year.reason())));
    } catch (DateTimeException e) {
      return Optional.empty();
    }
  }
}

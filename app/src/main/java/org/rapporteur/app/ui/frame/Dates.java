package org.rapporteur.app.ui.frame;

import com.ibm.icu.util.ULocale;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.rapporteur.app.show.WrittenDays;
import org.rapporteur.model.Engagement;
import org.rapporteur.model.PartialDate;

/** Dates as a language writes them, as exact as they are known. */
public final class Dates {
  private final Wording wording;
  private final WrittenDays days;

  Dates(Wording wording, ULocale locale) {
    this.wording = wording;
    this.days = new WrittenDays(locale);
  }

  /** One day. */
  public String day(LocalDate day) {
    return of(PartialDate.of(day));
  }

  /** One day with its weekday. */
  String withWeekday(LocalDate day) {
    return days.withWeekday(day);
  }

  /** One date. */
  public String of(PartialDate date) {
    return days.of(date);
  }

  /** All that is known of the days of an engagement. */
  public String of(Engagement.When when) {
    PartialDate start = when.start();
    if (start != null) {
      return of(start, when.end());
    }
    Engagement.OpenDays open = when.open();
    return open == null
        ? wording.say("date.unknown")
        : wording.say("date.no_year", days.of(open.first(), open.last()));
  }

  private String of(PartialDate start, @Nullable PartialDate end) {
    return end == null ? wording.say("date.from", of(start)) : days.of(start, end);
  }
}

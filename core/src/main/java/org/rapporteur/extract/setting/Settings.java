package org.rapporteur.extract.setting;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.rapporteur.extract.Dossier;
import org.rapporteur.extract.happening.Happening;
import org.rapporteur.extract.happening.Sighting;
import org.rapporteur.extract.setting.Setting.Value;
import org.rapporteur.extract.weigh.Decision;
import org.rapporteur.extract.weigh.Models;
import org.rapporteur.language.date.DateMention;
import org.rapporteur.model.Kind;
import org.rapporteur.model.PartialDate;
import org.rapporteur.model.Status;

/**
 * Settles when and where the happenings of a report are.
 *
 * <ul>
 *   <li>A day without year is settled by weekday and neighbouring edition, or stays open.
 *   <li>The date and place in an anchor's clause come first.
 *   <li>What the report is about may take its date from the opening of the report.
 *   <li>A part takes the place of the whole; its day when the whole lasts one day, else its month.
 *   <li>A happening after the day of publication is planned; a cue of cancelling outweighs all.
 * </ul>
 */
public final class Settings {
  private final Dossier dossier;
  private final OpenDates openDates;
  private final DayChoice days;
  private final Course course;
  private final EndChoice ends;
  private final PlaceChoice places;
  private final Map<Integer, Setting> settled = new HashMap<>();

  /** Settings of one report's happenings. */
  public Settings(Dossier dossier, List<Happening> happenings, Models models) {
    this.dossier = dossier;
    this.openDates = new OpenDates(dossier, happenings);
    Rivals rivals = new Rivals(happenings);
    this.days = new DayChoice(dossier, rivals, models.of(Decision.DAY));
    this.course = new Course(dossier, rivals);
    this.ends = new EndChoice(dossier, course, models.of(Decision.LAST));
    this.places = new PlaceChoice(dossier, rivals, models);
  }

  /** The setting of one of the happenings. */
  public Setting of(Happening happening) {
    Setting known = settled.get(happening.id());
    if (known != null) {
      return known;
    }
    Happening parent = happening.parent();
    Setting whole = parent == null ? null : of(parent);
    When when = when(happening, whole);
    PlaceChoice.Place place =
        happening.kind() == Kind.CALL
            ? new PlaceChoice.Place(null, null)
            : places.place(happening, whole);
    Setting out =
        new Setting(
            when.start,
            when.end,
            when.start == null ? openDates.days(happening).orElse(null) : null,
            place.city(),
            place.country(),
            status(happening, when.start));
    settled.put(happening.id(), out);
    return out;
  }

  private When when(Happening happening, @Nullable Setting whole) {
    DateMention date = days.date(happening, whole).orElse(null);
    if (date != null && !isOfVisit(happening, date, whole)) {
      return dated(happening, date);
    }
    Value<PartialDate> start = DayChoice.ofWhole(whole);
    if (start != null) {
      return new When(start, ends.endsThen(happening, null, start.value()) ? start : null);
    }
    OpenDates.Days open = openDates.settle(happening).orElse(null);
    return open == null ? new When(null, null) : new When(open.start(), sameMonth(happening, open));
  }

  /** The days of a visit are not those of what it is made for: that lies somewhere in them. */
  private static boolean isOfVisit(Happening happening, DateMention date, @Nullable Setting whole) {
    Happening parent = happening.parent();
    return parent != null
        && parent.kind() == Kind.VISIT
        && happening.kind() != Kind.VISIT
        && whole != null
        && whole.start() != null
        && whole.end() != null
        && date.end() != null
        && !date.end().equals(date.start())
        && whole.start().value().equals(date.start())
        && whole.end().value().equals(date.end());
  }

  private When dated(Happening happening, DateMention date) {
    PartialDate first = Objects.requireNonNull(date.start());
    Course.Days told = course.settle(happening, date).orElse(null);
    if (told != null) {
      return new When(told.start(), told.end());
    }
    Value<PartialDate> start = Value.of(date, first);
    if (date.end() != null && !date.end().equals(first)) {
      return new When(start, Value.of(date, date.end()));
    }
    Value<PartialDate> end = openDates.sameMonth(happening, first).orElse(null);
    if (end == null && ends.endsThen(happening, date, first)) {
      end = start;
    }
    return new When(start, end);
  }

  private Value<PartialDate> sameMonth(Happening happening, OpenDates.Days days) {
    PartialDate first = days.start().value();
    return days.end().value().equals(first)
        ? openDates.sameMonth(happening, first).orElse(days.end())
        : days.end();
  }

  private record When(@Nullable Value<PartialDate> start, @Nullable Value<PartialDate> end) {}

  private Value<Status> status(Happening happening, @Nullable Value<PartialDate> start) {
    Sighting chief = happening.chief();
    var anchor = chief.anchor().span();
    if (happening.sightings().stream().anyMatch(s -> s.has("cancel"))) {
      return Value.stated(Status.CANCELLED, anchor);
    }
    var published = dossier.analysis().report().publication().date();
    if (start != null && published != null && start.value().toLocalDate() != null) {
      boolean later = Objects.requireNonNull(start.value().toLocalDate()).isAfter(published);
      return Value.stated(later ? Status.PLANNED : Status.HELD, anchor);
    }
    boolean future =
        (chief.has("future")
                || (dossier.cues().has(chief.anchor().sentence(), "future")
                    && happening.kind() != Kind.CALL))
            && !chief.has("held")
            && !chief.has("previous");
    Happening parent = happening.parent();
    if (!future && parent != null && happening.kind() != Kind.VISIT) {
      boolean planned = of(parent).status().value() == Status.PLANNED && !chief.has("held");
      return Value.stated(planned ? Status.PLANNED : Status.HELD, anchor);
    }
    return Value.stated(future ? Status.PLANNED : Status.HELD, anchor);
  }
}

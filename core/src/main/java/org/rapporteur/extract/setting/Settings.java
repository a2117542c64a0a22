package org.rapporteur.extract.setting;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.rapporteur.extract.Dossier;
import org.rapporteur.extract.happening.Happening;
import org.rapporteur.extract.happening.Sighting;
import org.rapporteur.extract.setting.Setting.Value;
import org.rapporteur.language.Mention;
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
  private static final int OPENING = 3;

  private final Dossier dossier;
  private final List<Happening> happenings;
  private final OpenDates openDates;
  private final Map<Integer, Setting> settled = new HashMap<>();

  /** Settings of one report's happenings. */
  public Settings(Dossier dossier, List<Happening> happenings) {
    this.dossier = dossier;
    this.happenings = List.copyOf(happenings);
    this.openDates = new OpenDates(dossier, happenings);
  }

  /** The setting of one of the happenings. */
  public Setting of(Happening happening) {
    Setting known = settled.get(happening.id());
    if (known != null) {
      return known;
    }
    Happening parent = happening.parent();
    Setting whole = parent == null ? null : of(parent);
    DateMention date = date(happening).orElse(null);
    Value<PartialDate> start = start(date, whole);
    Value<PartialDate> end = end(date, start);
    if (start == null) {
      OpenDates.Days days = openDates.settle(happening).orElse(null);
      start = days == null ? null : days.start();
      end = days == null ? null : days.end();
    }
    if (start != null && end != null && end.value().equals(start.value())) {
      end = openDates.sameMonth(happening, start.value()).orElse(end);
    }
    boolean call = happening.kind() == Kind.CALL;
    Value<String> city = call ? null : city(happening, whole);
    Value<String> country = call ? null : country(happening, city, whole);
    Setting out = new Setting(start, end, city, country, status(happening, start));
    settled.put(happening.id(), out);
    return out;
  }

  private Optional<DateMention> date(Happening happening) {
    Optional<DateMention> own = happening.date();
    if (own.isPresent() || happening.id() > 0 || happening.isBackground()) {
      return own;
    }
    return dossier.dates().stream()
        .filter(d -> d.sentence() < OPENING && d.start() != null)
        .filter(d -> Objects.requireNonNull(d.start()).day() != null)
        .filter(d -> !isOthers(d) && !isHeading(d))
        .findFirst();
  }

  /**
   * True when the line holds little but the date: a heading, not a sentence that dates an event.
   */
  private boolean isHeading(DateMention date) {
    var sentence = dossier.analysis().sentences().get(date.sentence());
    int words = sentence.tokenAt(date.span().end()) - sentence.tokenAt(date.span().start());
    return sentence.tokens().size() - words < 5;
  }

  private boolean isOthers(DateMention date) {
    return happenings.stream()
        .filter(h -> h.id() > 0)
        .flatMap(h -> h.sightings().stream())
        .anyMatch(s -> date.equals(s.date()));
  }

  private static @Nullable Value<PartialDate> start(
      @Nullable DateMention date, @Nullable Setting whole) {
    if (date != null && date.start() != null) {
      return value(date, date.start());
    }
    if (date != null && (date.open().startMonth() != null || date.open().weekday() != null)) {
      return null;
    }
    return inherited(whole);
  }

  private static @Nullable Value<PartialDate> inherited(@Nullable Setting whole) {
    if (whole == null || whole.start() == null) {
      return null;
    }
    PartialDate first = whole.start().value();
    PartialDate last = whole.end() == null ? first : whole.end().value();
    if (first.equals(last)) {
      return Value.deduced(first, whole.start().span(), "part of a larger engagement on " + first);
    }
    PartialDate month = new PartialDate(first.year(), first.month(), null);
    return Value.deduced(
        month, whole.start().span(), "part of a larger engagement of " + first + " to " + last);
  }

  private static Value<PartialDate> value(DateMention date, PartialDate day) {
    return new Value<>(day, date.span(), date.basis(), date.reason());
  }

  private static @Nullable Value<PartialDate> end(
      @Nullable DateMention date, @Nullable Value<PartialDate> start) {
    if (start == null) {
      return null;
    }
    if (date != null && date.start() != null) {
      return value(date, date.end() == null ? start.value() : date.end());
    }
    return start;
  }

  private @Nullable Value<String> city(Happening happening, @Nullable Setting whole) {
    Optional<Mention.City> own = place(happening);
    if (own.isPresent()) {
      return Value.stated(own.get().english(), own.get().span());
    }
    if (whole != null
        && whole.city() != null
        && happening.country().map(c -> sameState(c, whole)).orElse(true)) {
      return Value.deduced(
          whole.city().value(), whole.city().span(), "part of a larger engagement there");
    }
    return null;
  }

  /** Its own city; for what the report is about also the first place its opening names. */
  private Optional<Mention.City> place(Happening happening) {
    Optional<Mention.City> own = happening.city();
    boolean lead = happening.id() == 0 && !happening.isBackground() && happening.parent() == null;
    if (own.isPresent() || !lead || happening.kind() == Kind.CALL) {
      return own;
    }
    return dossier.analysis().all(Mention.City.class).stream()
        .filter(c -> c.sentence() <= happening.chief().anchor().sentence().index() + OPENING)
        .filter(c -> happening.country().map(s -> s.code().equals(c.code())).orElse(true))
        .filter(c -> inPlace(c))
        .filter(
            c ->
                happenings.stream()
                    .filter(h -> h != happening)
                    .noneMatch(h -> h.city().filter(c::equals).isPresent()))
        .findFirst();
  }

  /** True when a preposition of place stands right before the city. */
  private boolean inPlace(Mention.City city) {
    var sentence = dossier.analysis().sentences().get(city.sentence());
    int at = sentence.tokenAt(city.span().start());
    var bounds = dossier.analysis().lexicon().phrases("phrases");
    return at > 0 && bounds.longestAt(sentence, at - 1).filter(m -> m.is("place")).isPresent();
  }

  private static boolean sameState(Mention.State state, Setting whole) {
    return whole.country() != null && whole.country().value().equals(state.code());
  }

  private @Nullable Value<String> country(
      Happening happening, @Nullable Value<String> city, @Nullable Setting whole) {
    Optional<Mention.City> own = place(happening);
    if (own.isPresent()) {
      String name = own.get().english();
      return Value.deduced(own.get().code(), own.get().span(), name + " lies there");
    }
    Optional<Mention.State> state = happening.country();
    if (state.isPresent() && (city == null || whole == null)) {
      return Value.stated(state.get().code(), state.get().span());
    }
    return whole == null || whole.country() == null
        ? null
        : Value.deduced(
            whole.country().value(), whole.country().span(), "part of a larger engagement there");
  }

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

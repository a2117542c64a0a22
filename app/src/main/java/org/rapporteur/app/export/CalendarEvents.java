package org.rapporteur.app.export;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import net.fortuna.ical4j.model.component.VEvent;
import net.fortuna.ical4j.model.property.Categories;
import net.fortuna.ical4j.model.property.Description;
import net.fortuna.ical4j.model.property.DtEnd;
import net.fortuna.ical4j.model.property.DtStamp;
import net.fortuna.ical4j.model.property.DtStart;
import net.fortuna.ical4j.model.property.Geo;
import net.fortuna.ical4j.model.property.Location;
import net.fortuna.ical4j.model.property.RelatedTo;
import net.fortuna.ical4j.model.property.Sequence;
import net.fortuna.ical4j.model.property.Summary;
import net.fortuna.ical4j.model.property.Uid;
import net.fortuna.ical4j.model.property.immutable.ImmutableStatus;
import org.jspecify.annotations.Nullable;
import org.rapporteur.language.place.Coordinates;
import org.rapporteur.model.Engagement;
import org.rapporteur.model.PartialDate;
import org.rapporteur.model.Status;
import org.rapporteur.record.view.EngagementView;

/** Engagements as events of whole days. */
final class CalendarEvents {
  private static final String AT = "@rapporteur";

  private final Sources sources;
  private final Coordinates coordinates;

  CalendarEvents(Sources sources, Coordinates coordinates) {
    this.sources = sources;
    this.coordinates = coordinates;
  }

  /** The name of an entry in calendars; the same as long as the entry is shown under its id. */
  static String uid(String id) {
    return id + AT;
  }

  /** The event of an engagement; empty when its first day is not known. */
  Optional<VEvent> of(EngagementView view) {
    Engagement value = view.value();
    LocalDate start = day(value.when().start());
    if (start == null) {
      return Optional.empty();
    }
    VEvent event = new VEvent(false);
    event.add(new Uid(uid(view.id())));
    event.add(new DtStamp(sources.lastPublished(view.reports())));
    event.add(new Sequence(sources.revisions(view.members(), view.reports())));
    event.add(new DtStart<>(start));
    LocalDate end = day(value.when().end());
    event.add(new DtEnd<>((end == null || end.isBefore(start) ? start : end).plusDays(1)));
    event.add(status(value.status()));
    event.add(new Summary(Titles.of(value)));
    event.add(new Categories(value.kind().label()));
    place(event, value.where());
    if (value.partOf() != null) {
      event.add(new RelatedTo(uid(value.partOf())));
    }
    event.add(new Description(description(view)));
    return Optional.of(event);
  }

  private static @Nullable LocalDate day(@Nullable PartialDate date) {
    return date == null ? null : date.toLocalDate();
  }

  private static net.fortuna.ical4j.model.property.Status status(Status status) {
    return switch (status) {
      case HELD -> ImmutableStatus.VEVENT_CONFIRMED;
      case PLANNED -> ImmutableStatus.VEVENT_TENTATIVE;
      case CANCELLED -> ImmutableStatus.VEVENT_CANCELLED;
    };
  }

  private void place(VEvent event, Engagement.Where where) {
    String words = Titles.of(where);
    if (!words.isEmpty()) {
      event.add(new Location(words));
    }
    if (where.city() != null) {
      coordinates
          .find(where.city(), where.country())
          .ifPresent(
              point ->
                  event.add(
                      new Geo(
                          BigDecimal.valueOf(point.latitude()),
                          BigDecimal.valueOf(point.longitude()))));
    }
  }

  private String description(EngagementView view) {
    List<String> lines = new ArrayList<>();
    view.participants()
        .forEach(
            each -> lines.add(each.value().capacity().label() + ": " + Titles.of(each.value())));
    view.value().content().topics().forEach(topic -> lines.add("topic: " + PlainText.line(topic)));
    view.value()
        .content()
        .results()
        .forEach(
            result ->
                lines.add(result.kind().label() + ": “" + PlainText.line(result.quote()) + "”"));
    view.reports().forEach(id -> lines.add("source: " + sources.line(id)));
    return String.join("\n", lines);
  }
}

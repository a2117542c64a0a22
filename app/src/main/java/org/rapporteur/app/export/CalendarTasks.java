package org.rapporteur.app.export;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import net.fortuna.ical4j.model.component.VToDo;
import net.fortuna.ical4j.model.property.Categories;
import net.fortuna.ical4j.model.property.Description;
import net.fortuna.ical4j.model.property.DtStamp;
import net.fortuna.ical4j.model.property.Due;
import net.fortuna.ical4j.model.property.RelatedTo;
import net.fortuna.ical4j.model.property.Sequence;
import net.fortuna.ical4j.model.property.Status;
import net.fortuna.ical4j.model.property.Summary;
import net.fortuna.ical4j.model.property.Uid;
import net.fortuna.ical4j.model.property.immutable.ImmutableStatus;
import org.jspecify.annotations.Nullable;
import org.rapporteur.model.Commitment;
import org.rapporteur.record.view.CommitmentStatus;
import org.rapporteur.record.view.CommitmentView;

/** Commitments as things to do. */
final class CalendarTasks {
  private final Sources sources;
  private final @Nullable LocalDate asOf;

  CalendarTasks(Sources sources, @Nullable LocalDate asOf) {
    this.sources = sources;
    this.asOf = asOf;
  }

  /** The to-do of a commitment; due only where the day is known. */
  VToDo of(CommitmentView view) {
    Commitment value = view.value();
    VToDo todo = new VToDo(false);
    todo.add(new Uid(CalendarEvents.uid(view.id())));
    todo.add(new DtStamp(sources.lastPublished(view.reports())));
    todo.add(new Sequence(sources.revisions(List.of(view.id()), view.reports())));
    LocalDate due = value.due() == null ? null : value.due().toLocalDate();
    if (due != null) {
      todo.add(new Due<>(due));
    }
    todo.add(status(CommitmentStatus.of(view, asOf)));
    todo.add(new Summary(PlainText.line(value.quote())));
    todo.add(new Categories(value.grade().label()));
    todo.add(new RelatedTo(CalendarEvents.uid(view.engagement())));
    todo.add(new Description(description(view)));
    return todo;
  }

  private static Status status(CommitmentStatus status) {
    return switch (status) {
      case OPEN, OVERDUE -> ImmutableStatus.VTODO_NEEDS_ACTION;
      case KEPT -> ImmutableStatus.VTODO_COMPLETED;
      case DROPPED -> ImmutableStatus.VTODO_CANCELLED;
    };
  }

  private String description(CommitmentView view) {
    Commitment value = view.value();
    List<String> lines = new ArrayList<>();
    add(lines, "owed by", value.by());
    add(lines, "owed to", value.to());
    add(lines, "due", value.due() == null ? value.dueWords() : value.due());
    add(lines, "where", value.place());
    view.reports().forEach(id -> lines.add("source: " + sources.line(id)));
    return String.join("\n", lines);
  }

  private static void add(List<String> lines, String label, @Nullable Object value) {
    if (value != null) {
      lines.add(label + ": " + PlainText.line(value.toString()));
    }
  }
}

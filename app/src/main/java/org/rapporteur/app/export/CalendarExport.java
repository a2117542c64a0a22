package org.rapporteur.app.export;

import java.io.IOException;
import java.io.StringWriter;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import net.fortuna.ical4j.data.CalendarOutputter;
import net.fortuna.ical4j.model.Calendar;
import net.fortuna.ical4j.model.component.VEvent;
import net.fortuna.ical4j.model.property.ProdId;
import net.fortuna.ical4j.model.property.immutable.ImmutableCalScale;
import net.fortuna.ical4j.model.property.immutable.ImmutableVersion;
import org.jspecify.annotations.Nullable;
import org.rapporteur.language.place.Coordinates;
import org.rapporteur.record.view.CommitmentView;
import org.rapporteur.record.view.EngagementView;
import org.rapporteur.record.view.Whole;

/**
 * Engagements and commitments as a calendar (RFC 5545). An engagement is an event of whole days:
 * one of which only the month or the year is known is left out. A commitment is a to-do, due on a
 * day where one is known.
 */
final class CalendarExport {
  /** Octets of a line without its end (RFC 5545, 3.1). */
  private static final int LONGEST_LINE = 75;

  private final CalendarEvents events;
  private final CalendarTasks tasks;

  CalendarExport(Whole whole, Coordinates coordinates, @Nullable LocalDate asOf) {
    Sources sources = new Sources(whole);
    events = new CalendarEvents(sources, coordinates);
    tasks = new CalendarTasks(sources, asOf);
  }

  /** Writes the calendar; leaves {@code out} open. */
  void write(Whole whole, Writer out) throws IOException {
    Calendar calendar = new Calendar();
    calendar.add(new ProdId("-//Rapporteur//Rapporteur//EN"));
    calendar.add(ImmutableVersion.VERSION_2_0);
    calendar.add(ImmutableCalScale.GREGORIAN);
    for (EngagementView view : whole.engagements()) {
      VEvent event = events.of(view).orElse(null);
      if (event != null) {
        calendar.add(event);
      }
    }
    for (CommitmentView view : whole.commitments()) {
      calendar.add(tasks.of(view));
    }
    StringWriter lines = new StringWriter();
    new CalendarOutputter(false).output(calendar, lines);
    for (String line : lines.toString().replace("\r\n ", "").split("\r\n")) {
      out.write(fold(line));
      out.write("\r\n");
    }
  }

  /** A line in pieces of at most 75 octets that cut no character; the library counts characters. */
  static String fold(String line) {
    StringBuilder out = new StringBuilder(line.length() + 8);
    int octets = 0;
    for (int i = 0; i < line.length(); i += Character.charCount(line.codePointAt(i))) {
      String c = Character.toString(line.codePointAt(i));
      int size = c.getBytes(StandardCharsets.UTF_8).length;
      if (octets + size > LONGEST_LINE) {
        out.append("\r\n ");
        octets = 1;
      }
      out.append(c);
      octets += size;
    }
    return out.toString();
  }
}

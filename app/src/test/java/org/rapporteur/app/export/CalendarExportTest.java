package org.rapporteur.app.export;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import biweekly.Biweekly;
import biweekly.ICalVersion;
import biweekly.ICalendar;
import biweekly.component.VEvent;
import biweekly.component.VTodo;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.junit.jupiter.api.Test;

/** The calendar as biweekly reads it. */
class CalendarExportTest {
  private static ICalendar read() throws IOException {
    return Biweekly.parse(Samples.text(Format.ics)).first();
  }

  @Test
  void isValid() throws IOException {
    assertEquals(List.of(), read().validate(ICalVersion.V2_0).getWarnings());
  }

  @Test
  void holdsEngagementsWhoseDayIsKnown() throws IOException {
    List<VEvent> events = read().getEvents();
    assertEquals(1, events.size());
    VEvent event = events.get(0);
    assertEquals("e-1@rapporteur", event.getUid().getValue());
    assertEquals(Sample.ARABIC, event.getSummary().getValue());
    assertEquals("CONFIRMED", event.getStatus().getValue());
    assertEquals(0, event.getSequence().getValue());
    assertFalse(event.getDateStart().getValue().hasTime());
    assertEquals("2024-10-22", day(event.getDateStart().getValue().getRawComponents()));
    assertEquals("2024-10-24", day(event.getDateEnd().getValue().getRawComponents()));
    assertEquals("Cairo, Egypt", event.getLocation().getValue());
    assertEquals(30.06, event.getGeo().getLatitude(), 0.05);
    assertTrue(event.getDescription().getValue().contains("\nabsent: Sri Lanka\n"));
  }

  private static String day(biweekly.util.DateTimeComponents day) {
    return java.time.LocalDate.of(day.getYear(), day.getMonth(), day.getDate()).toString();
  }

  @Test
  void stampsWithTheDayOfPublicationAndNoClock() throws IOException {
    String stamp = "DTSTAMP:20241024T000000Z\r\n";
    assertTrue(Samples.text(Format.ics).contains(stamp), Samples.text(Format.ics));
  }

  @Test
  void holdsCommitmentsAsThingsToDo() throws IOException {
    List<VTodo> todos = read().getTodos();
    assertEquals(2, todos.size());
    assertEquals("NEEDS-ACTION", todos.get(0).getStatus().getValue());
    assertEquals("2025-03-01", day(todos.get(0).getDateDue().getValue().getRawComponents()));
    assertEquals("the ninth round in Astana in 2025", todos.get(0).getSummary().getValue());
    assertEquals("COMPLETED", todos.get(1).getStatus().getValue());
    assertNull(todos.get(1).getDateDue());
    assertEquals("e-1@rapporteur", todos.get(1).getRelatedTo().get(0).getValue());
  }

  @Test
  void foldsLinesByOctetsAndCutsNoCharacter() throws IOException {
    for (String line : Samples.text(Format.ics).split("\r\n")) {
      assertTrue(line.getBytes(StandardCharsets.UTF_8).length <= 75, line);
      assertFalse(line.contains("\ufffd"), line);
    }
    String line = "SUMMARY:" + Sample.ARABIC.repeat(4);
    assertEquals(line, CalendarExport.fold(line).replace("\r\n ", ""));
  }
}

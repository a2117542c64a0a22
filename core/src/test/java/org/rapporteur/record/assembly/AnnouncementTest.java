package org.rapporteur.record.assembly;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.rapporteur.model.Engagement;
import org.rapporteur.model.Evidence;
import org.rapporteur.model.Kind;
import org.rapporteur.model.PartialDate;
import org.rapporteur.model.Span;
import org.rapporteur.model.Status;
import org.rapporteur.record.Telling;

/** The commitment that lies in announcing an engagement. */
class AnnouncementTest {
  private static Telling told(Status status, @Nullable String name, @Nullable String day) {
    PartialDate start = day == null ? null : PartialDate.parse(day);
    String text = (name == null ? "received" : name) + " on 9 May";
    int end = text.length();
    Engagement value =
        new Engagement(
            "e1",
            true,
            Kind.MEETING,
            name,
            List.of(),
            null,
            status,
            new Engagement.When(start, null),
            Engagement.Where.UNKNOWN,
            null,
            List.of(),
            Engagement.Content.NONE,
            List.of(
                Evidence.stated(name == null ? "kind" : "name", text, new Span(0, end - 9)),
                Evidence.stated("start", text, new Span(end - 5, end))));
    return new Telling("e-1", value, List.of(), List.of());
  }

  @Test
  void aNameOrADayAnnounces() {
    String name = "second round of talks";
    Announcement named = Announcement.of(told(Status.PLANNED, name, null)).orElseThrow();
    assertEquals(name, named.value().quote());
    Announcement dated = Announcement.of(told(Status.PLANNED, null, "2026-05-09")).orElseThrow();
    assertEquals("9 May", dated.value().dueWords());
  }

  @Test
  void aVerbAloneAnnouncesNothing() {
    assertTrue(Announcement.of(told(Status.PLANNED, null, null)).isEmpty());
  }

  @Test
  void whatWasHeldIsNoAnnouncement() {
    assertTrue(Announcement.of(told(Status.HELD, "second round", "2026-05-09")).isEmpty());
  }
}

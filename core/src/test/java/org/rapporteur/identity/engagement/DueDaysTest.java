package org.rapporteur.identity.engagement;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.rapporteur.model.Capacity;
import org.rapporteur.model.Commitment;
import org.rapporteur.model.Engagement;
import org.rapporteur.model.Evidence;
import org.rapporteur.model.Grade;
import org.rapporteur.model.Kind;
import org.rapporteur.model.PartialDate;
import org.rapporteur.model.Participant;
import org.rapporteur.model.PartyType;
import org.rapporteur.model.Span;
import org.rapporteur.model.Status;

/** Days of engagements and days when promises fall due, which reports tell side by side. */
class DueDaysTest {
  private static final String TEXT =
      "The seventh round met in Astana. It was agreed on 7 May to hold the next round in Cairo.";

  private static Engagement round(
      int number, String day, String city, @Nullable String due, String kind) {
    Commitment promise =
        new Commitment(
            "It was agreed on 7 May to hold the next round in Cairo",
            Grade.AGREED,
            null,
            null,
            due == null ? null : PartialDate.parse(due),
            due == null ? null : "7 May",
            "Cairo");
    List<Commitment> promises = due == null ? List.of() : List.of(promise);
    return new Engagement(
        "e1",
        true,
        Kind.CONSULTATION,
        null,
        List.of("Consultative Group on Borders"),
        number,
        Status.HELD,
        new Engagement.When(PartialDate.parse(day), PartialDate.parse(day)),
        new Engagement.Where(city, null),
        null,
        List.of(state("EG"), state("KZ")),
        new Engagement.Content(List.of(), List.of(), List.of(), promises),
        List.of(
            words("kind", kind),
            words("start", "7 May"),
            words("commitments[0]", "It was agreed on 7 May to hold the next round in Cairo"),
            words("commitments[0].due", "7 May")));
  }

  private static Evidence words(String path, String words) {
    int start = TEXT.indexOf(words);
    return Evidence.stated(path, TEXT, new Span(start, start + words.length()));
  }

  private static Participant state(String code) {
    return new Participant(
        PartyType.STATE, List.of(code), List.of(), null, null, code, Capacity.PARTICIPANT);
  }

  private static boolean isExact(Engagement told) {
    Days days = Days.of(told);
    assertNotNull(days);
    assertEquals(2023, days.first().getYear());
    return days.exact();
  }

  @Test
  void aDayToldWithAPromiseAloneIsHardlyTheDayItWasMadeOn() {
    assertFalse(isExact(round(7, "2023-05-07", "Astana", "2023-05-07", "seventh round")));
    assertTrue(isExact(round(7, "2023-05-07", "Astana", "2023-05-07", "next round")));
    assertTrue(isExact(round(7, "2023-05-07", "Astana", null, "seventh round")));
  }

  private static boolean keeps(String due) {
    Engagement seventh = round(7, "2023-05-07", "Astana", due, "next round");
    Engagement eighth = round(8, "2024-05-20", "Cairo", null, "seventh round");
    return new Fulfilment()
        .reason(
            new Account(seventh, List.of(), null),
            seventh.content().commitments().get(0),
            new Account(eighth, List.of(), null),
            false)
        .isPresent();
  }

  @Test
  void aPromiseDueWhenItWasMadeIsDueWhenever() {
    assertTrue(keeps("2023-05-07"));
    assertTrue(keeps("2023-05"));
    assertTrue(keeps("2024"));
    assertFalse(keeps("2023-09"));
  }
}

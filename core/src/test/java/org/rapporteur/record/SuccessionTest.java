package org.rapporteur.record;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.rapporteur.model.Capacity;
import org.rapporteur.model.Engagement;
import org.rapporteur.model.Evidence;
import org.rapporteur.model.Kind;
import org.rapporteur.model.Mark;
import org.rapporteur.model.Outcome;
import org.rapporteur.model.Participant;
import org.rapporteur.model.PartyType;
import org.rapporteur.model.Publication;
import org.rapporteur.model.Report;
import org.rapporteur.model.Span;
import org.rapporteur.model.Status;

/** Ids of older readings answer through what takes their place. */
class SuccessionTest {
  private static final String TEXT =
      "Talks: Ivan Petrov met Aigul Akhmetova. Consultations were held with Boris Belov.";

  /** Engagements of the given kinds, each said by its words and with one person. */
  private static Reading reading(String text, String reader, List<String> said) {
    List<Engagement> engagements = new ArrayList<>();
    for (String each : said) {
      String[] parts = each.split("/", -1);
      Participant person =
          new Participant(
              PartyType.PERSON, List.of(parts[2]), List.of(), null, null, null, Capacity.HEAD);
      engagements.add(
          new Engagement(
              "e" + engagements.size(),
              true,
              Kind.ofLabel(parts[0]),
              null,
              List.of(),
              null,
              Status.HELD,
              Engagement.When.UNKNOWN,
              Engagement.Where.UNKNOWN,
              null,
              List.of(person),
              Engagement.Content.NONE,
              List.of(at(text, "kind", parts[1]), at(text, "participants[0].name", parts[2]))));
    }
    Report report =
        new Report(
            "r",
            "r.txt",
            Publication.UNKNOWN,
            "en",
            text,
            Ids.sha256(text),
            List.of(),
            Mark.INTERNAL);
    return Claims.reading(new Outcome.Kept(report, engagements), reader);
  }

  private static Evidence at(String text, String path, String words) {
    int start = text.indexOf(words);
    return Evidence.stated(path, text, new Span(start, start + words.length()));
  }

  private static String id(Reading reading, int engagement) {
    return reading.claims().stream().map(Claim::engagement).distinct().toList().get(engagement);
  }

  @Test
  void aThingSaidAtAnOverlappingPlaceTakesTheOldOnesId() {
    Reading old =
        reading(
            TEXT,
            "1",
            List.of("meeting/Talks/Ivan Petrov", "consultation/Consultations/Boris Belov"));
    Reading better =
        reading(
            TEXT,
            "2",
            List.of(
                "consultation/Consultations were held/Boris Belov",
                "consultation/Talks: Ivan/Ivan Petrov"));
    Map<String, String> now = Succession.of(List.of(old, better));
    assertEquals(id(better, 1), now.get(id(old, 0)));
    assertEquals(id(better, 0), now.get(id(old, 1)));
  }

  @Test
  void aThingSaidInTheSameWordsOfAnotherTextTakesTheOldOnesId() {
    Reading old = reading(TEXT, "1", List.of("consultation/Consultations/Boris Belov"));
    Reading next =
        reading("Corrected. " + TEXT, "1", List.of("consultation/Consultations/Boris Belov"));
    Map<String, String> now = Succession.of(List.of(old, next));
    assertEquals(id(next, 0), now.get(id(old, 0)));
    assertEquals(2, now.size());
  }

  @Test
  void aThingNoLongerSaidIsSucceededByNone() {
    Reading old = reading(TEXT, "1", List.of("meeting/Talks/Ivan Petrov"));
    Reading better = reading(TEXT, "2", List.of("consultation/Consultations/Boris Belov"));
    assertEquals(Map.of(), Succession.of(List.of(old, better)));
    assertEquals(Map.of(), Succession.of(List.of(old)));
  }
}

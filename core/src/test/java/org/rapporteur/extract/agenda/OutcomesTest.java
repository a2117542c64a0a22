package org.rapporteur.extract.agenda;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.Objects;
import org.junit.jupiter.api.Test;
import org.rapporteur.model.Span;

/** What came of an engagement, and what was promised there. */
class OutcomesTest {
  @Test
  void tellsPapersByTheirKind() {
    assertEquals(
        List.of("memorandum: The ministers signed a memorandum on ferries"),
        Reading.of("en", "The ministers signed a memorandum on ferries.").results());
    assertEquals(
        List.of("document: Стороны утвердили план работы"),
        Reading.of("ru", "Стороны утвердили план работы.").results());
    assertEquals(
        List.of("statement: أصدر الجانبان بيانا مشتركا"),
        Reading.of("ar", "أصدر الجانبان بيانا مشتركا.").results());
  }

  @Test
  void takesNothingDeniedOrStillToCome() {
    assertEquals(List.of(), Reading.of("en", "No agreement was signed.").results());
    assertEquals(List.of(), Reading.of("en", "A treaty will be signed in May.").results());
    assertEquals(List.of(), Reading.of("en", "They may sign a treaty.").results());
  }

  @Test
  void takesAnAgreedNextRoundForAPromise() {
    Reading reading =
        Reading.of("en", "The two sides agreed to hold the next round in Oslo in May 2031.");
    assertEquals(
        List.of("agreed: The two sides agreed to hold the next round in Oslo in May 2031"),
        reading.promises());
    assertEquals(List.of(), reading.results());
    Span due = Objects.requireNonNull(reading.agenda().promises().get(0).due());
    assertEquals("in May 2031", due.of(reading.text()));
  }

  @Test
  void takesAFutureActForAPromiseOnlyAfterAnEvent() {
    assertEquals(
        List.of("promised: The institute will send the minutes"),
        Reading.of("en", "The teams met in Oslo. The institute will send the minutes.").promises());
    assertEquals(
        List.of(), Reading.of("en", "The minister will open the forum on Friday.").promises());
  }

  @Test
  void leavesHopesAndPossibilitiesOut() {
    assertEquals(
        List.of(),
        Reading.of("en", "The teams met in Oslo. They hope the next round will be held in May.")
            .promises());
    assertEquals(
        List.of(),
        Reading.of("en", "The teams met in Oslo. A visit may follow next year.").promises());
  }

  @Test
  void readsPromisesInOtherLanguages() {
    assertEquals(
        List.of("announced: الجولة المقبلة ستعقد في مسقط"),
        Reading.of("ar", "عقد الجانبان مباحثات. وقال إن الجولة المقبلة ستعقد في مسقط.").promises());
    assertEquals(
        List.of("announced: Следующая встреча пройдёт в Осло"),
        Reading.of("ru", "Стороны провели переговоры. Следующая встреча пройдёт в Осло.")
            .promises());
    assertEquals(
        List.of("promised: París se comprometió a enviar un borrador"),
        Reading.of("es", "Los ministros se reunieron. París se comprometió a enviar un borrador.")
            .promises());
  }

  @Test
  void quotesNoMoreThanEvidenceMayHold() {
    String tail = " and then a further word".repeat(40);
    Reading reading =
        Reading.of("en", "The teams met in Oslo. The institute will send the minutes" + tail + ".");
    assertEquals(1, reading.promises().size());
    assertEquals(
        true, reading.agenda().promises().get(0).span().length() <= 400, "length of the quote");
  }

  @Test
  void seesTheVerbWithinTheWordsOfANextMeeting() {
    assertEquals(
        List.of("announced: Oruro organizará la próxima conferencia en 2016"),
        Reading.of("es", "Se reunieron ayer. Oruro organizará la próxima conferencia en 2016.")
            .promises());
    assertEquals(
        List.of("agreed: Ils ont convenu de se revoir à Brest en mai"),
        Reading.of("fr", "Ils se sont réunis hier. Ils ont convenu de se revoir à Brest en mai.")
            .promises());
  }
}

package org.rapporteur.extract.happening;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.rapporteur.Languages;
import org.rapporteur.extract.weigh.LinearModel;
import org.rapporteur.model.Mark;
import org.rapporteur.model.Publication;
import org.rapporteur.model.Report;

/** What stays apart although all that was learned would join it. */
class CannotLinkTest {
  private static final LinearModel JOINS_ALL =
      model("same\tlatest\t5\nsame\tnot-latest\t5\nno\tbias\t0\n");

  private static LinearModel model(String weights) {
    try {
      return LinearModel.read(new ByteArrayInputStream(weights.getBytes(StandardCharsets.UTF_8)));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static List<Happening> told(String language, String text) {
    Report report =
        new Report("r", "r", Publication.UNKNOWN, language, text, "", List.of(), Mark.PUBLIC);
    var dossier = new Languages(Set.of(language)).gather(report).orElseThrow();
    return Grouping.happenings(dossier, JOINS_ALL);
  }

  @Test
  void whatNothingSetsApartIsJoined() {
    String text =
        "Minister Tarik Belhadi visited Norway on 4 May 2021. The working visit of Minister Tarik"
            + " Belhadi to Norway was useful.";
    assertEquals(1, told("en", text).size());
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "en | The 9th Naval Staff Officers Meeting took place in Riga on 3 May 2021. The 9th Border"
            + " Police Liaison Meeting took place in Bern.",
        "en | Minister Tarik Belhadi talked by telephone with Minister Jo Marsh on 4 May 2021. The"
            + " Riga Security Conference will be held on 6 May 2021.",
        "en | The visit of Minister Tarik Belhadi to Norway comes after the visit of Minister Jo"
            + " Marsh to Kenya.",
        "fr | Oslo accueillera un sommet nordique samedi et un sommet baltique dimanche.",
        "en | Minister Tarik Belhadi paid a working visit to Norway. The last visit of Minister"
            + " Tarik Belhadi to Norway was in January 2019.",
        "ar | تأتي زيارة الوزير طارق بلهادي إلى النرويج بعد زيارة الوزيرة سلمى نجار إلى كينيا."
      })
  void staysApart(String language, String text) {
    assertEquals(2, told(language, text).size(), () -> told(language, text).toString());
  }

  @Test
  void theConferencePointedAtIsTheOneToldOfLast() {
    List<Happening> told =
        told(
            "en",
            "The 9th Riga Security Conference opens on 3 May 2021. In May 2020 the 6th Riga"
                + " Security Conference was held. This conference was about mines.");
    assertEquals(2, told.get(1).sightings().size());
  }

  @Test
  void anItemOfAnAnnouncedListIsAMeeting() {
    List<Happening> told =
        told(
            "en",
            """
            Director Tarik Belhadi of the Fjord Institute was in Riga on 3 May 2021. He had two meetings:

            1) with the Baltic Centre for Strategic Studies, on mines;

            2) with the Nordic Institute of International Affairs, on drones.
            """);
    assertEquals(2, told.stream().filter(Happening::isItem).count());
  }

  @Test
  void noVisitIsNone() {
    assertEquals(
        0,
        told("en", "The agenda for May holds no visit of Minister Tarik Belhadi to Norway.")
            .size());
  }
}

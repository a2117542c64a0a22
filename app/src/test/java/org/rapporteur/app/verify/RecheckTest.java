package org.rapporteur.app.verify;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.function.UnaryOperator;
import org.junit.jupiter.api.Test;
import org.rapporteur.Languages;
import org.rapporteur.Pipeline;
import org.rapporteur.model.Count;
import org.rapporteur.model.Engagement;
import org.rapporteur.model.Mark;
import org.rapporteur.model.Outcome;
import org.rapporteur.model.PartialDate;
import org.rapporteur.model.Participant;
import org.rapporteur.model.Publication;
import org.rapporteur.model.Report;
import org.rapporteur.record.Claims;

class RecheckTest {
  private static final String TEXT =
      "The seventh round of the Oman-Nepal Political Consultations was held in Muscat on 3 May 2023."
          + " Foreign Secretary of Nepal Bharat Paudyal led his side. About 40 experts took part.";
  private static final Languages LANGUAGES = new Languages(Set.of("en"));
  private static final Report REPORT =
      new Report("r1", "r1", Publication.UNKNOWN, "en", TEXT, "00", List.of(), Mark.PUBLIC);

  private static Engagement told() {
    Outcome outcome = Pipeline.load(LANGUAGES).read(REPORT);
    return ((Outcome.Kept) outcome).engagements().get(0);
  }

  private static List<String> failures(UnaryOperator<Engagement> change) {
    Outcome.Kept kept = new Outcome.Kept(REPORT, List.of(change.apply(told())));
    return new Recheck(LANGUAGES).failures(REPORT, Claims.reading(kept, "1"));
  }

  private static Engagement with(
      Engagement e,
      Integer edition,
      Engagement.When when,
      List<Participant> participants,
      Engagement.Content content) {
    return new Engagement(
        e.id(),
        e.main(),
        e.kind(),
        e.name(),
        e.series(),
        edition,
        e.status(),
        when,
        e.where(),
        e.partOf(),
        participants,
        content,
        e.evidence());
  }

  @Test
  void findsNothingWrongWithWhatWasRead() {
    Engagement told = told();
    assertEquals(7, told.edition());
    assertEquals("2023-05-03", String.valueOf(told.when().start()));
    assertEquals(1, told.content().counts().size());
    assertEquals(List.of(), failures(e -> e));
  }

  @Test
  void seesAChangedEdition() {
    List<String> failures = failures(e -> with(e, 8, e.when(), e.participants(), e.content()));
    assertEquals(1, failures.size());
    assertTrue(failures.get(0).contains("edition is kept as 8"), failures.get(0));
  }

  @Test
  void seesAChangedDate() {
    PartialDate other = PartialDate.parse("2023-05-04");
    Engagement.When when = new Engagement.When(other, other);
    assertEquals(2, failures(e -> with(e, 7, when, e.participants(), e.content())).size());
  }

  @Test
  void seesAChangedCount() {
    List<String> failures =
        failures(
            e -> {
              Count count = e.content().counts().get(0);
              Engagement.Content content = e.content();
              return with(
                  e,
                  7,
                  e.when(),
                  e.participants(),
                  new Engagement.Content(
                      List.of(new Count(count.of(), 41, count.bound())),
                      content.topics(),
                      content.results(),
                      content.commitments()));
            });
    assertEquals(1, failures.size());
  }

  @Test
  void seesAChangedOfficeAndSide() {
    List<String> failures =
        failures(
            e -> {
              List<Participant> parties = new ArrayList<>();
              for (Participant p : e.participants()) {
                boolean person = p.role() != null;
                parties.add(
                    new Participant(
                        p.type(),
                        p.names(),
                        p.english(),
                        person ? "Prime Minister" : p.role(),
                        person ? "IN" : p.represents(),
                        p.code(),
                        p.capacity()));
              }
              return with(e, 7, e.when(), parties, e.content());
            });
    assertEquals(2, failures.size(), failures.toString());
  }

  @Test
  void seesAChangedState() {
    List<String> failures =
        failures(
            e -> {
              List<Participant> parties = new ArrayList<>();
              for (Participant p : e.participants()) {
                String code = "NP".equals(p.code()) ? "PK" : p.code();
                parties.add(
                    new Participant(
                        p.type(),
                        p.names(),
                        p.english(),
                        p.role(),
                        p.represents(),
                        code,
                        p.capacity()));
              }
              return with(e, 7, e.when(), parties, e.content());
            });
    assertEquals(1, failures.size(), failures.toString());
  }
}

package org.rapporteur.app.json;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.rapporteur.json.OutcomeWriter;
import org.rapporteur.model.Capacity;
import org.rapporteur.model.Commitment;
import org.rapporteur.model.Engagement;
import org.rapporteur.model.Evidence;
import org.rapporteur.model.Grade;
import org.rapporteur.model.Kind;
import org.rapporteur.model.Mark;
import org.rapporteur.model.Outcome;
import org.rapporteur.model.PartialDate;
import org.rapporteur.model.Participant;
import org.rapporteur.model.PartyType;
import org.rapporteur.model.Publication;
import org.rapporteur.model.Report;
import org.rapporteur.model.Span;
import org.rapporteur.model.Status;

class OutcomeWriterTest {
  private static final String TEXT = "التقى الوزير نظيره في مسقط";
  private static final Report REPORT =
      new Report(
          "r1",
          "a.txt",
          new Publication("u", null, "p", LocalDate.of(2024, 1, 2), "given", List.of()),
          "ar",
          TEXT,
          "00",
          List.of(new Span(0, 2)),
          Mark.PUBLIC);
  private static final Engagement MEETING =
      new Engagement(
          "e1",
          true,
          Kind.MEETING,
          null,
          List.of(),
          null,
          Status.HELD,
          new Engagement.When(PartialDate.parse("2024-01"), null),
          new Engagement.Where("Muscat", "OM"),
          null,
          List.of(
              new Participant(
                  PartyType.STATE,
                  List.of("عُمان"),
                  List.of("Oman"),
                  null,
                  null,
                  "OM",
                  Capacity.HOST)),
          new Engagement.Content(
              List.of(),
              List.of("t"),
              List.of(),
              List.of(new Commitment("q", Grade.AGREED, "OM", null, null, null, null))),
          List.of(Evidence.stated("kind", TEXT, new Span(0, 5))));

  private static JsonNode json(Outcome outcome, boolean withText) throws JsonProcessingException {
    return new ObjectMapper().readTree(new OutcomeWriter(withText).line(outcome));
  }

  private static List<String> keys(JsonNode node) {
    List<String> keys = new ArrayList<>();
    node.fieldNames().forEachRemaining(keys::add);
    return keys;
  }

  @Test
  void writesAReportWithTheKeysOthersRelyOn() throws JsonProcessingException {
    JsonNode line = json(new Outcome.Kept(REPORT, List.of(MEETING)), false);
    assertEquals(
        List.of(
            "id",
            "source",
            "url",
            "title",
            "publisher",
            "language",
            "published",
            "published_basis",
            "text_sha256",
            "status",
            "reason",
            "engagements"),
        keys(line));
    assertEquals("read", line.path("status").asText());
    assertEquals("2024-01-02", line.path("published").asText());
    assertTrue(line.get("title").isNull());
  }

  @Test
  void writesAnEngagementWithTheKeysOfAGoldRecord() throws JsonProcessingException {
    JsonNode line = json(new Outcome.Kept(REPORT, List.of(MEETING)), false);
    JsonNode engagement = line.path("engagements").path(0);
    assertEquals(
        List.of(
            "id",
            "main",
            "kind",
            "name",
            "series",
            "edition",
            "status",
            "start",
            "end",
            "city",
            "country",
            "part_of",
            "participants",
            "counts",
            "topics",
            "outcomes",
            "commitments",
            "evidence"),
        keys(engagement));
    assertEquals("2024-01", engagement.path("start").asText());
    assertTrue(engagement.get("end").isNull());
    JsonNode party = engagement.path("participants").path(0);
    assertEquals(
        List.of("type", "name", "latin", "role", "represents", "code", "capacity"), keys(party));
    assertEquals("Oman", party.path("latin").path(0).asText());
    assertEquals(
        List.of("quote", "due", "place", "by", "to", "grade", "due_words"),
        keys(engagement.path("commitments").path(0)));
    JsonNode evidence = engagement.path("evidence").path(0);
    assertEquals(List.of("path", "quote", "start", "end", "basis", "reason"), keys(evidence));
    assertEquals(TEXT.substring(0, 5), evidence.path("quote").asText());
  }

  @Test
  void writesTheTextAndItsFurnitureWhenAsked() throws JsonProcessingException {
    JsonNode line = json(new Outcome.Skipped(REPORT, "no_engagement", "none found"), true);
    assertEquals(TEXT, line.path("text").asText());
    assertEquals("[[0,2]]", line.path("furniture").toString());
    assertEquals("no_engagement", line.path("status").asText());
    assertEquals("none found", line.path("reason").asText());
  }

  @Test
  void writesAFailureWithStagePlaceAndReason() throws JsonProcessingException {
    JsonNode line = json(new Outcome.Failed("x.bin", "x.bin", "read", "byte 0", "binary"), true);
    assertEquals("failed", line.path("status").asText());
    assertEquals("read, byte 0: binary", line.path("reason").asText());
    assertTrue(line.path("engagements").isEmpty());
    assertTrue(!line.has("text"));
  }
}

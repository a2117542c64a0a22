package org.rapporteur.app.api;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.List;
import java.util.Locale;
import org.rapporteur.app.desk.Arrived;
import org.rapporteur.model.Basis;
import org.rapporteur.model.Bound;
import org.rapporteur.model.Capacity;
import org.rapporteur.model.CountOf;
import org.rapporteur.model.Grade;
import org.rapporteur.model.Kind;
import org.rapporteur.model.Mark;
import org.rapporteur.model.OutcomeKind;
import org.rapporteur.model.PartyType;
import org.rapporteur.model.Status;
import org.rapporteur.record.Act;
import org.rapporteur.record.view.CommitmentStatus;
import org.rapporteur.record.view.Doubt;

/** The shapes of what is answered: those of the export, field by field. */
final class Schemas {
  /** What the name of a shape ends in that holds a stretch of a list. */
  static final String LIST = "List";

  private static final List<String> LISTED =
      List.of(
          "Engagement",
          "Party",
          "Series",
          "Commitment",
          "Disagreement",
          "Report",
          "Doubt",
          "Judgement");

  private final ObjectNode all;

  Schemas(ObjectNode all) {
    this.all = all;
  }

  /** Writes all of them. */
  void write() {
    engagement();
    partsOfEngagements();
    party();
    object("Series").text("id", "name").texts("editions");
    commitment();
    disagreement();
    report();
    review();
    arrivals();
    for (String name : LISTED) {
      object(name + LIST).number("total", "offset").list("items", name);
    }
    object("Hit").choice("type", List.of("report", "engagement")).text("id", "title", "words");
    object("Hit" + LIST).number("offset").list("items", "Hit");
    all.putObject("Calendar").put("type", "string");
    object("Problem").text("type", "title").number("status").text("detail");
  }

  private ObjectSchema object(String name) {
    return new ObjectSchema(all.putObject(name));
  }

  private void engagement() {
    object("Engagement")
        .text("id")
        .choice("kind", Labels.of(Kind.values(), Kind::label))
        .maybe("name", "series")
        .maybeNumber("edition")
        .choice("status", Labels.of(Status.values(), Status::label))
        .maybe("start", "end")
        .sometimes("days")
        .maybe("city", "country", "part_of")
        .texts("reports")
        .list("participants", "Participant")
        .list("counts", "Count")
        .texts("topics")
        .list("outcomes", "Outcome")
        .texts("commitments")
        .list("evidence", "Evidence");
  }

  private void partsOfEngagements() {
    object("Participant")
        .text("party")
        .maybe("role", "represents")
        .choice("capacity", Labels.of(Capacity.values(), Capacity::label))
        .texts("reports");
    object("Count")
        .choice("of", Labels.of(CountOf.values(), CountOf::label))
        .number("value")
        .choice("bound", Labels.of(Bound.values(), Bound::label));
    object("Outcome")
        .choice("kind", Labels.of(OutcomeKind.values(), OutcomeKind::label))
        .text("quote");
    object("Evidence")
        .text("path", "report", "quote")
        .number("start", "end")
        .choice("basis", Labels.of(Basis.values(), Basis::label))
        .maybe("reason");
  }

  private void party() {
    object("Party")
        .text("id")
        .choice("type", Labels.of(PartyType.values(), PartyType::label))
        .text("name")
        .maybe("code")
        .list("mentions", "Naming")
        .list("offices", "Office");
    object("Naming").text("report", "form");
    object("Office").text("title").maybe("of", "from", "to");
  }

  private void commitment() {
    object("Commitment")
        .text("id", "engagement")
        .choice("grade", Labels.of(Grade.values(), Grade::label))
        .text("quote")
        .texts("by", "to")
        .maybe("due", "due_words", "place")
        .choice("status", Labels.of(CommitmentStatus.values(), CommitmentStatus::label))
        .maybe("closed_by", "kept_by", "kept_reason");
  }

  private void disagreement() {
    object("Disagreement").text("engagement", "field").list("values", "Told").maybe("resolved_by");
    object("Told").text("value").maybe("stage").texts("reports");
  }

  private void report() {
    ObjectSchema report =
        object("Report")
            .text("id")
            .maybe("url", "publisher")
            .texts("source_chain")
            .text("language")
            .maybe("published", "published_basis")
            .choice("mark", Labels.of(Mark.values(), Mark::label))
            .text("text_sha256")
            .sometimes("text")
            .maybe("same_text_as", "title")
            .choice("status", List.of("read", "no_engagement", "language_not_covered"));
    ObjectNode spans = report.properties().putObject("furniture").put("type", "array");
    ObjectNode span = spans.putObject("items").put("type", "array");
    span.put("minItems", 2).put("maxItems", 2).putObject("items").put("type", "integer");
    ObjectNode names = report.properties().putObject("brought_by").put("type", "array");
    names.putObject("items").put("type", "string");
  }

  private void review() {
    object("Doubt")
        .text("id")
        .choice("sort", Labels.of(Doubt.Sort.values(), Doubt.Sort::label))
        .number("affects")
        .texts("on")
        .maybe("field")
        .text("question")
        .texts("choices");
    object("Judgement")
        .text("id")
        .choice("act", Labels.of(Act.values(), Act::label))
        .texts("on")
        .map("values")
        .text("by", "at", "reason")
        .maybe("withdrawn_by");
  }

  private void arrivals() {
    List<String> fates =
        Labels.of(Arrived.Fate.values(), fate -> fate.name().toLowerCase(Locale.ROOT));
    object("Arrived")
        .text("source")
        .choice("fate", fates)
        .text("reason")
        .maybe("report")
        .texts("engagements");
    object("Arrived" + LIST).list("items", "Arrived");
  }
}

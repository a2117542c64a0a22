package org.rapporteur.app.bring;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.List;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.rapporteur.model.Basis;
import org.rapporteur.model.Bound;
import org.rapporteur.model.Capacity;
import org.rapporteur.model.Commitment;
import org.rapporteur.model.Count;
import org.rapporteur.model.CountOf;
import org.rapporteur.model.Engagement;
import org.rapporteur.model.Evidence;
import org.rapporteur.model.Grade;
import org.rapporteur.model.Kind;
import org.rapporteur.model.OutcomeKind;
import org.rapporteur.model.PartialDate;
import org.rapporteur.model.Participant;
import org.rapporteur.model.PartyType;
import org.rapporteur.model.Result;
import org.rapporteur.model.Span;
import org.rapporteur.model.Status;

/** An engagement in the shape that {@code read --json} gives, taken back; its quotes must stand. */
final class EngagementNode {
  private final String text;

  EngagementNode(String text) {
    this.text = text;
  }

  Engagement engagement(JsonNode node) {
    return new Engagement(
        Nodes.get(node, "id"),
        node.path("main").asBoolean(),
        Kind.ofLabel(Nodes.get(node, "kind")),
        Nodes.find(node, "name"),
        Nodes.texts(node, "series"),
        parsed(node, "edition", Integer::valueOf),
        Status.ofLabel(Nodes.get(node, "status")),
        new Engagement.When(
            parsed(node, "start", PartialDate::parse), parsed(node, "end", PartialDate::parse)),
        new Engagement.Where(Nodes.find(node, "city"), Nodes.find(node, "country")),
        Nodes.find(node, "part_of"),
        Nodes.each(node, "participants", EngagementNode::participant),
        new Engagement.Content(
            Nodes.each(node, "counts", EngagementNode::count),
            Nodes.texts(node, "topics"),
            Nodes.each(node, "outcomes", EngagementNode::result),
            Nodes.each(node, "commitments", EngagementNode::commitment)),
        words(node));
  }

  private List<Evidence> words(JsonNode node) {
    List<Evidence> words = Nodes.each(node, "evidence", this::evidence);
    if (words.isEmpty()) {
      throw new Unsound("engagement " + Nodes.get(node, "id") + " has no evidence");
    }
    return words;
  }

  private Evidence evidence(JsonNode node) {
    String path = Nodes.get(node, "path");
    String quote = Nodes.get(node, "quote");
    int start = Nodes.number(node, "start");
    int end = Nodes.number(node, "end");
    if (start < 0 || end <= start || end > text.length()) {
      throw new Unsound(path + ": the text has no place " + start + "-" + end);
    }
    Span span = new Span(start, end);
    if (!span.of(text).equals(quote)) {
      throw new Unsound(path + ": the quote does not stand at " + span + ": " + quote);
    }
    return new Evidence(
        path, quote, span, Basis.ofLabel(Nodes.get(node, "basis")), Nodes.find(node, "reason"));
  }

  private static Participant participant(JsonNode node) {
    return new Participant(
        PartyType.ofLabel(Nodes.get(node, "type")),
        Nodes.texts(node, "name"),
        Nodes.texts(node, "latin"),
        Nodes.find(node, "role"),
        Nodes.find(node, "represents"),
        Nodes.find(node, "code"),
        Capacity.ofLabel(Nodes.get(node, "capacity")));
  }

  private static Count count(JsonNode node) {
    return new Count(
        CountOf.ofLabel(Nodes.get(node, "of")),
        Nodes.number(node, "value"),
        Bound.ofLabel(Nodes.get(node, "bound")));
  }

  private static Result result(JsonNode node) {
    return new Result(OutcomeKind.ofLabel(Nodes.get(node, "kind")), Nodes.get(node, "quote"));
  }

  private static Commitment commitment(JsonNode node) {
    return new Commitment(
        Nodes.get(node, "quote"),
        Grade.ofLabel(Nodes.get(node, "grade")),
        Nodes.find(node, "by"),
        Nodes.find(node, "to"),
        parsed(node, "due", PartialDate::parse),
        Nodes.find(node, "due_words"),
        Nodes.find(node, "place"));
  }

  private static <T> @Nullable T parsed(JsonNode node, String field, Function<String, T> parse) {
    String value = Nodes.find(node, field);
    return value == null ? null : parse.apply(value);
  }
}

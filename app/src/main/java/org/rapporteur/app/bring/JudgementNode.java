package org.rapporteur.app.bring;

import com.fasterxml.jackson.databind.JsonNode;
import java.time.Instant;
import org.rapporteur.record.Act;
import org.rapporteur.record.Judgement;
import org.rapporteur.record.Judgement.Ruling;

/** A decision in the shape of an export, taken back; it must be what its id says. */
final class JudgementNode {
  private JudgementNode() {}

  /** True for the decisions of persons: those of rules are made anew. */
  static boolean isByPerson(JsonNode node) {
    return Nodes.find(node, "at") != null;
  }

  static Judgement judgement(JsonNode node) {
    Ruling ruling =
        new Ruling(
            Act.ofLabel(Nodes.get(node, "act")),
            Nodes.texts(node, "on"),
            Nodes.map(node, "values"));
    Instant at = Instant.parse(Nodes.get(node, "at"));
    Judgement made = Judgement.of(ruling, Nodes.get(node, "by"), at, Nodes.get(node, "reason"));
    String id = Nodes.get(node, "id");
    if (!made.id().equals(id)) {
      throw new Unsound("decision " + id + " was changed after it was made");
    }
    return made;
  }
}

package org.rapporteur.app.api;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import org.rapporteur.app.api.Operation.Gives;
import org.rapporteur.app.decide.Decision;
import org.rapporteur.app.decide.Rulings;
import org.rapporteur.app.desk.Desk;
import org.rapporteur.app.desk.Listing;
import org.rapporteur.app.desk.Narrowing;
import org.rapporteur.app.json.RecordFields;
import org.rapporteur.app.web.Answered;
import org.rapporteur.app.web.Asked;
import org.rapporteur.app.web.Problem;
import org.rapporteur.app.web.Route;
import org.rapporteur.record.Judgement;
import org.rapporteur.record.view.Query;

/** What programs can ask of the review: doubts, judgements, and judging. */
final class Deciding {
  private static final int USUAL = 50;
  private static final int CREATED = 201;
  private static final String ADDED = "set.";
  private static final List<String> FIELDS =
      List.of("by", "reason", "id", "other", "path", "value", "report", "quote");
  private static final Sent SENT = sent();

  private final Desk desk;
  private final ObjectMapper mapper = new ObjectMapper();

  Deciding(Desk desk) {
    this.desk = desk;
  }

  private static Sent sent() {
    Map<String, ValueShape> fields = new LinkedHashMap<>();
    fields.put("act", ValueShape.text(Labels.of(Decision.Verb.values(), Deciding::word)));
    FIELDS.forEach(name -> fields.put(name, Sent.any()));
    return new Sent("application/json", fields, List.of("act", "reason"), ADDED);
  }

  private static String word(Decision.Verb verb) {
    return verb.name().toLowerCase(Locale.ROOT);
  }

  List<Operation> operations() {
    return List.of(
        new Operation(
            "list_doubts",
            Route.get("/api/doubts", this::doubts),
            "Lists what a person should look at, what affects most first.",
            Parameter.paging(),
            null,
            Gives.list("Doubt")),
        new Operation(
            "list_judgements",
            Route.get("/api/judgements", this::judgements),
            "Lists what persons decided, by id.",
            Parameter.paging(),
            null,
            Gives.list("Judgement")),
        new Operation(
            "judge",
            Route.post("/api/judgements", this::judge),
            "Decides, under a name (that of the token, where one is needed) and with a reason. The acts are those of `rapporteur review`;"
                + " fields of an addition stand beside the others as set.FIELD.",
            List.of(),
            SENT,
            Gives.created("Judgement")));
  }

  private Answered doubts(Asked asked) {
    Query query = Narrowing.of(asked, desk.clearance(), USUAL).query();
    return Written.list(Listing.within(desk.doubts(), query), RecordFields::doubt);
  }

  private Answered judgements(Asked asked) {
    Query query = Narrowing.of(asked, desk.clearance(), USUAL).query();
    RecordFields shape = new RecordFields(null, false);
    return Written.list(
        Listing.within(desk.book().review().judgements(desk.clearance()), query), shape::judgement);
  }

  private Answered judge(Asked asked) {
    JsonNode node = read(asked);
    Decision decision = decision(node);
    String signedIn = asked.caller().name();
    Rulings rulings = new Rulings(desk.book(), desk.clearance());
    Judgement judgement =
        Rulings.signed(
            rulings.of(decision),
            signedIn == null ? text(node, "by", "") : signedIn,
            desk.program().clock().instant(),
            text(node, "reason", ""));
    desk.book().judge(judgement);
    return Written.one(judgement, new RecordFields(null, false)::judgement).withStatus(CREATED);
  }

  private JsonNode read(Asked asked) {
    try {
      JsonNode node = mapper.readTree(asked.body().toArray());
      if (node != null && node.isObject()) {
        SENT.check(node);
        return node;
      }
    } catch (JsonProcessingException e) {
      throw Problem.wrong("the body is no JSON: " + e.getOriginalMessage());
    } catch (IOException e) {
      throw Problem.wrong("the body cannot be read");
    }
    throw Problem.wrong("the body must be a JSON object");
  }

  private static Decision decision(JsonNode node) {
    List<String> on = new ArrayList<>();
    for (String name : List.of("id", "other")) {
      String id = text(node, name);
      if (id != null) {
        on.add(id);
      }
    }
    Map<String, String> fields = new TreeMap<>();
    node.fieldNames()
        .forEachRemaining(
            name -> {
              String value = text(node, name);
              if (name.startsWith(ADDED) && value != null) {
                fields.put(name.substring(ADDED.length()), value);
              }
            });
    return new Decision(
        verb(text(node, "act", "")),
        on,
        text(node, "path"),
        text(node, "value"),
        text(node, "report"),
        text(node, "quote"),
        fields);
  }

  private static Decision.Verb verb(String word) {
    for (Decision.Verb verb : Decision.Verb.values()) {
      if (word(verb).equals(word)) {
        return verb;
      }
    }
    throw Problem.wrong("no act is called " + word);
  }

  private static @Nullable String text(JsonNode node, String name) {
    JsonNode value = node.get(name);
    return value == null || value.isNull() || value.asText().isBlank() ? null : value.asText();
  }

  private static String text(JsonNode node, String name, String missing) {
    String value = text(node, name);
    return value == null ? missing : value;
  }
}

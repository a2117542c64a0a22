package org.rapporteur.app.api;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import org.rapporteur.app.Program;
import org.rapporteur.app.web.Route;

/** The OpenAPI 3.1 document of a table of operations. */
final class OpenApi {
  private static final String PROBLEM = "application/problem+json";
  private static final Map<String, String> TROUBLES =
      Map.of(
          "400", "It is asked wrongly.",
          "401", "Nobody is signed in.",
          "403", "The caller may not do so.",
          "429", "Wrong passwords or tokens were tried too often.",
          "503", "The record cannot be reached.");

  private final ObjectMapper mapper = new ObjectMapper();

  /** The document. */
  String of(List<Operation> operations) {
    ObjectNode root = mapper.createObjectNode();
    root.put("openapi", "3.1.0");
    root.putObject("info")
        .put("title", "Rapporteur")
        .put("version", Program.version())
        .put("description", "The record of security dialogue, with the words behind every entry.")
        .putObject("license")
        .put("name", "Apache-2.0")
        .put("identifier", "Apache-2.0");
    ObjectNode paths = root.putObject("paths");
    for (Operation operation : operations) {
      String path = operation.route().path();
      ObjectNode item = paths.has(path) ? (ObjectNode) paths.get(path) : paths.putObject(path);
      operation(
          item.putObject(operation.route().method().name().toLowerCase(Locale.ROOT)), operation);
    }
    new Schemas(root.putObject("components").putObject("schemas")).write();
    return root.toPrettyString();
  }

  private void operation(ObjectNode node, Operation operation) {
    node.put("operationId", operation.id()).put("summary", operation.summary());
    ArrayNode parameters = node.putArray("parameters");
    operation.parameters().forEach(parameter -> parameter.write(parameters.addObject()));
    Sent sent = operation.sent();
    if (sent != null) {
      ObjectNode body = node.putObject("requestBody").put("required", true);
      sent.write(body.putObject("content").putObject(sent.type()).putObject("schema"));
    }
    ObjectNode responses = node.putObject("responses");
    Operation.Gives gives = operation.gives();
    ObjectNode good = responses.putObject(Integer.toString(gives.status()));
    response(good, operation.summary(), gives.type(), gives.schema());
    if (operation.route().method() == Route.Method.GET) {
      responses.putObject("304").put("description", "What the caller has is still so (ETag).");
    }
    troubles(operation)
        .forEach(
            (status, meaning) ->
                response(responses.putObject(status), meaning, PROBLEM, "Problem"));
  }

  /** Why it may not be answered, by status. */
  private static Map<String, String> troubles(Operation operation) {
    Map<String, String> troubles = new TreeMap<>(TROUBLES);
    if (operation.route().path().contains("{")) {
      troubles.put("404", "Nothing on record goes by this id.");
    }
    if (operation.route().method() == Route.Method.POST) {
      troubles.put("413", "More is sent than is taken at once.");
    }
    if (operation.sent() != null && !operation.sent().fields().isEmpty()) {
      troubles.put("422", "It does not fit what is on record.");
    }
    return troubles;
  }

  private static void response(ObjectNode node, String meaning, String type, String schema) {
    node.put("description", meaning);
    node.putObject("content")
        .putObject(type)
        .putObject("schema")
        .put("$ref", ObjectSchema.WHERE + schema);
  }
}

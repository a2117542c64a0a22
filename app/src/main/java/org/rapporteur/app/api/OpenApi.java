package org.rapporteur.app.api;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.List;
import java.util.Locale;
import org.rapporteur.app.Program;
import org.rapporteur.app.api.Operation.Gives;
import org.rapporteur.app.export.Format;

/** The OpenAPI 3.1 document of a table of operations. */
final class OpenApi {
  private static final String SCHEMAS = "#/components/schemas/";
  private static final String JSON = "application/json";
  private static final String PROBLEM = "application/problem+json";

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
    schemas(root.putObject("components").putObject("schemas"));
    return root.toPrettyString();
  }

  private void operation(ObjectNode node, Operation operation) {
    node.put("operationId", operation.id()).put("summary", operation.summary());
    ArrayNode parameters = node.putArray("parameters");
    operation.parameters().forEach(parameter -> parameter(parameters.addObject(), parameter));
    Operation.Sent sent = operation.sent();
    if (sent != null) {
      ObjectNode body = node.putObject("requestBody").put("required", true);
      sent(body.putObject("content").putObject(sent.type()).putObject("schema"), sent);
    }
    ObjectNode responses = node.putObject("responses");
    ObjectNode good = responses.putObject(operation.gives() == Gives.CREATED ? "201" : "200");
    switch (operation.gives()) {
      case OBJECT, CREATED -> response(good, operation.summary(), JSON, "Object");
      case LIST -> response(good, operation.summary(), JSON, "List");
      case CALENDAR -> response(good, operation.summary(), Format.ics.mediaType(), "Text");
    }
    response(responses.putObject("default"), "Why it cannot be answered.", PROBLEM, "Problem");
  }

  private static void parameter(ObjectNode node, Parameter parameter) {
    node.put("name", parameter.name())
        .put("in", parameter.place())
        .put("required", parameter.place().equals("path"))
        .put("description", parameter.meaning());
    ObjectNode schema = node.putObject("schema");
    if (parameter.type().equals("date")) {
      schema.put("type", "string").put("format", "date");
    } else {
      schema.put("type", parameter.type());
    }
    if (!parameter.choices().isEmpty()) {
      ArrayNode choices = schema.putArray("enum");
      parameter.choices().forEach(choices::add);
    }
  }

  private static void sent(ObjectNode schema, Operation.Sent sent) {
    if (sent.fields().isEmpty()) {
      schema.put("type", "string").put("format", "binary");
      return;
    }
    schema.put("type", "object");
    ArrayNode needed = schema.putArray("required");
    ObjectNode properties = schema.putObject("properties");
    for (int i = 0; i < sent.fields().size(); i++) {
      String field = sent.fields().get(i);
      properties.putObject(field).put("type", "string");
      if (i < sent.needed()) {
        needed.add(field);
      }
    }
  }

  private static void response(ObjectNode node, String meaning, String type, String schema) {
    node.put("description", meaning);
    node.putObject("content").putObject(type).putObject("schema").put("$ref", SCHEMAS + schema);
  }

  private static void schemas(ObjectNode schemas) {
    schemas.putObject("Object").put("type", "object");
    schemas.putObject("Text").put("type", "string");
    ObjectNode list = schemas.putObject("List").put("type", "object");
    list.putArray("required").add("offset").add("items");
    ObjectNode properties = list.putObject("properties");
    properties.putObject("total").put("type", "integer");
    properties.putObject("offset").put("type", "integer");
    properties.putObject("items").put("type", "array").putObject("items").put("type", "object");
    ObjectNode problem = schemas.putObject("Problem").put("type", "object");
    problem.putArray("required").add("type").add("title").add("status");
    ObjectNode told = problem.putObject("properties");
    for (String field : List.of("type", "title", "detail")) {
      told.putObject(field).put("type", "string");
    }
    told.putObject("status").put("type", "integer");
  }
}

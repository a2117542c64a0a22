package org.rapporteur.app.api;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.ArrayList;
import java.util.List;
import org.rapporteur.app.desk.Narrowing;
import org.rapporteur.app.web.Asked;
import org.rapporteur.app.web.Problem;
import org.rapporteur.model.Kind;
import org.rapporteur.model.Mark;
import org.rapporteur.model.Status;
import org.rapporteur.record.view.CommitmentStatus;

/**
 * A parameter of an address.
 *
 * @param name its name
 * @param place where it stands
 * @param shape what each of its values may be
 * @param meaning what it means
 */
public record Parameter(String name, Place place, ValueShape shape, String meaning) {
  /** The longest part of a path that stands for an id. */
  private static final int LONGEST_ID = 4_000;

  /** Where a parameter stands, and how often. */
  public enum Place {
    /** In the path. */
    PATH,
    /** In the query, where it must be. */
    NEEDED,
    /** In the query, once at most. */
    QUERY,
    /** In the query, several times if wanted; all are asked for together. */
    OFTEN;

    /** As OpenAPI calls it. */
    public String label() {
      return this == PATH ? "path" : "query";
    }
  }

  /** The id of an entry. */
  static Parameter id(String meaning) {
    return new Parameter("id", Place.PATH, ValueShape.text(List.of(), LONGEST_ID), meaning);
  }

  /** A text in the query. */
  static Parameter text(String name, String meaning, String... choices) {
    return new Parameter(name, Place.QUERY, ValueShape.text(List.of(choices)), meaning);
  }

  /** A text that must be in the query. */
  static Parameter needed(String name, String meaning) {
    return new Parameter(name, Place.NEEDED, ValueShape.text(List.of()), meaning);
  }

  /** The day that decides what is overdue. */
  static Parameter asOf() {
    return day("as_of", "The day that decides what is overdue; without it nothing is.");
  }

  private static Parameter day(String name, String meaning) {
    return new Parameter(name, Place.QUERY, ValueShape.day(), meaning);
  }

  /** The mark of what is added. */
  static Parameter mark() {
    return text(
        "mark",
        "Who may see it; internal when not given.",
        Labels.of(Mark.values(), Mark::label).toArray(String[]::new));
  }

  /** The filters of lists of engagements and of what belongs to them. */
  static List<Parameter> filters() {
    List<Parameter> filters = new ArrayList<>();
    filters.add(filter("party", "Id of a party or part of its name."));
    filters.add(filter("state", "A state that takes part or is represented, such as KZ."));
    filters.add(filter("series", "Id of a series or part of its name."));
    filters.add(chosen("kind", "Kind of engagement.", Labels.of(Kind.values(), Kind::label)));
    filters.add(filter("topic", "Part of a topic."));
    filters.add(filter("language", "Language of a report."));
    filters.add(filter("source", "Id, address or part of the publisher's name of a report."));
    filters.add(day("from", "From this day on."));
    filters.add(day("to", "Up to this day."));
    return filters;
  }

  private static Parameter filter(String name, String meaning) {
    return chosen(name, meaning, List.of());
  }

  private static Parameter chosen(String name, String meaning, List<String> choices) {
    return new Parameter(name, Place.OFTEN, ValueShape.text(choices), meaning);
  }

  /** The status of engagements. */
  static Parameter status() {
    return chosen("status", "Whether it took place.", Labels.of(Status.values(), Status::label));
  }

  /** How commitments stand. */
  static Parameter standing() {
    return text(
        "status",
        "How it stands.",
        Labels.of(CommitmentStatus.values(), CommitmentStatus::label).toArray(String[]::new));
  }

  /** Which stretch of a list. */
  static List<Parameter> paging() {
    return List.of(
        new Parameter(
            "limit", Place.QUERY, ValueShape.number(1, Narrowing.MOST), "At most so many."),
        new Parameter(
            "offset",
            Place.QUERY,
            ValueShape.number(0, Narrowing.LATEST),
            "Passing over so many."));
  }

  /** True when it goes by this name in the query. */
  boolean isAsked(String other) {
    return place != Place.PATH && name.equals(other);
  }

  /** Refuses what the parameter may not be; one that is left blank was not given. */
  void check(Asked asked) {
    List<String> values = place == Place.PATH ? List.of(asked.place(name)) : asked.values(name);
    if (values.isEmpty() && place == Place.NEEDED) {
      throw Problem.wrong(name + " is missing");
    }
    int most = place == Place.OFTEN ? Narrowing.MOST_VALUES : 1;
    if (values.size() > most) {
      throw Problem.wrong(name + " is given more than " + most + " times");
    }
    for (String value : values) {
      String fault = shape.fault(value);
      if (fault != null) {
        throw Problem.wrong(name + " " + fault);
      }
    }
  }

  /** Writes it as OpenAPI has it. */
  void write(ObjectNode node) {
    node.put("name", name)
        .put("in", place.label())
        .put("required", place == Place.PATH || place == Place.NEEDED)
        .put("description", meaning);
    ObjectNode schema = node.putObject("schema");
    if (place == Place.OFTEN) {
      schema.put("type", "array").put("maxItems", Narrowing.MOST_VALUES);
      shape.write(schema.putObject("items"));
    } else {
      shape.write(schema);
    }
    if (place == Place.NEEDED) {
      schema.put("minLength", 1);
    }
  }
}

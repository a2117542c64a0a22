package org.rapporteur.app.api;

import java.util.ArrayList;
import java.util.List;
import org.rapporteur.app.desk.Narrowing;
import org.rapporteur.model.Kind;
import org.rapporteur.model.Mark;
import org.rapporteur.model.Status;
import org.rapporteur.record.view.CommitmentStatus;

/**
 * A parameter of an address.
 *
 * @param name its name
 * @param place {@code path} or {@code query}
 * @param type {@code string}, {@code integer} or {@code date}
 * @param meaning what it means
 * @param choices the values it may have; empty when any
 */
public record Parameter(
    String name, String place, String type, String meaning, List<String> choices) {
  private static final String QUERY = "query";
  private static final String TEXT = "string";
  private static final String DAY = "date";

  /** Copies the list. */
  public Parameter {
    choices = List.copyOf(choices);
  }

  /** The id of an entry. */
  static Parameter id(String meaning) {
    return new Parameter("id", "path", TEXT, meaning, List.of());
  }

  /** A text in the query. */
  static Parameter text(String name, String meaning, String... choices) {
    return new Parameter(name, QUERY, TEXT, meaning, List.of(choices));
  }

  /** The day that decides what is overdue. */
  static Parameter asOf() {
    return new Parameter(
        "as_of",
        QUERY,
        DAY,
        "The day that decides what is overdue; without it nothing is.",
        List.of());
  }

  /** The mark of what is added. */
  static Parameter mark() {
    List<String> marks = new ArrayList<>();
    for (Mark mark : Mark.values()) {
      marks.add(mark.label());
    }
    return new Parameter("mark", QUERY, TEXT, "Who may see it; internal when not given.", marks);
  }

  /** The filters of lists of engagements and of what belongs to them. */
  static List<Parameter> filters() {
    List<String> kinds = new ArrayList<>();
    for (Kind kind : Kind.values()) {
      kinds.add(kind.label());
    }
    List<Parameter> filters = new ArrayList<>();
    filters.add(text("party", "Id of a party or part of its name."));
    filters.add(text("state", "A state that takes part or is represented, such as KZ."));
    filters.add(text("series", "Id of a series or part of its name."));
    filters.add(new Parameter("kind", QUERY, TEXT, "Kind of engagement.", kinds));
    filters.add(text("topic", "Part of a topic."));
    filters.add(text("language", "Language of a report."));
    filters.add(text("source", "Id, address or part of the publisher's name of a report."));
    filters.add(new Parameter("from", QUERY, DAY, "From this day on.", List.of()));
    filters.add(new Parameter("to", QUERY, DAY, "Up to this day.", List.of()));
    return filters;
  }

  /** The status of engagements. */
  static Parameter status() {
    List<String> labels = new ArrayList<>();
    for (Status status : Status.values()) {
      labels.add(status.label());
    }
    return new Parameter("status", QUERY, TEXT, "Whether it took place.", labels);
  }

  /** How commitments stand. */
  static Parameter standing() {
    List<String> labels = new ArrayList<>();
    for (CommitmentStatus status : CommitmentStatus.values()) {
      labels.add(status.label());
    }
    return new Parameter("status", QUERY, TEXT, "How it stands.", labels);
  }

  /** Which stretch of a list. */
  static List<Parameter> paging() {
    return List.of(
        new Parameter(
            "limit", QUERY, "integer", "At most so many, up to " + Narrowing.MOST + ".", List.of()),
        new Parameter("offset", QUERY, "integer", "Passing over so many.", List.of()));
  }
}

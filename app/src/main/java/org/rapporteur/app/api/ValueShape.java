package org.rapporteur.app.api;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What a value sent to us may be.
 *
 * @param type what sort of value
 * @param choices the values it may have; empty when any
 * @param least smallest number, or fewest characters of a text
 * @param most largest number, or most characters of a text
 */
public record ValueShape(Type type, List<String> choices, int least, int most) {
  private static final int MOST_CHARACTERS = 2_000;
  private static final int A_DAY = 10;

  /** Copies the list. */
  public ValueShape {
    choices = List.copyOf(choices);
  }

  /** Sorts of values. */
  public enum Type {
    /** Any text. */
    TEXT,
    /** A whole number. */
    NUMBER,
    /** A day such as 2024-05-31. */
    DAY
  }

  /** A text, or one of these. */
  static ValueShape text(List<String> choices) {
    return text(choices, MOST_CHARACTERS);
  }

  /** A text of so many characters at most, or one of these. */
  static ValueShape text(List<String> choices, int most) {
    return new ValueShape(Type.TEXT, choices, 0, most);
  }

  /** A whole number between these two. */
  static ValueShape number(int least, int most) {
    return new ValueShape(Type.NUMBER, List.of(), least, most);
  }

  /** A day. */
  static ValueShape day() {
    return new ValueShape(Type.DAY, List.of(), A_DAY, A_DAY);
  }

  /** Why a value is not one of these; null when it is. */
  @Nullable String fault(String value) {
    return switch (type) {
      case TEXT -> textFault(value);
      case NUMBER -> numberFault(value);
      case DAY -> dayFault(value);
    };
  }

  private @Nullable String textFault(String value) {
    if (value.codePointCount(0, value.length()) > most) {
      return "has more than " + most + " characters";
    }
    return choices.isEmpty() || choices.contains(value)
        ? null
        : "is none of " + String.join(", ", choices) + ": " + value;
  }

  private @Nullable String numberFault(String value) {
    try {
      int number = Integer.parseInt(value);
      return number >= least && number <= most
          ? null
          : "must lie between " + least + " and " + most + ": " + value;
    } catch (NumberFormatException e) {
      return "is no number: " + value;
    }
  }

  private static @Nullable String dayFault(String value) {
    try {
      if (value.length() == A_DAY) {
        LocalDate.parse(value);
        return null;
      }
    } catch (DateTimeException e) {
      return "is no day such as 2024-05-31: " + value;
    }
    return "is no day such as 2024-05-31: " + value;
  }

  /** Writes it as a schema. */
  ObjectNode write(ObjectNode schema) {
    switch (type) {
      case NUMBER -> schema.put("type", "integer").put("minimum", least).put("maximum", most);
      case DAY -> schema.put("type", "string").put("format", "date");
      case TEXT -> schema.put("type", "string");
    }
    if (type == Type.TEXT && choices.isEmpty()) {
      schema.put("maxLength", most);
    } else if (type == Type.TEXT) {
      ArrayNode list = schema.putArray("enum");
      choices.forEach(list::add);
    }
    return schema;
  }
}

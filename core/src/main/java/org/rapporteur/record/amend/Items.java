package org.rapporteur.record.amend;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.rapporteur.record.Judgement;

/** The lists of an engagement and the fields that their items have. */
final class Items {
  private static final Set<String> LISTS =
      Set.of("participants", "counts", "topics", "series", "outcomes", "commitments");

  private Items() {}

  static boolean isList(String path) {
    return LISTS.contains(path);
  }

  /** True for a field of an item that is itself a list. */
  static boolean isListField(String path) {
    return path.endsWith("].name") || path.endsWith("].english");
  }

  /** True for a path that is the whole of what its item is made of. */
  static boolean isMadeOf(String path) {
    return path.endsWith("].name") || path.endsWith("].quote") || path.endsWith("].type");
  }

  /** The item that a path lies in, such as {@code counts[0]}; null for a field without item. */
  static @Nullable String stem(String path) {
    int close = path.indexOf(']');
    return close < 0 ? null : path.substring(0, close + 1);
  }

  /** The list that a path lies in, or the path itself. */
  static String name(String path) {
    int open = path.indexOf('[');
    return open < 0 ? path : path.substring(0, open);
  }

  static int index(String path) {
    return Integer.parseInt(path.substring(path.indexOf('[') + 1, path.indexOf(']')));
  }

  /** The field that every item of the list has. */
  static String always(String list) {
    return switch (list) {
      case "participants" -> ".type";
      case "counts" -> ".of";
      case "outcomes" -> ".kind";
      case "commitments" -> ".quote";
      default -> "";
    };
  }

  /** The field of an item that its words are of. */
  static String worded(String list) {
    return switch (list) {
      case "participants" -> ".name";
      case "outcomes", "commitments" -> ".quote";
      default -> "";
    };
  }

  /** The fields by which two items of a list are the same. */
  static List<String> telling(String list) {
    return switch (list) {
      case "participants" -> List.of(".type", ".name[0]");
      case "counts" -> List.of(".of", ".value");
      case "outcomes", "commitments" -> List.of(".quote");
      default -> List.of("");
    };
  }

  /** The fields of an item that a person adds; what is not said has its usual value. */
  static Map<String, String> fields(String list, Judgement by, String words) {
    Map<String, String> fields = new LinkedHashMap<>();
    switch (list) {
      case "participants" -> {
        fields.put(".type", "person");
        fields.put(".capacity", "participant");
        fields.put(".name[0]", words);
      }
      case "counts" -> fields.put(".bound", "exactly");
      case "outcomes", "commitments" -> fields.put(".quote", words);
      default -> fields.put("", words);
    }
    if (list.equals("commitments")) {
      fields.put(".grade", "announced");
    }
    by.values()
        .forEach(
            (field, value) -> {
              boolean plain = field.equals("value") && !list.equals("counts");
              if (!field.equals(Amendments.QUOTE) || list.equals("outcomes")) {
                fields.put(
                    plain
                        ? ""
                        : Set.of("name", "english").contains(field)
                            ? "." + field + "[0]"
                            : "." + field,
                    value);
              }
            });
    if (list.equals("outcomes") || list.equals("commitments")) {
      fields.put(".quote", words);
    }
    return fields;
  }

  static @Nullable String get(Judgement judgement, String field) {
    return judgement.values().get(field);
  }
}

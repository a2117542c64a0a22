package org.rapporteur.app.mcp;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.rapporteur.app.web.Problem;

/**
 * What an assistant gives a tool.
 *
 * @param values by name, as JSON gives them
 */
record Given(Map<String, Object> values) {
  /** All values of the name, as text; blank ones are left out. */
  List<String> all(String name) {
    Object value = values.get(name);
    List<String> all = new ArrayList<>();
    for (Object each :
        value instanceof List<?> several ? several : List.of(value == null ? "" : value)) {
      String text = String.valueOf(each).strip();
      if (!text.isEmpty()) {
        all.add(text);
      }
    }
    return all;
  }

  /** The value of the name, or null. */
  @Nullable String find(String name) {
    List<String> all = all(name);
    return all.isEmpty() ? null : all.get(0);
  }

  /** The value of a name that must be given. */
  String need(String name) {
    String value = find(name);
    if (value == null) {
      throw Problem.wrong(name + " is missing");
    }
    return value;
  }
}

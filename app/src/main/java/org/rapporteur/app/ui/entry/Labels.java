package org.rapporteur.app.ui.entry;

import java.util.Map;
import org.rapporteur.app.ui.frame.Wording;
import org.rapporteur.record.Anchor;

/** What the fields of an engagement are called, and their values in words. */
public final class Labels {
  private final Wording wording;

  /** In a language. */
  public Labels(Wording wording) {
    this.wording = wording;
  }

  /** What the field at the path is called. */
  public String of(String path) {
    return wording.label("field", Anchor.nameOf(path));
  }

  /** The value at the path in words; empty when there is none. */
  public String value(String path, Map<String, String> values) {
    String value = values.get(path);
    if (value == null) {
      value = values.getOrDefault(path + "[0]", "");
    }
    return switch (Anchor.nameOf(path)) {
      case "kind" -> wording.label("kind", value);
      case "status" -> wording.label("status", value);
      case "city" -> wording.city(value);
      case "country", "participants.code", "participants.represents" -> wording.state(value);
      case "participants.type" -> wording.label("type", value);
      case "participants.capacity" -> wording.label("capacity", value);
      case "outcomes.kind" -> wording.label("outcome", value);
      case "commitments.grade" -> wording.label("grade", value);
      case "counts.of" -> wording.label("count", value);
      case "counts.bound" -> wording.label("bound", value);
      default -> value;
    };
  }
}

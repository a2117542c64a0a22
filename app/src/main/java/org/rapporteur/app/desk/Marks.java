package org.rapporteur.app.desk;

import org.rapporteur.app.web.Asked;
import org.rapporteur.app.web.Problem;
import org.rapporteur.model.Mark;

/** The handling mark of what is brought. */
public final class Marks {
  private Marks() {}

  /** The mark asked for; internal when none is, unless the caller may see less. */
  public static Mark of(Asked asked) {
    Mark mark = wanted(asked);
    if (mark.compareTo(asked.caller().mark()) > 0) {
      throw Problem.of(
          403, "Refused", "you may not see what is marked " + mark.label() + ", nor bring it");
    }
    return mark;
  }

  private static Mark wanted(Asked asked) {
    String label = asked.value("mark");
    for (Mark mark : Mark.values()) {
      if (mark.label().equals(label)) {
        return mark;
      }
    }
    if (label != null) {
      throw Problem.wrong("mark is public, internal or restricted: " + label);
    }
    return Mark.INTERNAL.compareTo(asked.caller().mark()) > 0
        ? asked.caller().mark()
        : Mark.INTERNAL;
  }
}

package org.rapporteur.app.desk;

import org.rapporteur.app.web.Asked;
import org.rapporteur.app.web.Problem;
import org.rapporteur.model.Mark;

/** The handling mark of what is brought. */
public final class Marks {
  private Marks() {}

  /** The mark asked for; internal when none is. */
  public static Mark of(Asked asked) {
    String label = asked.value("mark");
    for (Mark mark : Mark.values()) {
      if (mark.label().equals(label)) {
        return mark;
      }
    }
    if (label != null) {
      throw Problem.wrong("mark is public, internal or restricted: " + label);
    }
    return Mark.INTERNAL;
  }
}

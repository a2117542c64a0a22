package org.rapporteur.record;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.rapporteur.model.Engagement;
import org.rapporteur.model.PartialDate;
import org.rapporteur.model.Status;

/** Where an engagement stood in time when a report spoke of it. */
public enum Stage {
  /** Before it: what was expected. */
  ANNOUNCED("announced"),
  /** While it lasted. */
  UNDER_WAY("under way"),
  /** After it: what was counted and seen. */
  REPORTED("reported");

  private final String label;

  Stage(String label) {
    this.label = label;
  }

  /** The word used in files and commands. */
  public String label() {
    return label;
  }

  /** The constant with this label; throws when there is none. */
  public static Stage ofLabel(String label) {
    for (Stage value : values()) {
      if (value.label.equals(label)) {
        return value;
      }
    }
    throw new IllegalArgumentException("no Stage called " + label);
  }

  /** The stage at which a report published on the given day, if known, tells an engagement. */
  public static Stage of(Engagement told, @Nullable LocalDate published) {
    if (told.status() == Status.PLANNED) {
      return ANNOUNCED;
    }
    PartialDate end = told.when().end();
    LocalDate last = end == null ? null : end.toLocalDate();
    boolean before = published != null && last != null && published.isBefore(last);
    return before && told.status() == Status.HELD ? UNDER_WAY : REPORTED;
  }
}

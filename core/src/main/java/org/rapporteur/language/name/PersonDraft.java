package org.rapporteur.language.name;

import java.util.ArrayList;
import java.util.List;
import org.rapporteur.language.Mention;

/** A run of tokens that may be a person's name, with the evidence for it gathered so far. */
final class PersonDraft {
  private final int first;
  private final int end;
  private final int skip;
  private final List<Mention.Office> offices = new ArrayList<>();
  private boolean sure;

  /**
   * A run of tokens.
   *
   * @param skip code units of the first token that are written on to the name and no part of it
   */
  PersonDraft(int first, int end, int skip) {
    this.first = first;
    this.end = end;
    this.skip = skip;
  }

  int first() {
    return first;
  }

  int end() {
    return end;
  }

  int skip() {
    return skip;
  }

  int length() {
    return end - first;
  }

  /** Offices, nearest first. */
  List<Mention.Office> offices() {
    return offices;
  }

  /** True when an office says more than a state. */
  boolean hasOffice() {
    return offices.stream().anyMatch(o -> !o.english().isEmpty());
  }

  void attach(Mention.Office office) {
    if (!offices.contains(office)) {
      offices.add(office);
    }
    sure = true;
  }

  void confirm() {
    sure = true;
  }

  boolean isSure() {
    return sure;
  }
}

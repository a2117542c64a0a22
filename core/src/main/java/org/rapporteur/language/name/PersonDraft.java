package org.rapporteur.language.name;

import java.util.ArrayList;
import java.util.List;

/** A run of tokens that may be a person's name, with the evidence for it gathered so far. */
final class PersonDraft {
  private int first;
  private int end;
  private final List<OfficePhrase> offices = new ArrayList<>();
  private boolean sure;

  PersonDraft(int first, int end) {
    this.first = first;
    this.end = end;
  }

  int first() {
    return first;
  }

  int end() {
    return end;
  }

  int length() {
    return end - first;
  }

  /** Keeps only part of the run. */
  void narrow(int newFirst, int newEnd) {
    first = newFirst;
    end = newEnd;
  }

  /** Offices, nearest first. */
  List<OfficePhrase> offices() {
    return offices;
  }

  void attach(OfficePhrase office) {
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

package org.rapporteur.identity.engagement;

import java.util.ArrayList;
import java.util.List;

/** Adds up what speaks for and against two accounts being of one engagement, in words. */
final class Weighing {
  private final List<String> reasons = new ArrayList<>();
  private int weight;

  /** Something speaks for it. */
  void add(int points, String reason) {
    weight += points;
    reasons.add(reason);
  }

  /** Something speaks against it. */
  void subtract(int points, String reason) {
    weight -= points;
    reasons.add("but " + reason);
  }

  int weight() {
    return weight;
  }

  /** All reasons, as one sentence. */
  String reason() {
    return String.join("; ", reasons);
  }
}

package org.rapporteur.app.api;

import java.util.Arrays;
import java.util.List;
import java.util.function.Function;

/** The labels that values of a closed choice go by. */
final class Labels {
  private Labels() {}

  /** All of them, in their order. */
  static <T> List<String> of(T[] all, Function<T, String> label) {
    return Arrays.stream(all).map(label).toList();
  }
}

package org.rapporteur.store.packed;

import java.io.DataOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Where packed values go; each text is written once and then told by its number. */
final class TextsOut {
  private final DataOutputStream out;
  private final Map<String, Integer> numbers = new HashMap<>();

  TextsOut(DataOutputStream out) {
    this.out = out;
  }

  /** A number of few bytes when it is small and not negative. */
  void number(int number) throws IOException {
    int rest = number;
    while ((rest & ~0x7f) != 0) {
      out.write((rest & 0x7f) | 0x80);
      rest >>>= 7;
    }
    out.write(rest);
  }

  void text(@Nullable String text) throws IOException {
    if (text == null) {
      number(0);
      return;
    }
    Integer known = numbers.get(text);
    if (known != null) {
      number(known);
      return;
    }
    numbers.put(text, numbers.size() + 2);
    number(1);
    byte[] bytes = text.getBytes(StandardCharsets.UTF_8);
    number(bytes.length);
    out.write(bytes);
  }
}

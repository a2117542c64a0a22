package org.rapporteur.store.packed;

import java.io.DataInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Where packed values come from; the other side of {@link TextsOut}. */
final class TextsIn {
  private final DataInputStream in;
  private final List<String> texts = new ArrayList<>();

  TextsIn(DataInputStream in) {
    this.in = in;
  }

  int number() throws IOException {
    int number = 0;
    for (int shift = 0; ; shift += 7) {
      int part = in.readUnsignedByte();
      number |= (part & 0x7f) << shift;
      if (part < 0x80) {
        return number;
      }
    }
  }

  @Nullable String text() throws IOException {
    int number = number();
    if (number == 0) {
      return null;
    }
    if (number > 1) {
      return texts.get(number - 2);
    }
    byte[] bytes = new byte[number()];
    in.readFully(bytes);
    String text = new String(bytes, StandardCharsets.UTF_8);
    texts.add(text);
    return text;
  }
}

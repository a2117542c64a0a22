package org.rapporteur.read.mail;

import java.util.ArrayList;
import java.util.List;

/** Undoes the breaks that mail programs put into paragraphs after 60 to 80 characters. */
final class Wrapped {
  private static final int LONGEST = 80;
  private static final int SHORTEST = 45;

  private Wrapped() {}

  /** The text with a line a paragraph, where its lines are broken; else the text itself. */
  static String unwrap(String text) {
    String[] lines = text.replace("\r\n", "\n").split("\n", -1);
    List<String> out = new ArrayList<>();
    for (int i = 0; i < lines.length; i++) {
      String line = lines[i].stripTrailing();
      boolean goesOn = i > 0 && !out.isEmpty() && isBroken(lines[i - 1], line);
      if (goesOn) {
        out.set(out.size() - 1, out.get(out.size() - 1) + " " + line.strip());
      } else {
        out.add(line);
      }
    }
    return String.join("\n", out);
  }

  /** True when a line was broken where the next word did not fit. */
  private static boolean isBroken(String before, String line) {
    String first = line.strip().split("\\s+", 2)[0];
    boolean item = line.strip().matches("(?:[•*>–-]|\\p{Nd}{1,2}[.)])\\s.*|>.*");
    int length = before.stripTrailing().length();
    return !first.isEmpty()
        && !item
        && !before.isBlank()
        && !before.startsWith(">")
        && length >= SHORTEST
        && length <= LONGEST
        && length + 1 + first.length() > 65;
  }
}

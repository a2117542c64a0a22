package org.rapporteur.read.body;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/**
 * What a language is told by.
 *
 * @param code ISO 639 code
 * @param script its script; {@code Kana} for Japanese
 * @param letters letters that speak for it
 * @param words small words that speak for it, in lower case
 */
record LanguageProfile(String code, String script, String letters, Set<String> words) {
  private static final String TABLE = "/org/rapporteur/read/languages.tsv";

  LanguageProfile {
    words = Set.copyOf(words);
  }

  /** The profiles of the table. */
  static List<LanguageProfile> load() {
    List<LanguageProfile> out = new ArrayList<>();
    InputStream in = LanguageProfile.class.getResourceAsStream(TABLE);
    if (in == null) {
      throw new IllegalStateException(TABLE + " is missing");
    }
    try (BufferedReader reader =
        new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8))) {
      for (String line = reader.readLine(); line != null; line = reader.readLine()) {
        if (!line.isBlank() && !line.startsWith("#")) {
          out.add(parse(line.split("\t", -1)));
        }
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return out;
  }

  private static LanguageProfile parse(String[] columns) {
    Set<String> words = new HashSet<>();
    for (String word : columns[3].split(" ", -1)) {
      StringBuilder plain = new StringBuilder();
      word.chars().filter(c -> !isMark((char) c)).forEach(c -> plain.append(plain((char) c)));
      if (!word.isEmpty()) {
        words.add(plain.toString());
      }
    }
    return new LanguageProfile(columns[0], columns[1], columns[2], words);
  }

  /** One form for letters that keyboards of different languages write differently. */
  static char plain(char c) {
    return switch (c) {
      case 'ي', 'ى' -> 'ی';
      case 'ك' -> 'ک';
      case '’', 'ʻ', 'ʼ' -> '\'';
      default -> c;
    };
  }

  /** True for marks that stand on letters and do not end a word. */
  static boolean isMark(char c) {
    int type = Character.getType(c);
    return type == Character.NON_SPACING_MARK || type == Character.FORMAT || c == 'ـ';
  }

  /** Share of the words that speak for this language: small words, and words with its letters. */
  double share(List<String> text, double letterWeight) {
    if (text.isEmpty()) {
      return 0;
    }
    double hits = 0;
    for (String word : text) {
      if (words.contains(word)) {
        hits++;
      } else if (letterWeight > 0 && hasLetter(word)) {
        hits += letterWeight;
      }
    }
    return hits / text.size();
  }

  private boolean hasLetter(String word) {
    for (int i = 0; i < word.length(); i++) {
      if (letters.indexOf(word.charAt(i)) >= 0) {
        return true;
      }
    }
    return false;
  }
}

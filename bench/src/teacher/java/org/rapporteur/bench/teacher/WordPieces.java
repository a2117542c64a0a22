package org.rapporteur.bench.teacher;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** The vocabulary of the encoder: cuts a token into the longest pieces it knows, case kept. */
final class WordPieces {
  private final Map<String, Integer> ids = new HashMap<>();

  /** The vocabulary in {@code file}, a piece a line, numbered from 0. */
  WordPieces(Path file) throws IOException {
    for (String line : Files.readAllLines(file, StandardCharsets.UTF_8)) {
      ids.put(line, ids.size());
    }
  }

  /** The number of a piece that must be there, such as {@code [CLS]}. */
  int get(String piece) {
    Integer id = ids.get(piece);
    if (id == null) {
      throw new IllegalArgumentException("not in the vocabulary: " + piece);
    }
    return id;
  }

  /** The pieces of a token, at least one. */
  List<Integer> pieces(String token) {
    String text = plain(token);
    List<Integer> pieces = new ArrayList<>();
    int start = 0;
    while (start < text.length()) {
      int end = start + 1;
      if (!isMark(text.charAt(start))) {
        while (end < text.length() && !isMark(text.charAt(end))) {
          end++;
        }
      }
      addWord(text.substring(start, end), pieces);
      start = end;
    }
    return pieces.isEmpty() ? List.of(get("[UNK]")) : pieces;
  }

  /** Without vowel signs, lengthening and invisible characters, which the encoder knows badly. */
  private static String plain(String token) {
    StringBuilder out = new StringBuilder();
    for (int i = 0; i < token.length(); i++) {
      char c = token.charAt(i);
      int type = Character.getType(c);
      boolean vowelSign = c >= '\u064B' && c <= '\u0652';
      if (type != Character.FORMAT && type != Character.CONTROL && !vowelSign && c != '\u0640') {
        out.append(c);
      }
    }
    return out.toString();
  }

  private static boolean isMark(char c) {
    return c > ' ' && !Character.isLetterOrDigit(c) && Character.getType(c) != Character.NON_SPACING_MARK;
  }

  private void addWord(String word, List<Integer> pieces) {
    List<Integer> found = new ArrayList<>();
    int start = 0;
    while (start < word.length()) {
      int end = word.length();
      while (end > start && !ids.containsKey(piece(word, start, end))) {
        end--;
      }
      if (end == start) {
        pieces.add(get("[UNK]"));
        return;
      }
      found.add(get(piece(word, start, end)));
      start = end;
    }
    pieces.addAll(found);
  }

  private static String piece(String word, int start, int end) {
    return (start > 0 ? "##" : "") + word.substring(start, end);
  }
}

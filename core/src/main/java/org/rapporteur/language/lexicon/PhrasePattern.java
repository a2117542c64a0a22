package org.rapporteur.language.lexicon;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;

/**
 * A beginning that forms of entries have in common, as they are written, cut at spaces; with what
 * may follow and the entries whose forms end with it. What stands between two spaces may be a slot
 * that many words fill: it is kept as written.
 */
final class PhrasePattern {
  private final Map<String, PhrasePattern> next;
  private final List<Ending> endings;

  /**
   * An entry, and its place among all.
   *
   * @param order its number
   * @param entry the entry
   */
  record Ending(int order, Entry entry) {}

  private PhrasePattern(Map<String, PhrasePattern> next, List<Ending> endings) {
    this.next = next;
    this.endings = endings;
  }

  /** The pattern of all forms of the entries. */
  static PhrasePattern of(List<Entry> entries) {
    PhrasePattern root = new PhrasePattern(new LinkedHashMap<>(), new ArrayList<>());
    for (int i = 0; i < entries.size(); i++) {
      PhrasePattern at = root;
      for (String piece : pieces(entries.get(i).form())) {
        at =
            at.next.computeIfAbsent(
                piece, p -> new PhrasePattern(new LinkedHashMap<>(4), new ArrayList<>(1)));
      }
      at.endings.add(new Ending(i, entries.get(i)));
    }
    return root;
  }

  /** What stands between spaces. */
  static List<String> pieces(String form) {
    List<String> out = new ArrayList<>();
    int start = 0;
    for (int i = 0; i <= form.length(); i++) {
      if (i == form.length() || form.charAt(i) == ' ') {
        if (i > start) {
          out.add(form.substring(start, i));
        }
        start = i + 1;
      }
    }
    return out;
  }

  /** What may follow, by how it is written. */
  Map<String, PhrasePattern> next() {
    return next;
  }

  /** The entries that end here. */
  List<Ending> endings() {
    return endings;
  }

  /** The entries that end here or after slots that may stay empty. */
  List<Ending> endings(Function<String, List<String>> slots) {
    List<Ending> out = new ArrayList<>(endings);
    next.forEach(
        (piece, pattern) -> {
          if (slots.apply(piece).stream().anyMatch(String::isBlank)) {
            out.addAll(pattern.endings(slots));
          }
        });
    return out;
  }

  /** The pattern that ends with these and goes on no further. */
  static PhrasePattern ending(List<Ending> endings) {
    return new PhrasePattern(Map.of(), endings);
  }

  /** The same, of which nothing ends here. */
  PhrasePattern goingOn() {
    return new PhrasePattern(next, List.of());
  }
}

package org.rapporteur.language.lexicon;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.rapporteur.language.text.Fold;
import org.rapporteur.language.text.Forms;

/**
 * The forms of entries as a tree of their words' keys. It is written out only as far as texts go:
 * what may follow a word is put under its keys when a text first comes by that word, for most forms
 * are in no text. Thread-safe.
 */
final class PhraseTree {
  private static final String MARKS = "=~^";
  private static final char NO_MARK = ' ';
  private static final char NOT_KNOWN = 0;

  private final PhraseKeys keys;
  private final Function<String, List<String>> slots;
  private final Node root = new Node(NOT_KNOWN);

  /**
   * A tree over the forms of the entries.
   *
   * @param slots what stands for a piece of a form, which may be several words, or nothing
   */
  PhraseTree(List<Entry> entries, Forms forms, Function<String, List<String>> slots) {
    this.keys = new PhraseKeys(forms);
    this.slots = slots;
    spread(root, NOT_KNOWN, PhrasePattern.of(entries));
  }

  /** Where all forms begin. */
  Node root() {
    return root;
  }

  /** The node with its entries and ways on. */
  Node open(Node node) {
    if (node.patterns != null) {
      synchronized (this) {
        Set<PhrasePattern> patterns = node.patterns;
        if (patterns != null) {
          patterns.forEach(p -> spread(node, node.mark, p));
          node.settle();
        }
      }
    }
    return node;
  }

  private void spread(Node node, char mark, PhrasePattern pattern) {
    if (node != root) {
      node.endings.addAll(pattern.endings());
    }
    pattern
        .next()
        .forEach(
            (piece, next) -> {
              for (String words : slots.apply(piece)) {
                spread(node, mark, words, next);
              }
            });
  }

  private void spread(Node node, char known, String words, PhrasePattern next) {
    String rest = words.strip();
    char mark = known;
    if (mark == NOT_KNOWN && !rest.isEmpty()) {
      mark = MARKS.indexOf(rest.charAt(0)) < 0 ? NO_MARK : rest.charAt(0);
      rest = mark == NO_MARK ? rest : rest.substring(1);
    }
    List<String> pieces = PhrasePattern.pieces(rest);
    Node at = node;
    for (int i = 0; i < pieces.size(); i++) {
      boolean last = i == pieces.size() - 1;
      String folded = last && at != root ? Fold.fold(pieces.get(i)) : "";
      if (folded.endsWith("'")) {
        at.next(mark, folded).expect(PhrasePattern.ending(next.endings(slots)));
        follow(at, mark, pieces.get(i)).expect(next.goingOn());
        return;
      }
      at = follow(at, mark, pieces.get(i));
    }
    if (at == node) {
      spread(node, mark, next);
    } else {
      at.expect(next);
    }
  }

  private Node follow(Node from, char mark, String piece) {
    Node at = from;
    for (String key : keys.of(mark, piece)) {
      at = at.next(mark, key);
    }
    return at;
  }

  /** What may come next, by the mark of the forms; most nodes have one way on or none. */
  static final class Node {
    private final char mark;
    private Map<String, Node> letters = Map.of();
    private Map<String, Node> written = Map.of();
    private Map<String, Node> names = Map.of();
    private Map<String, Node> inflected = Map.of();
    private List<PhrasePattern.Ending> endings = new ArrayList<>(1);
    private List<Entry> entries = List.of();

    /** What is not yet written out; null when all is. */
    private volatile @Nullable Set<PhrasePattern> patterns;

    private Node(char mark) {
      this.mark = mark;
    }

    /** The entries whose forms end here, in their order. */
    List<Entry> entries() {
      return entries;
    }

    /** The ways on by words in the very letters. */
    Map<String, Node> letters() {
      return letters;
    }

    /** The ways on by folded words. */
    Map<String, Node> written() {
      return written;
    }

    /** The ways on by folded words, without what may be written before them. */
    Map<String, Node> names() {
      return names;
    }

    /** The ways on by keys of inflected words. */
    Map<String, Node> inflected() {
      return inflected;
    }

    private void expect(PhrasePattern pattern) {
      Set<PhrasePattern> known = patterns;
      if (known == null) {
        known = new LinkedHashSet<>(2);
        patterns = known;
      }
      known.add(pattern);
    }

    private void settle() {
      endings.sort(Comparator.comparingInt(PhrasePattern.Ending::order));
      entries = endings.stream().map(PhrasePattern.Ending::entry).distinct().toList();
      endings = List.of();
      patterns = null;
    }

    private Node next(char way, String key) {
      switch (way) {
        case '^' -> letters = open(letters);
        case '=' -> written = open(written);
        case '~' -> names = open(names);
        default -> inflected = open(inflected);
      }
      return ways(way).computeIfAbsent(key, k -> new Node(way));
    }

    private Map<String, Node> ways(char way) {
      return switch (way) {
        case '^' -> letters;
        case '=' -> written;
        case '~' -> names;
        default -> inflected;
      };
    }

    private static Map<String, Node> open(Map<String, Node> ways) {
      return ways.isEmpty() ? new HashMap<>(4) : ways;
    }
  }
}

package org.rapporteur.language.lexicon;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.rapporteur.language.text.Fold;
import org.rapporteur.language.text.Forms;
import org.rapporteur.language.text.Sentence;
import org.rapporteur.language.text.Token;

/**
 * The phrases of one data file, found in sentences by their words' keys. A form that starts with
 * "=" matches only as written (after folding), one that starts with "~" as written but for what
 * {@link Forms#bare} takes off the front, which suits names that take no endings, one that starts
 * with "^" only in the very letters it has, capitals included; other forms match in any inflection
 * that {@link Forms} knows. Immutable once built; thread-safe.
 */
public final class Phrases {
  private static final String MARKS = "=~^";

  private final Forms forms;
  private final Node root = new Node();
  private final @Nullable Phrases passed;

  /** An index over the entries, with the word forms of their language. */
  public Phrases(List<Entry> entries, Forms forms) {
    this(entries, forms, null);
  }

  /**
   * An index whose phrases are also found with others among their words, "a longuement parlé" for
   * "a parlé".
   *
   * @param passed the phrases that may stand between two words of a phrase; null for none
   */
  public Phrases(List<Entry> entries, Forms forms, @Nullable Phrases passed) {
    this.forms = forms;
    this.passed = passed;
    PhraseKeys keys = new PhraseKeys(forms);
    for (Entry entry : entries) {
      add(entry, keys);
    }
  }

  private void add(Entry entry, PhraseKeys keys) {
    char mark = entry.form().charAt(0);
    boolean marked = MARKS.indexOf(mark) >= 0;
    Node node = root;
    for (String key : keys.of(mark, entry.form(), marked ? 1 : 0)) {
      node = node.next(mark, key);
    }
    if (node != root) {
      node.entries.add(entry);
    }
  }

  /** The longest phrase that starts at the token, if any. */
  public Optional<Match> longestAt(Sentence sentence, int first) {
    Found found = new Found();
    walk(root, sentence.tokens(), first, found);
    return found.entries.isEmpty()
        ? Optional.empty()
        : Optional.of(new Match(first, found.end, List.copyOf(found.entries)));
  }

  /** The longest phrases of the sentence from left to right, not overlapping. */
  public List<Match> find(Sentence sentence) {
    List<Match> out = new ArrayList<>();
    int i = 0;
    while (i < sentence.tokens().size()) {
      Optional<Match> match = longestAt(sentence, i);
      match.ifPresent(out::add);
      i = match.map(Match::end).orElse(i + 1);
    }
    return out;
  }

  private void walk(Node node, List<Token> tokens, int at, Found found) {
    found.take(node.entries, at);
    if (at < tokens.size()) {
      pass(node, tokens, at, found);
      goOn(node, tokens, at, found);
    }
  }

  /** Goes on behind a phrase that may stand among the words of others; none ends with it. */
  private void pass(Node node, List<Token> tokens, int at, Found found) {
    if (passed == null || node == root) {
      return;
    }
    Found between = new Found();
    passed.walk(passed.root, tokens, at, between);
    if (between.end > at && between.end < tokens.size()) {
      pass(node, tokens, between.end, found);
      goOn(node, tokens, between.end, found);
    }
  }

  private void goOn(Node node, List<Token> tokens, int at, Found found) {
    String folded = tokens.get(at).folded();
    int elided = folded.indexOf('\'') + 1;
    if (node != root && elided > 1 && elided < folded.length()) {
      takeElided(node, folded.substring(0, elided), at, found);
    }
    if (!node.letters.isEmpty()) {
      for (String bare : forms.bare(tokens.get(at).text())) {
        step(node.letters.get(bare), tokens, at, found);
      }
    }
    step(node.written.get(folded), tokens, at, found);
    if (!node.names.isEmpty()) {
      for (String bare : forms.bare(folded)) {
        step(node.names.get(bare), tokens, at, found);
      }
    }
    if (!node.inflected.isEmpty()) {
      for (String key : forms.keys(folded)) {
        step(node.inflected.get(key), tokens, at, found);
      }
    }
  }

  /** A phrase whose last word is elided ends before the word it is written with. */
  private static void takeElided(Node node, String elided, int at, Found found) {
    for (Map<String, Node> ways : List.of(node.written, node.names, node.inflected)) {
      Node last = ways.get(elided);
      if (last != null) {
        found.take(last.entries, at);
      }
    }
  }

  private void step(@Nullable Node next, List<Token> tokens, int at, Found found) {
    if (next != null) {
      walk(next, tokens, at + 1, found);
    }
  }

  /** True when a word alone is a phrase of the index. */
  public boolean contains(String word) {
    String folded = Fold.fold(word);
    return isPhrase(root.letters, forms.bare(word))
        || isPhrase(root.names, forms.bare(folded))
        || isPhrase(root.written, List.of(folded))
        || isPhrase(root.inflected, forms.keys(folded));
  }

  private static boolean isPhrase(Map<String, Node> next, List<String> keys) {
    for (String key : keys) {
      Node node = next.get(key);
      if (node != null && !node.entries.isEmpty()) {
        return true;
      }
    }
    return false;
  }

  /** What may come next, by the mark of the forms; most nodes have one way on or none. */
  private static final class Node {
    private Map<String, Node> letters = Map.of();
    private Map<String, Node> written = Map.of();
    private Map<String, Node> names = Map.of();
    private Map<String, Node> inflected = Map.of();
    private final List<Entry> entries = new ArrayList<>();

    Node next(char mark, String key) {
      switch (mark) {
        case '^' -> letters = open(letters);
        case '=' -> written = open(written);
        case '~' -> names = open(names);
        default -> inflected = open(inflected);
      }
      return ways(mark).computeIfAbsent(key, k -> new Node());
    }

    private Map<String, Node> ways(char mark) {
      return switch (mark) {
        case '^' -> letters;
        case '=' -> written;
        case '~' -> names;
        default -> inflected;
      };
    }

    private static Map<String, Node> open(Map<String, Node> ways) {
      return ways.isEmpty() ? new HashMap<>() : ways;
    }
  }

  /** The entries of the longest phrases met so far, whichever marks or keys led to them. */
  private static final class Found {
    private int end;
    private Set<Entry> entries = Set.of();

    void take(List<Entry> more, int at) {
      if (more.isEmpty() || at < end) {
        return;
      }
      if (at > end || entries.isEmpty()) {
        entries = new LinkedHashSet<>();
        end = at;
      }
      entries.addAll(more);
    }
  }
}

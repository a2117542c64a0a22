package org.rapporteur.language.lexicon;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.rapporteur.language.lexicon.PhraseTree.Node;
import org.rapporteur.language.text.Fold;
import org.rapporteur.language.text.Forms;
import org.rapporteur.language.text.Sentence;
import org.rapporteur.language.text.Token;

/**
 * The phrases of one data file, found in sentences by their words' keys. A form that starts with
 * "=" matches only as written (after folding), one that starts with "~" as written but for what
 * {@link Forms#bare} takes off the front, which suits names that take no endings, one that starts
 * with "^" only in the very letters it has, capitals included; other forms match in any inflection
 * that {@link Forms} knows. Thread-safe.
 */
public final class Phrases {
  private final Forms forms;
  private final PhraseTree tree;
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
    this(entries, forms, passed, List::of);
  }

  /**
   * The same over forms with slots.
   *
   * @param slots what a piece of a form, between spaces, stands for: itself, or what fills the
   *     slots it has, each of which may be several words, or nothing
   */
  public Phrases(
      List<Entry> entries,
      Forms forms,
      @Nullable Phrases passed,
      Function<String, List<String>> slots) {
    this.forms = forms;
    this.passed = passed;
    this.tree = new PhraseTree(entries, forms, slots);
  }

  /** The longest phrase that starts at the token, if any. */
  public Optional<Match> longestAt(Sentence sentence, int first) {
    Found found = new Found();
    walk(tree.root(), sentence.tokens(), first, found);
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
    found.take(tree.open(node).entries(), at);
    if (at < tokens.size()) {
      pass(node, tokens, at, found);
      goOn(node, tokens, at, found);
    }
  }

  /** Goes on behind a phrase that may stand among the words of others; none ends with it. */
  private void pass(Node node, List<Token> tokens, int at, Found found) {
    if (passed == null || node == tree.root()) {
      return;
    }
    Found between = new Found();
    passed.walk(passed.tree.root(), tokens, at, between);
    if (between.end > at && between.end < tokens.size()) {
      pass(node, tokens, between.end, found);
      goOn(node, tokens, between.end, found);
    }
  }

  private void goOn(Node node, List<Token> tokens, int at, Found found) {
    String folded = tokens.get(at).folded();
    int elided = folded.indexOf('\'') + 1;
    if (node != tree.root() && elided > 1 && elided < folded.length()) {
      takeElided(node, folded.substring(0, elided), at, found);
    }
    if (!node.letters().isEmpty()) {
      for (String bare : forms.bare(tokens.get(at).text())) {
        step(node.letters().get(bare), tokens, at, found);
      }
    }
    step(node.written().get(folded), tokens, at, found);
    if (!node.names().isEmpty()) {
      for (String bare : forms.bare(folded)) {
        step(node.names().get(bare), tokens, at, found);
      }
    }
    if (!node.inflected().isEmpty()) {
      for (String key : forms.keys(folded)) {
        step(node.inflected().get(key), tokens, at, found);
      }
    }
  }

  /** A phrase whose last word is elided ends before the word it is written with. */
  private void takeElided(Node node, String elided, int at, Found found) {
    for (Map<String, Node> ways : List.of(node.written(), node.names(), node.inflected())) {
      Node last = ways.get(elided);
      if (last != null) {
        found.take(tree.open(last).entries(), at);
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
    Node root = tree.root();
    return isPhrase(root.letters(), forms.bare(word))
        || isPhrase(root.names(), forms.bare(folded))
        || isPhrase(root.written(), List.of(folded))
        || isPhrase(root.inflected(), forms.keys(folded));
  }

  private boolean isPhrase(Map<String, Node> next, List<String> keys) {
    for (String key : keys) {
      Node node = next.get(key);
      if (node != null && !tree.open(node).entries().isEmpty()) {
        return true;
      }
    }
    return false;
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

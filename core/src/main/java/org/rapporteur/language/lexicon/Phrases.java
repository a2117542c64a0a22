package org.rapporteur.language.lexicon;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.rapporteur.language.text.Fold;
import org.rapporteur.language.text.Forms;
import org.rapporteur.language.text.Sentence;
import org.rapporteur.language.text.Token;
import org.rapporteur.language.text.Tokeniser;
import org.rapporteur.model.Span;

/**
 * The phrases of one data file, found in sentences by their words' keys. A form that starts with
 * "=" matches only as written (after folding), one that starts with "~" as written but for what
 * {@link Forms#bare} takes off the front, which suits names that take no endings; other forms match
 * in any inflection that {@link Forms} knows. Immutable once built; thread-safe.
 */
public final class Phrases {
  private final Forms forms;
  private final Node root = new Node();

  /** An index over the entries, with the word forms of their language. */
  public Phrases(List<Entry> entries, Forms forms) {
    this.forms = forms;
    for (Entry entry : entries) {
      add(entry);
    }
  }

  private void add(Entry entry) {
    char mark = entry.form().charAt(0);
    boolean marked = mark == '=' || mark == '~';
    String form = marked ? entry.form().substring(1) : entry.form();
    Node node = root;
    for (Token token : Tokeniser.tokenise(form, new Span(0, form.length()))) {
      String key = marked ? mark + token.folded() : forms.key(token.folded());
      node = node.next.computeIfAbsent(key, k -> new Node());
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
        : Optional.of(new Match(first, found.end, found.entries));
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
    if (!node.entries.isEmpty() && at > found.end) {
      found.end = at;
      found.entries = node.entries;
    }
    if (at >= tokens.size() || node.next.isEmpty()) {
      return;
    }
    String folded = tokens.get(at).folded();
    step(node.next.get("=" + folded), tokens, at, found);
    for (String bare : forms.bare(folded)) {
      step(node.next.get("~" + bare), tokens, at, found);
    }
    for (String key : forms.keys(folded)) {
      step(node.next.get(key), tokens, at, found);
    }
  }

  private void step(@Nullable Node next, List<Token> tokens, int at, Found found) {
    if (next != null) {
      walk(next, tokens, at + 1, found);
    }
  }

  /** True when a folded word alone is a phrase of the index. */
  public boolean contains(String word) {
    String folded = Fold.fold(word);
    Stream<String> marked = forms.bare(folded).stream().map(bare -> "~" + bare);
    return Stream.concat(
            Stream.of("=" + folded), Stream.concat(marked, forms.keys(folded).stream()))
        .map(root.next::get)
        .anyMatch(node -> node != null && !node.entries.isEmpty());
  }

  private static final class Node {
    private final Map<String, Node> next = new HashMap<>();
    private final List<Entry> entries = new ArrayList<>();
  }

  private static final class Found {
    private int end;
    private List<Entry> entries = List.of();
  }
}

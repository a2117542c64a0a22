package org.rapporteur.language.lexicon;

import java.util.List;

/**
 * A lexicon phrase found in a sentence.
 *
 * @param first number of its first token
 * @param end one past the number of its last token
 * @param entries the entries filed under the phrase, in file order; never empty
 */
public record Match(int first, int end, List<Entry> entries) {
  /** Copies the list. */
  public Match {
    entries = List.copyOf(entries);
  }

  /** The first entry. */
  public Entry entry() {
    return entries.get(0);
  }

  /** True when some entry has the category. */
  public boolean is(String category) {
    return entries.stream().anyMatch(e -> e.category().equals(category));
  }
}

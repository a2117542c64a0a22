package org.rapporteur.app.evaluate;

import java.util.HashSet;
import java.util.List;
import java.util.Set;

/**
 * How many values have their words.
 *
 * @param values values that need a quote
 * @param quoted those whose quote stands in the text at its offsets and is short enough
 */
public record Coverage(int values, int quoted) {
  private static final int LONGEST = 400;

  /** Nothing counted yet. */
  static final Coverage NONE = new Coverage(0, 0);

  Coverage plus(Coverage other) {
    return new Coverage(values + other.values, quoted + other.quoted);
  }

  /** The values of {@code entries} and their quotes in {@code text}. */
  static Coverage of(String text, List<Entry> entries) {
    int values = 0;
    int quoted = 0;
    for (Entry entry : entries) {
      Set<String> held = held(text, entry);
      Set<String> wanted = wanted(entry);
      values += wanted.size();
      quoted += (int) wanted.stream().filter(held::contains).count();
    }
    return new Coverage(values, quoted);
  }

  private static Set<String> held(String text, Entry entry) {
    Set<String> held = new HashSet<>();
    for (Entry.Quote quote : entry.quotes()) {
      Integer start = quote.start();
      Integer end = quote.end();
      int length = quote.words().codePointCount(0, quote.words().length());
      boolean fits = 0 < length && length <= LONGEST;
      if (start != null && end != null && fits && stands(text, quote.words(), start, end)) {
        int bracket = quote.path().indexOf(']');
        held.add(bracket < 0 ? quote.path() : quote.path().substring(0, bracket + 1));
      }
    }
    return held;
  }

  private static boolean stands(String text, String words, int start, int end) {
    return 0 <= start
        && start <= end
        && end <= text.length()
        && text.substring(start, end).equals(words);
  }

  private static Set<String> wanted(Entry entry) {
    Set<String> wanted = new HashSet<>();
    if (entry.what().kind() != null) {
      wanted.add("kind");
    }
    if (entry.what().edition() != null) {
      wanted.add("edition");
    }
    if (entry.start() != null) {
      wanted.add("start");
    }
    if (entry.place().city() != null) {
      wanted.add("city");
    }
    Entry.Content content = entry.content();
    addItems(wanted, "participants", entry.parties().size());
    addItems(wanted, "counts", content.counts().size());
    addItems(wanted, "topics", content.topics().size());
    addItems(wanted, "outcomes", content.outcomes().size());
    addItems(wanted, "commitments", content.commitments().size());
    return wanted;
  }

  private static void addItems(Set<String> wanted, String field, int size) {
    for (int i = 0; i < size; i++) {
      wanted.add(field + "[" + i + "]");
    }
  }
}

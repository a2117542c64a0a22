package org.rapporteur.extract.roster.side;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.rapporteur.language.Analysis;
import org.rapporteur.language.lexicon.Entry;
import org.rapporteur.language.lexicon.Lexicon;
import org.rapporteur.language.lexicon.Phrases;
import org.rapporteur.language.text.Sentence;
import org.rapporteur.model.Span;

/** The small words of a language that tell whose side somebody is on. */
final class Cues {
  private static final int LONGEST = 4;
  private static final Set<String> CATEGORIES =
      Set.of(
          "accompany",
          "article",
          "conjunction",
          "counterpart",
          "delegation",
          "hosts",
          "meets",
          "ours",
          "received-by",
          "own",
          "represents",
          "sends",
          "side",
          "to",
          "visits");

  private final Map<String, Phrases> byCategory = new HashMap<>();

  Cues(Lexicon lexicon) {
    Map<String, List<Entry>> entries = new HashMap<>();
    for (Entry entry : lexicon.table("names")) {
      if (CATEGORIES.contains(entry.category())) {
        entries.computeIfAbsent(entry.category(), c -> new ArrayList<>()).add(entry);
      }
    }
    entries.forEach((c, list) -> byCategory.put(c, new Phrases(list, lexicon.forms())));
  }

  /** True when a word of the category starts at the token. */
  boolean is(String category, Sentence sentence, int at) {
    Phrases phrases = byCategory.get(category);
    return phrases != null
        && at >= 0
        && at < sentence.tokens().size()
        && phrases.longestAt(sentence, at).isPresent();
  }

  /** True when a word of the category ends right before the token. */
  boolean endsAt(String category, Sentence sentence, int end) {
    Phrases phrases = byCategory.get(category);
    for (int i = Math.max(0, end - LONGEST); phrases != null && i < end; i++) {
      if (phrases.longestAt(sentence, i).filter(m -> m.end() == end).isPresent()) {
        return true;
      }
    }
    return false;
  }

  /** True when a span of a report holds a word of the category. */
  boolean in(String category, Analysis analysis, Span span) {
    Phrases phrases = byCategory.get(category);
    return phrases != null
        && analysis.sentences().stream()
            .filter(s -> s.span().contains(span))
            .flatMap(s -> phrases.find(s).stream().map(m -> s.span(m.first(), m.end())))
            .anyMatch(span::contains);
  }

  /** True when the sentence holds a word of the category. */
  boolean in(String category, Sentence sentence) {
    Phrases phrases = byCategory.get(category);
    return phrases != null && !phrases.find(sentence).isEmpty();
  }
}

package org.rapporteur.extract.anchor;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.rapporteur.language.lexicon.Entry;
import org.rapporteur.language.lexicon.Lexicon;
import org.rapporteur.language.lexicon.Match;
import org.rapporteur.language.text.Sentence;

/** The cue words of a report's sentences, from the language folder's {@code cues.tsv}. */
public final class Cues {
  private final Lexicon lexicon;
  private final Map<Integer, List<Match>> found = new ConcurrentHashMap<>();

  /** Cues of one report, whose sentences are numbered uniquely. */
  public Cues(Lexicon lexicon) {
    this.lexicon = lexicon;
  }

  /** All cues of the sentence, in order; a word may be a cue of several categories. */
  public List<Match> in(Sentence sentence) {
    return found.computeIfAbsent(sentence.index(), i -> lexicon.phrases("cues").find(sentence));
  }

  /** The cues of one category in the sentence, in order. */
  public List<Match> in(Sentence sentence, String category) {
    return in(sentence).stream().filter(m -> m.is(category)).toList();
  }

  /** True when the sentence holds a cue of the category. */
  public boolean has(Sentence sentence, String category) {
    return in(sentence).stream().anyMatch(m -> m.is(category));
  }

  /** True when a cue of the category starts within the tokens from {@code first} to {@code end}. */
  public boolean has(Sentence sentence, String category, int first, int end) {
    return in(sentence).stream()
        .anyMatch(m -> m.is(category) && m.first() >= first && m.first() < end);
  }

  /** The categories of cues that start within the tokens from {@code first} to {@code end}. */
  public List<String> categories(Sentence sentence, int first, int end) {
    List<String> out = new ArrayList<>();
    for (Match match : in(sentence)) {
      if (match.first() >= first && match.first() < end) {
        match.entries().stream().map(Entry::category).forEach(out::add);
      }
    }
    return out;
  }
}

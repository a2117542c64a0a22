package org.rapporteur.language;

import java.util.List;
import org.rapporteur.language.lexicon.Lexicon;
import org.rapporteur.language.text.Sentence;
import org.rapporteur.model.Report;
import org.rapporteur.model.Span;

/**
 * A report cut into sentences, with the mentions found in them.
 *
 * @param report the report
 * @param lexicon the data files of its language
 * @param sentences its sentences outside furniture, in order
 * @param mentions people, bodies, states, places, counts and editions, in order of their spans
 * @param within bodies that are named only within an office or group ("envoy of the United
 *     Nations")
 */
public record Analysis(
    Report report,
    Lexicon lexicon,
    List<Sentence> sentences,
    List<Mention> mentions,
    List<Mention.Organisation> within) {
  /** Copies the lists. */
  public Analysis {
    sentences = List.copyOf(sentences);
    mentions = List.copyOf(mentions);
    within = List.copyOf(within);
  }

  /** The mentions of one type in a sentence, in order. */
  public <T extends Mention> List<T> in(Sentence sentence, Class<T> type) {
    return mentions.stream()
        .filter(m -> m.sentence() == sentence.index())
        .filter(type::isInstance)
        .map(type::cast)
        .toList();
  }

  /** All mentions of one type, in order. */
  public <T extends Mention> List<T> all(Class<T> type) {
    return mentions.stream().filter(type::isInstance).map(type::cast).toList();
  }

  /** The words under a span. */
  public String words(Span span) {
    return span.of(report.text());
  }
}

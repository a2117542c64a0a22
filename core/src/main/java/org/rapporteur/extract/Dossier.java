package org.rapporteur.extract;

import java.util.List;
import org.rapporteur.extract.agenda.Agenda;
import org.rapporteur.extract.anchor.Anchor;
import org.rapporteur.extract.anchor.Cues;
import org.rapporteur.extract.roster.Roster;
import org.rapporteur.language.Analysis;
import org.rapporteur.language.date.DateMention;
import org.rapporteur.language.text.Sentence;

/**
 * All that was found in one report before it is put together.
 *
 * @param analysis the report's sentences and mentions
 * @param cues its cue words
 * @param anchors the words that stand for engagements, in order
 * @param roster its cast
 * @param dates its dates, in order
 * @param agenda topics, results and promises
 */
public record Dossier(
    Analysis analysis,
    Cues cues,
    List<Anchor> anchors,
    Roster roster,
    List<DateMention> dates,
    Agenda agenda) {
  /** Copies the lists. */
  public Dossier {
    anchors = List.copyOf(anchors);
    dates = List.copyOf(dates);
  }

  /** The dates of a sentence, in order. */
  public List<DateMention> dates(Sentence sentence) {
    return dates.stream().filter(d -> d.sentence() == sentence.index()).toList();
  }

  /** The anchors of a sentence, in order. */
  public List<Anchor> anchors(Sentence sentence) {
    return anchors.stream().filter(a -> a.sentence().index() == sentence.index()).toList();
  }
}

package org.rapporteur.extract.agenda;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.rapporteur.language.Analysis;
import org.rapporteur.language.lexicon.Lexicon;
import org.rapporteur.language.text.Sentence;

/** Finds what a report says was discussed, produced and promised. Thread-safe. */
public final class AgendaFinder {
  private final Cues cues;
  private final TopicFinder topics;
  private final ResultFinder results;
  private final PromiseFinder promises;

  /** A finder with the cues of one language. */
  public AgendaFinder(Lexicon lexicon) {
    cues = new Cues(lexicon);
    topics = new TopicFinder(Coordination.of(lexicon.language(), cues), cues.isVerbFirst());
    results = new ResultFinder(cues);
    promises = new PromiseFinder(cues);
  }

  /** The agenda of a report in the finder's language. */
  public Agenda find(Analysis analysis) {
    List<Marked> marked = new ArrayList<>();
    List<Found> found = new ArrayList<>();
    for (Sentence sentence : analysis.sentences()) {
      marked.add(new Marked(cues, analysis, sentence));
      found.addAll(results.find(sentence));
    }
    List<Topic> out = new ArrayList<>(TopicLists.find(analysis.report().text(), marked));
    marked.forEach(s -> out.addAll(topics.find(s)));
    out.sort(Comparator.comparing(Topic::span));
    return new Agenda(out, found, promises.find(analysis));
  }
}

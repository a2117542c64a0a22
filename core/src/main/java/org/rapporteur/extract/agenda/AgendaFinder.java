package org.rapporteur.extract.agenda;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.rapporteur.language.Analysis;
import org.rapporteur.language.lexicon.Lexicon;
import org.rapporteur.language.text.Sentence;
import org.rapporteur.model.Grade;

/** Finds what a report says was discussed, produced and promised. Thread-safe. */
public final class AgendaFinder {
  private static final int AMONG_FIRST = 4;
  private static final String ENDS = ".!?؟。۔:：;…»”\"";

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
      if (!isHeadline(analysis, sentence)) {
        found.addAll(results.find(sentence));
      }
    }
    List<Topic> out = new ArrayList<>(TopicLists.find(analysis.report().text(), marked));
    out.addAll(Programme.find(marked));
    for (Marked s : marked) {
      if (!isHeadline(analysis, s.sentence())) {
        out.addAll(topics.find(s));
      }
    }
    out.sort(Comparator.comparing(Topic::span));
    List<Promise> promised = promises.find(analysis);
    found.removeIf(
        f -> promised.stream().anyMatch(p -> isAgreed(p) && p.span().overlaps(f.span())));
    return new Agenda(out, found, promised);
  }

  /** An agreement on what comes later is a promise, not a result. */
  private static boolean isAgreed(Promise promise) {
    return promise.grade() == Grade.AGREED && promise.traits().contains("rule=true");
  }

  /**
   * A headline only repeats what the body says: a line of its own near the top, without a closing
   * mark.
   */
  private static boolean isHeadline(Analysis analysis, Sentence sentence) {
    int index = sentence.index();
    if (index >= AMONG_FIRST || index + 1 >= analysis.sentences().size()) {
      return false;
    }
    Sentence next = analysis.sentences().get(index + 1);
    boolean first =
        index == 0 || analysis.sentences().get(index - 1).paragraph() != sentence.paragraph();
    String last = sentence.tokens().get(sentence.tokens().size() - 1).text();
    return first && next.paragraph() != sentence.paragraph() && !ENDS.contains(last);
  }
}

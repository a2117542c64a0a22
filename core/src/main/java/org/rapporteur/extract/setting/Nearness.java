package org.rapporteur.extract.setting;

import java.util.ArrayList;
import java.util.List;
import org.rapporteur.extract.anchor.Anchor;
import org.rapporteur.extract.happening.Happening;
import org.rapporteur.extract.happening.Sighting;
import org.rapporteur.language.text.Sentence;
import org.rapporteur.model.Span;

/**
 * How near some words stand to the sighting of a happening that is nearest to them.
 *
 * @param sighting that sighting
 * @param sentences sentences from the sighting to the words; negative when the words come first
 * @param tokens words between them when they share the sentence, else 0
 * @param marks marks that part clauses between them
 * @param before whether the words come first
 */
record Nearness(Sighting sighting, int sentences, int tokens, int marks, boolean before) {
  private static final String MARKS = ",،;؛:()—–-。，；：、؟?!.";
  private static final int MARK = 6;
  private static final int SENTENCE = 60;

  static Nearness of(Happening happening, Sentence sentence, Span span) {
    Nearness best = null;
    for (Sighting sighting : happening.sightings()) {
      Nearness here = of(sighting, sentence, span);
      if (best == null || here.cost() < best.cost()) {
        best = here;
      }
    }
    if (best == null) {
      throw new IllegalArgumentException("a happening without sightings");
    }
    return best;
  }

  private static Nearness of(Sighting sighting, Sentence sentence, Span span) {
    Anchor anchor = sighting.anchor();
    int away = sentence.index() - anchor.sentence().index();
    if (away != 0) {
      return new Nearness(sighting, away, 0, 0, away < 0);
    }
    int first = sentence.tokenAt(span.start());
    int end = sentence.tokenAt(span.end());
    int from = Math.min(end, anchor.nameEnd());
    int to = Math.max(first, anchor.nameFirst());
    int marks = 0;
    for (int i = from; i < to && i < sentence.tokens().size(); i++) {
      marks += MARKS.contains(sentence.tokens().get(i).folded()) ? 1 : 0;
    }
    boolean before = first < anchor.nameFirst();
    return new Nearness(sighting, 0, Math.max(0, to - from), marks, before);
  }

  /** The more, the farther. */
  int cost() {
    return sentences == 0
        ? tokens + MARK * marks
        : SENTENCE * (1 + Math.abs(sentences)) + (sentences < 0 ? SENTENCE / 2 : 0);
  }

  /** Features of the distance; never empty. */
  List<String> features() {
    List<String> out = new ArrayList<>();
    if (sentences != 0) {
      int bounded = Math.max(-3, Math.min(4, sentences));
      out.add("away=" + bounded);
      return out;
    }
    String side = before ? "before" : "after";
    out.add("here");
    out.add("here-" + side);
    out.add("tokens=" + bucket(tokens));
    out.add("tokens=" + bucket(tokens) + "&" + side);
    out.add("marks=" + Math.min(3, marks));
    out.add("verb=" + sighting.anchor().isVerb() + "&" + side);
    return out;
  }

  private static String bucket(int tokens) {
    return tokens == 0
        ? "0"
        : tokens < 4 ? "few" : tokens < 9 ? "some" : tokens < 16 ? "many" : "far";
  }
}

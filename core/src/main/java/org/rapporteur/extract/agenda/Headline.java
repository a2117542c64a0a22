package org.rapporteur.extract.agenda;

import org.rapporteur.language.Analysis;
import org.rapporteur.language.text.Sentence;

/** Tells headlines, which only repeat what the body says. */
final class Headline {
  private static final int AMONG_FIRST = 4;
  private static final String ENDS = ".!?؟。۔:：;…»”\"";

  private Headline() {}

  /** True for a line of its own near the top that ends without a mark and has a body below. */
  static boolean is(Analysis analysis, Sentence sentence) {
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

package org.rapporteur.extract.setting;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.rapporteur.extract.happening.Happening;
import org.rapporteur.language.text.Sentence;
import org.rapporteur.model.Span;

/**
 * The happenings of a report, as rivals for its dates and places.
 *
 * @param all the happenings
 */
record Rivals(List<Happening> all) {
  /** Copies the list. */
  Rivals {
    all = List.copyOf(all);
  }

  /** The happening sighted nearest to the words in their sentence; null when none is. */
  @Nullable Happening nearest(Sentence sentence, Span span) {
    Happening best = null;
    int cost = Integer.MAX_VALUE;
    for (Happening happening : all) {
      Nearness near = Nearness.of(happening, sentence, span);
      if (near.sentences() == 0 && near.cost() < cost) {
        best = happening;
        cost = near.cost();
      }
    }
    return best;
  }

  /** The happening last sighted before the sentence, or null. */
  @Nullable Happening lastBefore(Sentence sentence) {
    Happening best = null;
    int at = -1;
    for (Happening happening : all) {
      for (Sentence own : happening.sentences()) {
        if (own.index() < sentence.index() && own.index() > at) {
          at = own.index();
          best = happening;
        }
      }
    }
    return best;
  }

  /** Who the words stand with: the happening itself, another, or none. */
  String holder(Happening happening, Sentence sentence, Span span) {
    Happening here = nearest(sentence, span);
    if (here != null) {
      return here == happening ? "own" : here.kind() == happening.kind() ? "twin" : "other";
    }
    Happening last = lastBefore(sentence);
    return last == null ? "first" : last == happening ? "last-own" : "last-other";
  }

  /** Whether the happening is the only one, background or one of several. */
  String rank(Happening happening) {
    boolean only = all.size() == 1;
    return only ? "only" : happening.isBackground() ? "background" : "told";
  }
}

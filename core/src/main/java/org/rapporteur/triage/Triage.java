package org.rapporteur.triage;

import java.util.Collection;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;
import org.rapporteur.language.lexicon.Lexicon;

/**
 * Tells from the text of a page, cheaply, whether it may hold an engagement, so that the others
 * need not be read. It sees the words of the language folders (nouns and verbs of engagement,
 * offices, states, bodies) and how they stand together within {@value #LENGTH} words; it asks for
 * no language, since words tell theirs. A page in HTML may be given as it is: its tags are passed
 * over. Thread-safe.
 */
public final class Triage {
  private static final int LENGTH = 60;

  private final Words words;
  private final Weights weights;

  private Triage(Words words, Weights weights) {
    this.words = words;
    this.weights = weights;
  }

  /** A triage of pages in these languages, by ISO 639-1 code. */
  public static Triage load(Collection<String> languages) {
    return new Triage(
        new Words(new TreeSet<>(languages).stream().map(Lexicon::of).toList()), Weights.load());
  }

  /** True when the page may hold an engagement. */
  public boolean mayHold(CharSequence text) {
    return judge(text, 0) >= 0;
  }

  /** What its best stretch weighs: from 0 on it may hold an engagement. */
  public double weigh(CharSequence text) {
    return judge(text, Double.POSITIVE_INFINITY);
  }

  /** The weight of the best stretch, or of the first that weighs enough. */
  private double judge(CharSequence text, double enough) {
    CueFinder finder = new CueFinder(words, text, isPage(text));
    Stretch stretch = new Stretch(LENGTH);
    double best = Double.NEGATIVE_INFINITY;
    for (@Nullable Cue cue = finder.next(); cue != null && best < enough; cue = finder.next()) {
      while (stretch.isFull(finder.word())) {
        best = Math.max(best, weigh(stretch));
        stretch.dropFirst();
      }
      stretch.add(cue, finder.word(), finder.party());
    }
    while (!stretch.isEmpty() && best < enough) {
      best = Math.max(best, weigh(stretch));
      stretch.dropFirst();
    }
    return best;
  }

  private double weigh(Stretch stretch) {
    return stretch.hasEvent() || stretch.hasDealing() || stretch.hasCounterpart()
        ? weights.above(stretch)
        : Double.NEGATIVE_INFINITY;
  }

  private static boolean isPage(CharSequence text) {
    int end = Math.min(text.length(), 2_000) - 1;
    for (int i = 0; i < end; i++) {
      if (text.charAt(i) == '<' && (text.charAt(i + 1) == '!' || text.charAt(i + 1) == 'h')) {
        return true;
      }
    }
    return false;
  }
}

package org.rapporteur.language.date.shape;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.rapporteur.language.lexicon.Lexicon;
import org.rapporteur.language.number.Pieces;
import org.rapporteur.language.text.Sentence;

/** Finds what is written in the shape of a date. Immutable and thread-safe. */
public final class ShapeFinder {
  /** Kinds of sign with which no shape starts. */
  private static final String NO_START = "xFtaeqhN-/.,()";

  private final SignReader reader;

  /** A finder for the lexicon's language. */
  public ShapeFinder(Lexicon lexicon) {
    reader = new SignReader(lexicon);
  }

  /** The shapes of a sentence in order, not overlapping. */
  public List<Found> find(Sentence sentence) {
    SignLine line = reader.read(Pieces.of(sentence));
    List<Found> out = new ArrayList<>();
    int i = 0;
    while (i < line.kinds().length()) {
      if (NO_START.indexOf(line.kind(i)) >= 0) {
        i++;
        continue;
      }
      Optional<Found> found = Shape.longestAt(line, i);
      found.filter(YearAlone::isPlausible).map(Lists::apart).ifPresent(out::addAll);
      i = found.map(Found::to).orElse(i + 1);
    }
    return HijriPairs.withoutTwins(out);
  }
}

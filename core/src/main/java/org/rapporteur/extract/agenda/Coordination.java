package org.rapporteur.extract.agenda;

import java.util.ArrayList;
import java.util.List;
import org.rapporteur.language.lexicon.Match;
import org.rapporteur.model.Span;

/** Decides whether a conjunction or comma separates two topics or stands inside one. */
class Coordination {
  private final Cues cues;
  private final boolean splitsByHabit;

  Coordination(Cues cues) {
    this.cues = cues;
    this.splitsByHabit = cues.splitsByHabit();
  }

  /** The coordination of a language. */
  static Coordination of(String language, Cues cues) {
    return language.equals("ar") ? new ArabicCoordination(cues) : new Coordination(cues);
  }

  /** End of the conjunction that stands at a token, -1 when none does. */
  int conjunction(Marked s, int i) {
    Match cut = s.cut(i);
    return cut != null && cut.is("and") ? cut.end() : -1;
  }

  /** The words of a topic in the text, without what is elided before the first of them. */
  Span span(Marked s, Piece piece) {
    Span span = s.sentence().span(piece.first(), piece.end());
    int elided = cues.prepositions().elided(s.token(piece.first()).folded());
    return new Span(span.start() + elided, span.end());
  }

  /** Whether a conjunction inside an item of a list may separate, as one that stands alone. */
  boolean splitsInLists(Marked s, Piece left, Piece right) {
    return false;
  }

  /** Whether a conjunction that stands alone, outside a list, separates two topics. */
  boolean splits(Marked s, Piece left, Piece right) {
    if (left.isEmpty() || right.isEmpty() || onlyAdjectives(s, left) || isPlaces(s, right)) {
      return false;
    }
    if (qualifyTogether(s, left, right)) {
      return false;
    }
    if (holds(s, left, "between")) {
      return false;
    }
    boolean leftMarked = isMarked(s, left.first());
    boolean rightMarked = isMarked(s, right.first());
    if (rightMarked) {
      return leftMarked || s.part(right.first(), "prep") || !holds(s, left, "prep");
    }
    if (!splitsByHabit) {
      return false;
    }
    boolean bare = left.size() == 1 && !isAdjective(s, right.first()) && right.size() > 1;
    return !bare;
  }

  private static boolean isMarked(Marked s, int i) {
    return s.cut(i, "det") || s.part(i, "prep") || s.isElided(i);
  }

  /** Whether the last conjunction of a list with commas may separate. */
  boolean mayClose(Marked s, Piece left, Piece right) {
    return !left.isEmpty()
        && !right.isEmpty()
        && !onlyAdjectives(s, left)
        && !qualifyTogether(s, left, right);
  }

  /** Two adjectives of one noun that follows: "the effects of new and emerging technologies". */
  private boolean qualifyTogether(Marked s, Piece left, Piece right) {
    int last = left.end() - 1;
    return left.size() > 1
        && right.size() > 1
        && isAdjective(s, last)
        && isAdjective(s, right.first())
        && !isMarked(s, right.first())
        && (s.isPreposition(last - 1) || s.cut(last - 1, "det"));
  }

  /** Whether a comma stands inside one topic: between adjectives of one noun, between places. */
  boolean joinsAcrossComma(Marked s, Piece left, Piece right) {
    if (left.isEmpty() || right.isEmpty()) {
      return false;
    }
    return (onlyAdjectives(s, left)
            && !onlyPlaces(s, left)
            && (isAdjective(s, right.first()) || conjunction(s, right.first()) >= 0))
        || (s.isPlace(left.end() - 1) && !onlyPlaces(s, left) && isPlaces(s, right));
  }

  /** Whether the items of a list repeat the preposition that governs the first of them. */
  boolean repeatsPreposition(Marked s, List<Piece> items) {
    if (items.isEmpty() || items.get(0).first() == 0) {
      return false;
    }
    String governor = governor(s, items.get(0));
    return !governor.isEmpty()
        && items.stream().skip(1).anyMatch(p -> startsWith(s, p.first(), governor));
  }

  /** The items of such a list: what lacks the preposition belongs to the item before it. */
  List<Piece> byPreposition(Marked s, List<Piece> items) {
    String governor = governor(s, items.get(0));
    List<Piece> out = new ArrayList<>();
    int start = items.get(0).first();
    int end = items.get(items.size() - 1).end();
    for (int i = start + 1; i < end; i++) {
      Match cut = s.cut(i);
      boolean joint = !s.token(i).isWord() || conjunction(s, i) >= 0;
      if (cut != null && cut.is("strong")) {
        out.add(new Piece(start, i));
        start = Math.min(end, cut.end());
      } else if (joint && startsWith(s, Math.max(i + 1, conjunction(s, i)), governor)) {
        out.add(new Piece(start, i));
        start = i + 1;
      }
    }
    out.add(new Piece(start, end));
    return out;
  }

  private static String governor(Marked s, Piece first) {
    boolean own = s.part(first.first(), "prep") || s.isPreposition(first.first());
    return s.preposition(own ? first.first() : first.first() - 1);
  }

  private boolean startsWith(Marked s, int at, String preposition) {
    int i = at < s.size() && conjunction(s, at) > at ? conjunction(s, at) : at;
    return s.preposition(i).equals(preposition);
  }

  private static boolean holds(Marked s, Piece piece, String category) {
    for (int i = piece.first(); i < piece.end(); i++) {
      if (s.part(i, category)) {
        return true;
      }
    }
    return false;
  }

  boolean isAdjective(Marked s, int i) {
    return cues.isAdjective(s.token(i).folded());
  }

  final boolean onlyAdjectives(Marked s, Piece piece) {
    boolean found = false;
    for (int i = piece.first(); i < piece.end(); i++) {
      boolean filler =
          conjunction(s, i) > i || s.cut(i, "det") || !s.token(i).isWord() || s.cut(i, "lead");
      if (!filler && !isAdjective(s, i)) {
        return false;
      }
      found |= !filler;
    }
    return found;
  }

  /** True when the piece starts with a place and holds little else. */
  final boolean isPlaces(Marked s, Piece piece) {
    int first = piece.first();
    while (first < piece.end() && (conjunction(s, first) > first || s.cut(first, "det"))) {
      first++;
    }
    return first < piece.end() && s.isPlace(first) && s.isPlace(piece.end() - 1);
  }

  private boolean onlyPlaces(Marked s, Piece piece) {
    return isPlaces(s, piece) && s.isPlace(piece.first());
  }
}

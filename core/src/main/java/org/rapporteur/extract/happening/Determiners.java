package org.rapporteur.extract.happening;

import java.util.Optional;
import org.rapporteur.extract.Dossier;
import org.rapporteur.extract.anchor.Anchor;
import org.rapporteur.language.lexicon.Match;
import org.rapporteur.language.lexicon.Phrases;

/** What words right before a noun of engagement say of it: "this", "these", "a", "no", "after". */
final class Determiners {
  /** Words between such a word and the noun phrase that it governs. */
  private static final int GOVERNED = 2;

  /** Words of the longest such phrase and what may follow it. */
  private static final int REACH = 5;

  private final Dossier dossier;
  private final Phrases bounds;

  Determiners(Dossier dossier) {
    this.dossier = dossier;
    this.bounds = dossier.analysis().lexicon().phrases("phrases");
  }

  /** "After the visit of the president", "before the talks in Oslo". */
  boolean isSucceeding(Anchor anchor) {
    return isBehind(anchor, "succession");
  }

  /** "No visit", "any visit to the region": none that took or takes place. */
  boolean isDenied(Anchor anchor) {
    return !anchor.isVerb() && isBehind(anchor, "denied");
  }

  /** "A summit", "another meeting". */
  boolean isIndefinite(Anchor anchor) {
    return isRightBehind(anchor, "indefinite");
  }

  /** "This conference", not "the third round of this dialogue". */
  boolean isPointed(Anchor anchor) {
    return !anchor.isVerb()
        && isRightBehind(anchor, "pointing")
        && dossier.anchors(anchor.sentence()).stream()
            .map(a -> anchor.nameFirst() - a.nameEnd())
            .noneMatch(gap -> gap >= 0 && gap <= GOVERNED);
  }

  /** "His visit", "their trip". */
  boolean isOwned(Anchor anchor) {
    return isRightBehind(anchor, "owned");
  }

  /** "These meetings". */
  boolean isPointedMany(Anchor anchor) {
    return !anchor.isVerb() && isRightBehind(anchor, "pointing-many");
  }

  private boolean isBehind(Anchor anchor, String category) {
    int first = anchor.nameFirst();
    for (int i = Math.max(0, first - REACH); i < first; i++) {
      Optional<Match> match = bounds.longestAt(anchor.sentence(), i).filter(m -> m.is(category));
      if (match.filter(m -> m.end() <= first && first - m.end() < GOVERNED).isPresent()) {
        return true;
      }
    }
    return false;
  }

  private boolean isRightBehind(Anchor anchor, String category) {
    int before = anchor.nameFirst() - 1;
    return before >= 0
        && bounds.longestAt(anchor.sentence(), before).filter(m -> m.is(category)).isPresent();
  }
}

package org.rapporteur.extract.happening;

import java.util.HashSet;
import java.util.Optional;
import java.util.Set;
import org.rapporteur.extract.Dossier;
import org.rapporteur.extract.anchor.Anchor;
import org.rapporteur.language.date.DateMention;
import org.rapporteur.language.text.Token;
import org.rapporteur.model.Kind;
import org.rapporteur.model.Span;

/**
 * Grounds on which a sighting is never of a happening told before, whatever else speaks for it
 * (cannot-link constraints).
 *
 * <ul>
 *   <li>Two numbers are two rounds; so is one number beside two names.
 *   <li>"On the margins of the forum A met B": the meeting is not the forum.
 *   <li>A call is neither a visit nor a gathering.
 *   <li>"The visit comes after the visit of the president", "an Arab summit and an Islamic summit":
 *       two nouns of one sentence set apart.
 *   <li>"The last visit was in January": one told as earlier, with a day of its own.
 *   <li>An item of a list of meetings is told there first.
 * </ul>
 */
final class CannotLink {
  /** Words that each of two names needs to itself to be another name. */
  private static final int OWN_WORDS = 2;

  private static final Set<Kind> GATHERINGS = Set.of(Kind.VISIT, Kind.CONFERENCE, Kind.SESSION);

  private final Dossier dossier;
  private final Determiners determiners;

  CannotLink(Dossier dossier, Determiners determiners) {
    this.dossier = dossier;
    this.determiners = determiners;
  }

  /** Whether the sighting must be of another happening. */
  boolean forbids(Sighting sighting, Happening happening) {
    return happening.isToldBy(sighting.anchor())
        || isOtherRound(sighting, happening)
        || isAround(sighting, happening)
        || isCallOrGathering(sighting, happening)
        || isEarlier(sighting, happening)
        || sighting.anchor().is("item")
        || happening.sightings().stream()
            .map(Sighting::anchor)
            .filter(a -> a.sentence().index() == sighting.anchor().sentence().index())
            .anyMatch(a -> isSetApart(sighting.anchor(), a));
  }

  private boolean isOtherRound(Sighting sighting, Happening happening) {
    Anchor anchor = sighting.anchor();
    Integer edition = anchor.edition();
    return edition != null
        && (happening.edition().filter(e -> !e.equals(edition)).isPresent()
            || happening.sightings().stream()
                .map(Sighting::anchor)
                .anyMatch(a -> edition.equals(a.edition()) && isOtherName(anchor, a)));
  }

  /** "The 21st Chiefs of Defence Meeting" and "the 21st Military Intelligence Meeting". */
  private boolean isOtherName(Anchor one, Anchor two) {
    return one.stem().equals(two.stem())
        && ownInTitle(one, two) >= OWN_WORDS
        && ownInTitle(two, one) >= OWN_WORDS;
  }

  /** Words of one alone; in a script that has capitals, only those that begin with one. */
  private int ownInTitle(Anchor one, Anchor two) {
    Set<String> other = two.words();
    Set<String> own = one.words();
    Span name = one.name();
    return (int)
        one.sentence().tokens().stream()
            .filter(t -> name.contains(t.span()) && own.contains(t.folded()))
            .filter(t -> !Character.isLowerCase(t.text().codePointAt(0)))
            .map(Token::folded)
            .filter(w -> !other.contains(w))
            .distinct()
            .count();
  }

  private static int own(Anchor one, Anchor two) {
    Set<String> words = new HashSet<>(one.words());
    words.removeAll(two.words());
    return words.size();
  }

  private static boolean isAround(Sighting sighting, Happening happening) {
    int here = sighting.anchor().sentence().index();
    return happening.sightings().stream()
        .filter(s -> s.anchor().sentence().index() == here)
        .anyMatch(s -> s.has(Sighting.FRAME) != sighting.has(Sighting.FRAME));
  }

  private static boolean isCallOrGathering(Sighting sighting, Happening happening) {
    Kind here = sighting.anchor().kind();
    Kind there = happening.kind();
    return (here == Kind.CALL && GATHERINGS.contains(there))
        || (there == Kind.CALL && GATHERINGS.contains(here));
  }

  /** Two nouns of one sort in one sentence, the one after the other or each "a", "an". */
  private boolean isSetApart(Anchor here, Anchor there) {
    if (here.isVerb() || there.isVerb() || here.kind() != there.kind()) {
      return false;
    }
    boolean follows = isGoverned(here) != isGoverned(there);
    boolean several =
        determiners.isIndefinite(here) && determiners.isIndefinite(there) && own(here, there) > 0;
    return follows || (several && here.stem().equals(there.stem()));
  }

  /** True behind "after" or "before", unless nothing but the noun follows: "after the talks". */
  private boolean isGoverned(Anchor anchor) {
    return !anchor.isBare() && determiners.isSucceeding(anchor);
  }

  /** One of them told as earlier, with a day of its own that is not the other's. */
  private boolean isEarlier(Sighting sighting, Happening happening) {
    Anchor anchor = sighting.anchor();
    boolean rounds = anchor.edition() != null && happening.edition().isPresent();
    if (rounds || anchor.isVerb() || anchor.kind() != happening.kind()) {
      return false;
    }
    boolean one = isToldAsEarlier(sighting);
    boolean two = happening.sightings().stream().anyMatch(this::isToldAsEarlier);
    Optional<DateMention> told = happening.date().filter(d -> d.start() != null);
    boolean agree =
        told.isPresent()
            && sighting.settledDate().filter(d -> Days.overlap(d, told.get())).isPresent();
    return one != two && !agree;
  }

  private boolean isToldAsEarlier(Sighting sighting) {
    Anchor anchor = sighting.anchor();
    return !anchor.isVerb()
        && sighting.settledDate().isPresent()
        && dossier
            .cues()
            .has(anchor.sentence(), "previous", anchor.nameFirst() - 2, anchor.nameEnd() + 1);
  }
}

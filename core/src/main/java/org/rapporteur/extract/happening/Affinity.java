package org.rapporteur.extract.happening;

import java.util.HashSet;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import org.rapporteur.extract.anchor.Anchor;
import org.rapporteur.extract.roster.Member;
import org.rapporteur.language.date.DateMention;
import org.rapporteur.language.text.Token;
import org.rapporteur.model.Kind;
import org.rapporteur.model.PartialDate;
import org.rapporteur.model.PartyType;

/**
 * How well a sighting fits a happening already told: points for what agrees, against what differs.
 * A fit of {@link #ENOUGH} or more joins them.
 */
final class Affinity {
  /** The least fit that joins a sighting to a happening. */
  static final double ENOUGH = 1.0;

  private static final double NEVER = -100;

  private Affinity() {}

  static double of(Sighting sighting, Happening happening) {
    Anchor anchor = sighting.anchor();
    double kinds = kinds(sighting, happening);
    if (kinds <= NEVER) {
      return NEVER;
    }
    double edition = edition(anchor, happening);
    double dates = dates(sighting, happening);
    double places = places(sighting, happening);
    double persons = persons(sighting, happening);
    double out =
        kinds
            + edition
            + dates
            + places
            + persons
            + names(anchor, happening)
            + hosts(sighting, happening);
    boolean here = happening.sentences().contains(anchor.sentence());
    if (here && (anchor.isVerb() || anchor.isWeak()) && !sighting.has("margin")) {
      out += 0.7;
    }
    if (sighting.definite() != null) {
      out += sighting.definite() ? 0.8 : here ? 0 : -1.2;
    }
    if (sighting.has("previous") != happening.sightings().get(0).has("previous")
        && !anchor.isVerb()) {
      out -= sighting.has("previous") ? 1.5 : 0.3;
    }
    if (sighting.has("margin") && !happening.sentences().contains(anchor.sentence())) {
      out -= anchor.isWeak() || anchor.isVerb() ? 1.2 : 0;
    }
    return out;
  }

  private static double kinds(Sighting sighting, Happening happening) {
    Kind one = sighting.anchor().kind();
    Kind two = happening.kind();
    boolean visit = one == Kind.VISIT || two == Kind.VISIT;
    if (one == two) {
      return 1.0;
    }
    if (visit) {
      return NEVER;
    }
    boolean weak = sighting.anchor().isWeak();
    boolean weakThere = happening.chief().anchor().isWeak();
    if (weak && !sighting.anchor().isVerb()) {
      return 0.6;
    }
    if (sighting.anchor().isVerb()) {
      return one == Kind.CALL || two == Kind.CALL ? -0.5 : 0.4;
    }
    if (weakThere) {
      return 0.6;
    }
    boolean gathering = one != Kind.CALL && two != Kind.CALL;
    boolean round = sighting.anchor().is("round") || happening.chief().anchor().is("round");
    return gathering && round ? 0.2 : gathering ? -1.0 : NEVER;
  }

  private static double edition(Anchor anchor, Happening happening) {
    Optional<Integer> there = happening.edition();
    Integer here = anchor.edition();
    if (here == null || there.isEmpty()) {
      return here != null && happening.chief().anchor().is("weak") ? -0.2 : 0;
    }
    return there.get().equals(here) ? 3.0 : NEVER;
  }

  /** A call on another body is another meeting. */
  private static double hosts(Sighting sighting, Happening happening) {
    if (!sighting.anchor().isVerb()) {
      return 0;
    }
    Set<Member> here = bodies(sighting.members());
    Set<Member> there = bodies(happening.members());
    boolean apart = !here.isEmpty() && !there.isEmpty() && here.stream().noneMatch(there::contains);
    return apart ? -1.5 : 0;
  }

  private static Set<Member> bodies(Set<Member> members) {
    Set<Member> out = new HashSet<>(members);
    out.removeIf(m -> m.type() != PartyType.ORGANISATION);
    return out;
  }

  /** Points for two noun phrases that share their telling words. */
  private static double names(Anchor anchor, Happening happening) {
    if (anchor.isVerb()) {
      return 0;
    }
    Set<String> here = words(anchor);
    double best = 0;
    for (Sighting sighting : happening.sightings()) {
      Set<String> there = words(sighting.anchor());
      if (!sighting.anchor().isVerb() && here.size() > 1 && there.size() > 1) {
        Set<String> shared = new HashSet<>(here);
        shared.retainAll(there);
        double part = (double) shared.size() / Math.min(here.size(), there.size());
        best = Math.max(best, shared.size() > 1 && part >= 0.6 ? 1.5 : 0);
      }
    }
    return best;
  }

  /** The longer words of an anchor's noun phrase, folded. */
  private static Set<String> words(Anchor anchor) {
    Set<String> out = new HashSet<>();
    for (Token token : anchor.sentence().tokens().subList(anchor.nameFirst(), anchor.nameEnd())) {
      boolean number = anchor.editionSpan() != null && anchor.editionSpan().overlaps(token.span());
      if (token.isWord() && token.folded().length() > 3 && !number) {
        out.add(token.folded());
      }
    }
    return out;
  }

  private static double dates(Sighting sighting, Happening happening) {
    Optional<DateMention> here = sighting.settledDate();
    Optional<DateMention> there = happening.date().filter(d -> d.start() != null);
    if (here.isEmpty() || there.isEmpty()) {
      return 0;
    }
    return overlap(here.get(), there.get()) ? 0.8 : -2.5;
  }

  /** True when the two dates may be of one engagement. */
  static boolean overlap(DateMention one, DateMention two) {
    PartialDate a = Objects.requireNonNull(one.start());
    PartialDate b = Objects.requireNonNull(two.start());
    String first = a.toString();
    String second = b.toString();
    int length = Math.min(first.length(), second.length());
    if (first.substring(0, length).equals(second.substring(0, length))) {
      return true;
    }
    String endA = String.valueOf(one.end() == null ? a : one.end());
    String endB = String.valueOf(two.end() == null ? b : two.end());
    return first.compareTo(endB) <= 0 && second.compareTo(endA) <= 0;
  }

  private static double places(Sighting sighting, Happening happening) {
    if (sighting.city() == null || happening.city().isEmpty()) {
      return 0;
    }
    return sighting.city().english().equals(happening.city().get().english()) ? 0.4 : -1.5;
  }

  private static double persons(Sighting sighting, Happening happening) {
    Set<Member> here = sighting.persons();
    Set<Member> there = happening.persons();
    if (here.isEmpty() || there.isEmpty()) {
      return 0;
    }
    Set<Member> shared = new HashSet<>(here);
    shared.retainAll(there);
    if (shared.size() == Math.min(here.size(), there.size())) {
      return shared.size() > 1 ? 1.2 : 0.5;
    }
    return shared.isEmpty() ? -0.6 : -0.8;
  }
}

package org.rapporteur.extract.happening;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.rapporteur.extract.roster.Member;
import org.rapporteur.model.Kind;

/** Finds those whom words of a meeting mean without naming them: "the two", "his guest". */
final class Meant {
  /**
   * The sighting with those whom its words mean without naming them.
   *
   * @param told what was told of before, in order
   */
  Sighting fill(Sighting sighting, List<Happening> told) {
    if (told.isEmpty() || sighting.anchor().kind() == Kind.VISIT) {
      return sighting;
    }
    Set<Member> members = new LinkedHashSet<>(sighting.members());
    if (isLastMeeting(sighting)) {
      Happening last = told.get(told.size() - 1);
      members.addAll(last.persons().isEmpty() ? last.members() : last.persons());
    } else if (sighting.has("guest") && sighting.persons().size() == 1) {
      members.addAll(guests(sighting.persons().iterator().next(), told));
    }
    return members.equals(sighting.members()) ? sighting : sighting.of(members);
  }

  /**
   * "The two had last met in Oslo in May": a verb of an earlier meeting, without names but with a
   * day or place of its own, is said of those who were told of last.
   */
  private static boolean isLastMeeting(Sighting sighting) {
    boolean own = sighting.settledDate().isPresent() || sighting.city() != null;
    return own && sighting.isEmptyVerb() && (sighting.has("previous") || sighting.has("both"));
  }

  /** "He received his guest": the traveller of the visit told of last, else the states there. */
  private static Set<Member> guests(Member host, List<Happening> told) {
    Set<Member> out = new LinkedHashSet<>();
    for (int i = told.size() - 1; i >= 0 && out.isEmpty(); i--) {
      Happening visit = told.get(i);
      if (visit.kind() == Kind.VISIT) {
        Set<Member> named = visit.persons().isEmpty() ? visit.members() : visit.persons();
        named.stream().filter(m -> !m.equals(host) && !m.isOfSideOf(host)).forEach(out::add);
      }
    }
    return out;
  }
}

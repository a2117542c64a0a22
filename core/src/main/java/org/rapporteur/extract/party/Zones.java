package org.rapporteur.extract.party;

import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.rapporteur.extract.Dossier;
import org.rapporteur.extract.happening.Happening;
import org.rapporteur.extract.happening.Joints;
import org.rapporteur.extract.happening.Sighting;
import org.rapporteur.extract.roster.Member;
import org.rapporteur.language.Mention;
import org.rapporteur.language.text.Sentence;

/**
 * Where the mentions of a party lie as seen from a happening: in a clause of one of its anchors, in
 * the sentence, in its stretch of the report or away, and in which list of names.
 */
final class Zones {
  private final Dossier dossier;
  private final List<Happening> happenings;
  private final Joints joints;

  /** Zones within one report. */
  Zones(Dossier dossier, List<Happening> happenings) {
    this.dossier = dossier;
    this.happenings = List.copyOf(happenings);
    this.joints = new Joints(dossier.analysis());
  }

  /** The nearest zone, as seen from the happening, in which the party is mentioned. */
  String zone(Member member, Happening happening) {
    String best = "away";
    for (Mention mention : member.mentions()) {
      String zone = zoneOf(mention, member, happening);
      if (rank(zone) > rank(best)) {
        best = zone;
      }
    }
    return best;
  }

  /** The nearer of two zones; "none" is none. */
  static String nearer(String one, String two) {
    return rank(one) > rank(two) ? one : two;
  }

  private static int rank(String zone) {
    return List.of("none", "away", "stretch", "sentence", "clause").indexOf(zone);
  }

  /** The zone in which the mention lies. */
  String zoneOf(Mention mention, Member member, Happening happening) {
    for (Sighting sighting : happening.sightings()) {
      if (sighting.anchor().sentence().index() == mention.sentence()) {
        return sighting.members().contains(member) ? "clause" : "sentence";
      }
    }
    return holder(mention.sentence()) == happening ? "stretch" : "away";
  }

  /** The happening in whose stretch a sentence lies: the last one sighted at or before it. */
  private @Nullable Happening holder(int sentence) {
    Happening out = happenings.isEmpty() ? null : happenings.get(0);
    int at = -1;
    for (Happening happening : happenings) {
      for (Sighting sighting : happening.sightings()) {
        int here = sighting.anchor().sentence().index();
        if (here <= sentence && here >= at) {
          at = here;
          out = happening;
        }
      }
    }
    return out;
  }

  /** Sentences from the last sighting of the happening to the first mention after it. */
  String gap(Member member, Happening happening) {
    int best = Integer.MAX_VALUE;
    boolean blocked = true;
    for (Mention mention : member.mentions()) {
      int last = -1;
      for (Sentence told : happening.sentences()) {
        last = told.index() <= mention.sentence() ? Math.max(last, told.index()) : last;
      }
      if (last >= 0 && mention.sentence() - last < best) {
        best = mention.sentence() - last;
        blocked = holder(mention.sentence()) != happening;
      }
    }
    String gap = best == Integer.MAX_VALUE ? "ahead" : best > 3 ? "4" : String.valueOf(best);
    return "gap=" + gap + (blocked ? "-blocked" : "");
  }

  /**
   * The list of names that tells the party in the happening's clauses, the same for all in it;
   * empty when it is named in none.
   */
  Optional<String> list(Member member, Happening happening) {
    String zone = zone(member, happening);
    for (Mention mention : member.mentions()) {
      if (!zone.equals("away") && zoneOf(mention, member, happening).equals(zone)) {
        Sentence sentence = dossier.analysis().sentences().get(mention.sentence());
        int first = sentence.tokenAt(mention.span().start());
        return Optional.of(sentence.index() + ":" + chainStart(sentence, first));
      }
    }
    return Optional.empty();
  }

  /** Where the list that the mention belongs to begins; its own start when it is in none. */
  int chainStart(Sentence sentence, int first) {
    int at = first;
    boolean moved = true;
    while (moved && at > 0) {
      moved = false;
      int before = at;
      while (before > 0 && joints.joins(sentence, before - 1)) {
        before--;
      }
      for (Mention other : dossier.analysis().mentions()) {
        boolean here = other.sentence() == sentence.index() && before < at;
        if (here
            && !(other instanceof Mention.Counted)
            && other.span().end() == sentence.tokens().get(Math.max(0, before - 1)).span().end()) {
          at = sentence.tokenAt(other.span().start());
          moved = true;
          break;
        }
      }
    }
    return at;
  }
}

package org.rapporteur.extract.happening;

import java.util.ArrayList;
import java.util.List;
import org.rapporteur.extract.Dossier;
import org.rapporteur.extract.anchor.Anchor;
import org.rapporteur.model.Kind;

/**
 * Groups the sightings of a report into happenings.
 *
 * <ul>
 *   <li>In order of the text, a sighting joins the happening it fits best, or starts a new one.
 *   <li>A next round that is only promised is no happening of its own.
 *   <li>Kept are those with at least two of: a date, a place, a named party, an edition.
 * </ul>
 */
public final class Grouping {
  private final Dossier dossier;

  /** A grouping of one report's anchors. */
  public Grouping(Dossier dossier) {
    this.dossier = dossier;
  }

  /** The happenings, in order of first appearance. */
  public List<Happening> happenings() {
    List<Happening> out = new ArrayList<>();
    for (Sighting sighting : new Sightings(dossier).all()) {
      if (isPromise(sighting, out)) {
        continue;
      }
      if (isEmptyVerb(sighting)) {
        echo(sighting, out);
        continue;
      }
      Happening best = null;
      double fit = Affinity.ENOUGH;
      for (Happening happening : out) {
        double score = Affinity.of(sighting, happening) + recency(happening, out, sighting);
        if (score >= fit) {
          best = happening;
          fit = score;
        }
      }
      if (best == null) {
        best = new Happening(out.size(), sighting);
        out.add(best);
      } else {
        best.add(sighting);
      }
    }
    out.removeIf(h -> !isSpecific(h));
    return out;
  }

  /** A verb of meeting or travel with no named party nearby says nothing of its own. */
  private static boolean isEmptyVerb(Sighting sighting) {
    String action = sighting.anchor().action();
    if (action == null || action.equals("visit")) {
      return action != null && sighting.members().isEmpty();
    }
    return sighting.persons().isEmpty() && sighting.members().size() < 2;
  }

  /**
   * What of its kind was told of last is likelier meant, the more so by a word that points back.
   */
  private static double recency(Happening happening, List<Happening> told, Sighting sighting) {
    Kind kind = sighting.anchor().kind();
    Happening last = null;
    for (Happening other : told) {
      boolean later = last == null || lastSeen(other) >= lastSeen(last);
      boolean alike = other.kind() == kind || last == null || last.kind() != kind;
      if (alike && (later || (other.kind() == kind && last != null && last.kind() != kind))) {
        last = other;
      }
    }
    if (happening == last) {
      return Boolean.TRUE.equals(sighting.definite()) ? 0.5 : 0.1;
    }
    return 0;
  }

  private static int lastSeen(Happening happening) {
    List<Sighting> sightings = happening.sightings();
    return sightings.get(sightings.size() - 1).anchor().span().start();
  }

  /** "They spoke by telephone": a verb without names tells more of the talks just told of. */
  private static void echo(Sighting sighting, List<Happening> told) {
    if (told.isEmpty() || sighting.anchor().kind() == Kind.VISIT) {
      return;
    }
    Happening last = told.get(told.size() - 1);
    int near = sighting.anchor().sentence().index() - 1;
    boolean recent = last.sentences().stream().anyMatch(s -> s.index() >= near);
    if (recent && (last.kind() == Kind.MEETING || last.kind() == Kind.CALL)) {
      last.add(sighting);
    }
  }

  private boolean isPromise(Sighting sighting, List<Happening> told) {
    Anchor anchor = sighting.anchor();
    int from = Math.max(0, anchor.nameFirst() - 2);
    boolean next = dossier.cues().has(anchor.sentence(), "next", from, anchor.nameEnd() + 2);
    Integer edition = anchor.edition();
    for (Happening happening : told) {
      boolean follows =
          edition != null && happening.edition().filter(e -> e + 1 == edition).isPresent();
      if ((follows || next) && isFuture(sighting) && happening.kind() != Kind.VISIT) {
        return true;
      }
    }
    return false;
  }

  private boolean isFuture(Sighting sighting) {
    return sighting.has("future")
        || (dossier.cues().has(sighting.anchor().sentence(), "future") && !sighting.has("held"));
  }

  private static boolean isSpecific(Happening happening) {
    int out = 0;
    out += happening.date().isPresent() ? 1 : 0;
    out += happening.city().isPresent() || happening.country().isPresent() ? 1 : 0;
    out += happening.edition().isPresent() ? 1 : 0;
    out += Math.min(2, happening.members().size());
    boolean weak = happening.sightings().stream().allMatch(s -> s.anchor().isWeak());
    return out >= 2 && (!weak || !happening.members().isEmpty());
  }
}

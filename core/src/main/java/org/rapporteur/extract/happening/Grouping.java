package org.rapporteur.extract.happening;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.rapporteur.extract.Dossier;
import org.rapporteur.extract.anchor.Anchor;
import org.rapporteur.language.Mention;
import org.rapporteur.model.Kind;

/**
 * Groups the sightings of a report into happenings.
 *
 * <ul>
 *   <li>In order of the text, a sighting joins the happening it fits best, or starts a new one.
 *   <li>A next round that is only promised is no happening of its own.
 *   <li>A meeting on a visit, or on the margins of a gathering, is part of it.
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
      if (isPromise(sighting, out) || isEmptyVerb(sighting)) {
        continue;
      }
      Happening best = null;
      double fit = Affinity.ENOUGH;
      for (Happening happening : out) {
        double score = Affinity.of(sighting, happening) - 0.01 * (out.size() - happening.id());
        if (score >= fit) {
          best = happening;
          fit = score;
        }
      }
      if (best != null) {
        best.add(sighting);
      } else {
        out.add(new Happening(out.size(), sighting));
      }
    }
    out.removeIf(h -> !isSpecific(h));
    return out;
  }

  /** A verb of meeting or travel with no named party nearby says nothing of its own. */
  private static boolean isEmptyVerb(Sighting sighting) {
    return sighting.anchor().isVerb() && sighting.members().isEmpty();
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
        || dossier.cues().has(sighting.anchor().sentence(), "future") && !sighting.has("held");
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

  /** Places each happening within the larger one it is part of, and tells background from main. */
  public static void nest(List<Happening> happenings) {
    for (Happening happening : happenings) {
      happening.place(parentOf(happening, happenings));
      boolean previous = happening.sightings().get(0).has("previous");
      happening.setBackground(happening.id() > 0 && (previous || happening.parent() != null));
    }
  }

  private static @Nullable Happening parentOf(Happening child, List<Happening> all) {
    if (child.kind() == Kind.VISIT || child.has("previous") && !child.has("margin")) {
      return null;
    }
    for (boolean visit : new boolean[] {true, false}) {
      for (Happening candidate : all) {
        if (candidate != child
            && candidate.parent() == null
            && (candidate.kind() == Kind.VISIT) == visit
            && mayHold(candidate, child)
            && samePlace(candidate, child)
            && sameTime(candidate, child)) {
          return candidate;
        }
      }
    }
    return null;
  }

  private static boolean mayHold(Happening larger, Happening child) {
    if (larger.kind() == Kind.VISIT) {
      return child.kind() != Kind.CALL && shares(larger, child);
    }
    boolean gathering =
        larger.kind() == Kind.CONFERENCE
            || larger.kind() == Kind.SESSION
            || larger.kind() == Kind.CONSULTATION;
    boolean named = !larger.chief().anchor().isWeak();
    boolean small = child.kind() == Kind.MEETING && child.edition().isEmpty();
    boolean shares =
        !child.persons().isEmpty() && larger.persons().stream().anyMatch(child.persons()::contains);
    return gathering && named && small && (child.has("margin") || shares);
  }

  private static boolean shares(Happening larger, Happening child) {
    return child.persons().isEmpty()
        || larger.persons().isEmpty()
        || larger.persons().stream().anyMatch(child.persons()::contains);
  }

  private static boolean samePlace(Happening larger, Happening child) {
    if (child.city().isEmpty()) {
      return true;
    }
    Mention.City city = child.city().get();
    if (larger.city().isPresent()) {
      return larger.city().get().english().equals(city.english());
    }
    return larger.country().map(c -> c.code().equals(city.code())).orElse(true);
  }

  private static boolean sameTime(Happening larger, Happening child) {
    var one = larger.date().filter(d -> d.start() != null);
    var two = child.date().filter(d -> d.start() != null);
    return one.isEmpty() || two.isEmpty() || Affinity.overlap(one.get(), two.get());
  }
}

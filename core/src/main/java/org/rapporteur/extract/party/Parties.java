package org.rapporteur.extract.party;

import java.util.ArrayList;
import java.util.List;
import org.rapporteur.extract.Dossier;
import org.rapporteur.extract.happening.Happening;
import org.rapporteur.extract.roster.Member;
import org.rapporteur.extract.weigh.LinearModel;
import org.rapporteur.model.Capacity;

/**
 * Decides which parties of the cast take part in a happening and in what capacity, with two small
 * linear models over {@link PartyFeatures}.
 */
public final class Parties {
  private final Dossier dossier;
  private final PartyFeatures features;
  private final LinearModel membership;
  private final LinearModel capacity;

  /** Parties of one report's happenings. */
  public Parties(
      Dossier dossier, List<Happening> happenings, LinearModel membership, LinearModel capacity) {
    this.dossier = dossier;
    this.features = new PartyFeatures(dossier, happenings);
    this.membership = membership;
    this.capacity = capacity;
  }

  /** The parties of the happening, in the order of the cast. */
  public List<Taking> of(Happening happening) {
    List<Taking> out = new ArrayList<>();
    for (Member member : dossier.roster().members()) {
      List<String> described = features.of(member, happening);
      if (membership.score("in", described) > 0) {
        out.add(new Taking(member, Capacity.ofLabel(capacity.best(described))));
      }
    }
    return out;
  }

  /**
   * A party taking part.
   *
   * @param member the party
   * @param capacity in what capacity
   */
  public record Taking(Member member, Capacity capacity) {}
}

package org.rapporteur.extract.party;

import java.util.ArrayList;
import java.util.List;
import org.rapporteur.extract.Dossier;
import org.rapporteur.extract.happening.Happening;
import org.rapporteur.extract.roster.Member;
import org.rapporteur.extract.weigh.Decision;
import org.rapporteur.extract.weigh.LinearModel;
import org.rapporteur.extract.weigh.Models;
import org.rapporteur.model.Capacity;
import org.rapporteur.model.Kind;
import org.rapporteur.model.PartyType;

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
  public Parties(Dossier dossier, List<Happening> happenings, Models models) {
    this.dossier = dossier;
    this.features = new PartyFeatures(dossier, happenings);
    this.membership = models.of(Decision.MEMBERSHIP);
    this.capacity = models.of(Decision.CAPACITY);
  }

  /** The parties of the happening, in the order of the cast. */
  public List<Taking> of(Happening happening) {
    List<Taking> out = new ArrayList<>();
    for (Member member : dossier.roster().members()) {
      List<String> described = features.of(member, happening);
      if (isPlainHost(member, happening, described)) {
        out.add(new Taking(member, Capacity.HOST));
      } else if (membership.score("in", described) > 0) {
        out.add(new Taking(member, Capacity.ofLabel(capacity.best(described))));
      }
    }
    return out;
  }

  /** Who invites to a visit, and the body that is called on, receives the others. */
  private static boolean isPlainHost(Member member, Happening happening, List<String> described) {
    String type = member.type().label() + ":";
    boolean clause = described.contains(type + "clause");
    if (happening.kind() == Kind.VISIT && clause) {
      return described.contains(type + "<invite-by") && member.type() == PartyType.ORGANISATION;
    }
    return clause
        && member.type() == PartyType.ORGANISATION
        && described.contains(type + "next-to-after-call-on");
  }

  /**
   * A party taking part.
   *
   * @param member the party
   * @param capacity in what capacity
   */
  public record Taking(Member member, Capacity capacity) {}
}

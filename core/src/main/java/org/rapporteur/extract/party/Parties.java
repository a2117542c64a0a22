package org.rapporteur.extract.party;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.rapporteur.extract.Dossier;
import org.rapporteur.extract.happening.Happening;
import org.rapporteur.extract.roster.Member;
import org.rapporteur.extract.setting.Settings;
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
  private static final int LIST = 3;

  private final Dossier dossier;
  private final PartyFeatures features;
  private final LinearModel membership;
  private final LinearModel capacity;

  /** Parties of one report's happenings. */
  public Parties(Dossier dossier, List<Happening> happenings, Settings settings, Models models) {
    this.dossier = dossier;
    this.features = new PartyFeatures(dossier, happenings, settings);
    this.membership = models.of(Decision.MEMBERSHIP);
    this.capacity = models.of(Decision.CAPACITY);
  }

  /** The parties of the happening, in the order of the cast. */
  public List<Taking> of(Happening happening) {
    List<Case> cases = new ArrayList<>();
    Map<String, List<Case>> lists = new HashMap<>();
    for (Member member : dossier.roster().members()) {
      List<String> described = features.of(member, happening);
      Case one = new Case(member, described, membership.score("in", described));
      cases.add(one);
      features
          .list(member, happening)
          .map(list -> member.type().label() + list)
          .ifPresent(list -> lists.computeIfAbsent(list, k -> new ArrayList<>()).add(one));
    }
    Map<Case, Double> scores = new HashMap<>();
    cases.forEach(one -> scores.put(one, one.score));
    lists.values().stream().filter(l -> l.size() >= LIST).forEach(l -> level(l, scores));
    List<Taking> out = new ArrayList<>();
    for (Case one : cases) {
      if (isPlainHost(one.member, happening, one.described)) {
        out.add(new Taking(one.member, Capacity.HOST));
      } else if (scores.getOrDefault(one, 0.0) > 0) {
        out.add(new Taking(one.member, Capacity.ofLabel(capacity.best(one.described))));
      }
    }
    return out;
  }

  /** Those of one list mostly come or stay away together: each is drawn to their mean. */
  private static void level(List<Case> list, Map<Case, Double> scores) {
    double mean = list.stream().mapToDouble(c -> c.score).average().orElse(0);
    list.forEach(c -> scores.put(c, (c.score + mean) / 2));
  }

  private record Case(Member member, List<String> described, double score) {}

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

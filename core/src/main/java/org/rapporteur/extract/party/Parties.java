package org.rapporteur.extract.party;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
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

  /** What scores less is nobody even where a party is missing. */
  private static final double DOUBTFUL = -1.5;

  private final Dossier dossier;
  private final PartyFeatures features;
  private final CompanyFeatures company;
  private final List<Happening> happenings;
  private final LinearModel membership;
  private final LinearModel capacity;
  private final Map<Happening, List<Taking>> named = new HashMap<>();

  /** Parties of one report's happenings. */
  public Parties(Dossier dossier, List<Happening> happenings, Settings settings, Models models) {
    this.dossier = dossier;
    this.happenings = List.copyOf(happenings);
    this.features = new PartyFeatures(dossier, happenings, settings);
    this.company = new CompanyFeatures(settings);
    this.membership = models.of(Decision.MEMBERSHIP);
    this.capacity = models.of(Decision.CAPACITY);
  }

  /** The parties of the happening, in the order of the cast. */
  public List<Taking> of(Happening happening) {
    List<Taking> out = new ArrayList<>(named(happening));
    boolean meets = happening.kind() == Kind.MEETING || happening.kind() == Kind.CALL;
    if (meets && !out.isEmpty() && isOneSided(out)) {
      traveller(out.get(0).member()).ifPresent(out::add);
    }
    return out;
  }

  /**
   * Whoever takes part in more of the report's engagements than anybody else, at least two, and so
   * met a party that is named alone: "meetings followed with A; with B". Nobody of the party's own
   * side.
   */
  private Optional<Taking> traveller(Member alone) {
    Map<Member, Long> often = new LinkedHashMap<>();
    for (Happening happening : happenings) {
      named(happening).stream()
          .filter(t -> t.capacity() != Capacity.ABSENT && t.member().type() == PartyType.PERSON)
          .forEach(t -> often.merge(t.member(), 1L, Long::sum));
    }
    long most = often.values().stream().mapToLong(n -> n).max().orElse(0);
    List<Member> first =
        often.keySet().stream().filter(m -> often.getOrDefault(m, 0L) == most).toList();
    boolean clear = most > 1 && first.size() == 1;
    return clear && !first.get(0).equals(alone) && !first.get(0).isOfSideOf(alone)
        ? Optional.of(new Taking(first.get(0), Capacity.PARTICIPANT))
        : Optional.empty();
  }

  /** Whether there is but one person or body, or a person who receives beside the own body. */
  private static boolean isOneSided(List<Taking> parties) {
    boolean hosts = parties.stream().allMatch(t -> t.capacity() == Capacity.HOST);
    long persons = parties.stream().filter(t -> t.member().type() == PartyType.PERSON).count();
    return parties.size() == 1
        ? parties.get(0).capacity() != Capacity.ABSENT
        : hosts && persons == 1;
  }

  private List<Taking> named(Happening happening) {
    return named.computeIfAbsent(happening, this::decide);
  }

  private List<Taking> decide(Happening happening) {
    List<Case> cases = new ArrayList<>();
    Map<String, List<Case>> alike = new HashMap<>();
    Map<String, List<Case>> lists = new HashMap<>();
    Set<Member> others = others(happening);
    for (Member member : dossier.roster().members()) {
      if (others.contains(member)
          || isBareWord(member)
          || features.isOfOtherRound(member, happening)) {
        continue;
      }
      List<String> described = features.of(member, happening);
      Case one = new Case(member, described, membership.score("in", described));
      cases.add(one);
      String list = features.list(member, happening).orElse("alone:" + member.id());
      alike.computeIfAbsent(member.type() + list, k -> new ArrayList<>()).add(one);
      lists.computeIfAbsent(list, k -> new ArrayList<>()).add(one);
    }
    alike.values().stream().filter(l -> l.size() >= LIST).forEach(Parties::level);
    pair(happening, cases);
    List<Case> taken = cases.stream().filter(c -> c.score > 0).toList();
    List<Member> taking = taken.stream().map(c -> c.member).toList();
    for (Case one : taken) {
      one.ranked.addAll(one.described);
      one.ranked.addAll(company.of(one.member, happening, taking));
    }
    lists.values().forEach(this::rank);
    return takings(happening, cases);
  }

  private static List<Taking> takings(Happening happening, List<Case> cases) {
    List<Taking> out = new ArrayList<>();
    for (Case one : cases) {
      if (isPlainHost(one.member, happening, one.described)) {
        out.add(new Taking(one.member, Capacity.HOST));
      } else if (staysAway(one.member, one.described)) {
        out.add(new Taking(one.member, Capacity.ABSENT));
      } else if (one.score > 0 && receives(one.ranked)) {
        out.add(new Taking(one.member, Capacity.HOST));
      } else if (one.score > 0) {
        out.add(new Taking(one.member, Capacity.ofLabel(one.capacity)));
      }
    }
    return out;
  }

  /**
   * A single word that neither an office nor a side stands by may be anything: a town, a programme,
   * half of a name. In scripts that set no space between words a whole name is one word.
   */
  private static boolean isBareWord(Member member) {
    return member.type() == PartyType.PERSON
        && member.role() == null
        && member.represents() == null
        && member.names().stream()
            .allMatch(n -> n.indexOf(' ') < 0 && !Character.isIdeographic(n.codePointAt(0)));
  }

  /** Those of whom the same words tell another happening. */
  private Set<Member> others(Happening happening) {
    Set<Member> out = new HashSet<>();
    happenings.stream().filter(happening::sharesWords).forEach(h -> out.addAll(h.members()));
    out.removeAll(happening.members());
    return out;
  }

  /** Those of one list mostly come or stay away together: each is drawn to their mean. */
  private static void level(List<Case> list) {
    double mean = list.stream().mapToDouble(c -> c.score).average().orElse(0);
    list.forEach(c -> c.score = (c.score + mean) / 2);
  }

  /** It takes two to meet: beside a single party, the likeliest other that the clause names. */
  private static void pair(Happening happening, List<Case> cases) {
    boolean meets = happening.kind() == Kind.MEETING || happening.kind() == Kind.CALL;
    if (!meets || cases.stream().filter(c -> c.score > 0).count() != 1) {
      return;
    }
    cases.stream()
        .filter(c -> c.score <= 0 && c.score > DOUBTFUL)
        .filter(c -> c.described.contains(c.member.type().label() + ":clause"))
        .max(Comparator.comparingDouble(c -> c.score))
        .ifPresent(c -> c.score = Double.MIN_VALUE);
  }

  /** Those of one list mostly have one capacity: what suits the others counts for each. */
  private void rank(List<Case> list) {
    List<Case> taken = list.stream().filter(c -> c.score > 0).toList();
    Map<String, Double> sum = new HashMap<>();
    for (Case one : taken) {
      capacity.scores(one.ranked).forEach((label, s) -> sum.merge(label, s, Double::sum));
    }
    for (Case one : taken) {
      Map<String, Double> own = capacity.scores(one.ranked);
      own.replaceAll((label, s) -> s + sum.getOrDefault(label, 0.0) / taken.size());
      one.capacity = LinearModel.best(own);
    }
  }

  /** A party of the cast beside a happening while it is judged. */
  private static final class Case {
    private final Member member;
    private final List<String> described;
    private final List<String> ranked = new ArrayList<>();
    private double score;
    private String capacity = Capacity.PARTICIPANT.label();

    Case(Member member, List<String> described, double score) {
      this.member = member;
      this.described = described;
      this.score = score;
    }
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

  /** Whoever is at home in a meeting with guests from abroad receives them. */
  private static boolean receives(List<String> ranked) {
    return ranked.contains("person:stands=home+guests&meeting");
  }

  /** A state or group beside words of staying away stays away; a person may only tell of it. */
  private static boolean staysAway(Member member, List<String> described) {
    String type = member.type().label() + ":";
    boolean before = described.contains(type + "<absent");
    return switch (member.type()) {
      case STATE, GROUP -> before || described.contains(type + ">absent");
      case PERSON -> before || described.contains(type + "stretch>absent");
      default -> false;
    };
  }

  /**
   * A party taking part.
   *
   * @param member the party
   * @param capacity in what capacity
   */
  public record Taking(Member member, Capacity capacity) {}
}

package org.rapporteur.extract.happening;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.rapporteur.extract.Dossier;
import org.rapporteur.extract.roster.Member;
import org.rapporteur.extract.weigh.LinearModel;
import org.rapporteur.language.Mention;
import org.rapporteur.language.text.Sentence;
import org.rapporteur.model.PartyType;

/**
 * Decides which happening is part of which larger one, by a small linear model over what the report
 * says of the two: their kinds, places, days and people, and how near they are told.
 */
public final class Nesting {
  private final Dossier dossier;
  private final List<Happening> happenings;
  private final Map<Integer, Set<Member>> people = new HashMap<>();

  /** Nesting of one report's happenings. */
  public Nesting(Dossier dossier, List<Happening> happenings) {
    this.dossier = dossier;
    this.happenings = List.copyOf(happenings);
    happenings.forEach(h -> people.put(h.id(), people(h)));
  }

  /** Places each happening within the larger one it fits best, and tells background from main. */
  public void nest(LinearModel model) {
    for (Happening child : happenings) {
      Happening best = null;
      double fit = 0;
      for (Happening larger : happenings) {
        if (larger == child || isWithin(larger, child)) {
          continue;
        }
        double score = model.score("part", features(child, larger));
        if (score > fit) {
          fit = score;
          best = larger;
        }
      }
      child.place(best);
      boolean previous = child.sightings().get(0).has("previous");
      child.setBackground(child.id() > 0 && (previous || best != null));
    }
  }

  private static boolean isWithin(Happening inner, Happening outer) {
    for (Happening h = inner; h != null; h = h.parent()) {
      if (h == outer) {
        return true;
      }
    }
    return false;
  }

  /** The features of one happening as part of another; never empty. */
  public List<String> features(Happening child, Happening larger) {
    List<String> out = new ArrayList<>();
    String kinds = larger.kind().label() + ">" + child.kind().label();
    out.add("kinds=" + kinds);
    out.add(larger.chief().anchor().isWeak() ? "larger-weak" : "larger-strong");
    out.add(child.chief().anchor().isWeak() ? "child-weak" : "child-strong");
    out.add("larger-" + (larger.edition().isPresent() ? "edition" : "plain"));
    if (child.edition().isPresent()) {
      out.add("child-edition");
    }
    addCues(out, child, larger);
    String shared = "shared=" + shared(child, larger);
    out.add(shared);
    out.add(shared + "&" + kinds);
    out.add("place=" + place(child, larger));
    out.add("place=" + place(child, larger) + "&larger=" + larger.kind().label());
    out.add("time=" + time(child, larger));
    out.add(larger.id() < child.id() ? "larger-before" : "larger-after");
    out.add(larger.id() == 0 ? "larger-first" : "larger-later");
    out.add(child.id() == 0 ? "child-first" : "child-later");
    out.add(near(child, larger));
    out.add("told=" + Math.min(4, happenings.size()));
    return out;
  }

  private static void addCues(List<String> out, Happening child, Happening larger) {
    Sighting own = child.sightings().get(0);
    for (String cue : List.of("margin", "previous", "next", "future", "cancel")) {
      if (own.has(cue)) {
        out.add("child-" + cue);
        out.add("child-" + cue + "&larger=" + larger.kind().label());
      }
      if (larger.sightings().get(0).has(cue)) {
        out.add("larger-" + cue);
      }
    }
  }

  private String shared(Happening child, Happening larger) {
    Set<Member> one = people.getOrDefault(child.id(), Set.of());
    Set<Member> two = people.getOrDefault(larger.id(), Set.of());
    if (one.isEmpty() || two.isEmpty()) {
      return "unknown";
    }
    long both = one.stream().filter(two::contains).count();
    return both == 0 ? "none" : both == one.size() ? "all" : "some";
  }

  private static String place(Happening child, Happening larger) {
    String city = child.city().map(Mention.City::english).orElse(null);
    String other = larger.city().map(Mention.City::english).orElse(null);
    if (city != null && other != null) {
      return city.equals(other) ? "same-city" : "other-city";
    }
    String state = child.land().orElse(null);
    String there = larger.land().orElse(null);
    return state == null || there == null ? "unknown" : state.equals(there) ? "same" : "other";
  }

  private static String time(Happening child, Happening larger) {
    var one = child.date().filter(d -> d.start() != null);
    var two = larger.date().filter(d -> d.start() != null);
    if (one.isEmpty() || two.isEmpty()) {
      return one.isEmpty() ? two.isEmpty() ? "none" : "child-open" : "larger-open";
    }
    return Days.overlap(one.get(), two.get()) ? "same" : "other";
  }

  private static String near(Happening child, Happening larger) {
    int best = Integer.MAX_VALUE;
    boolean paragraph = false;
    for (Sentence one : child.sentences()) {
      for (Sentence two : larger.sentences()) {
        best = Math.min(best, Math.abs(one.index() - two.index()));
        paragraph |= one.paragraph() == two.paragraph();
      }
    }
    return best == 0 ? "one-sentence" : paragraph ? "one-paragraph" : best < 3 ? "near" : "far";
  }

  /** The people in the happening's clauses and in the sentences that follow them. */
  private Set<Member> people(Happening happening) {
    Set<Member> out = new LinkedHashSet<>(happening.persons());
    for (Member member : dossier.roster().members()) {
      if (member.type() == PartyType.PERSON
          && member.mentions().stream().anyMatch(m -> holds(happening, m.sentence()))) {
        out.add(member);
      }
    }
    return out;
  }

  private boolean holds(Happening happening, int sentence) {
    int own = last(happening, sentence);
    return own >= 0
        && happenings.stream().allMatch(h -> h == happening || last(h, sentence) <= own);
  }

  private static int last(Happening happening, int sentence) {
    return happening.sentences().stream()
        .mapToInt(Sentence::index)
        .filter(i -> i <= sentence)
        .max()
        .orElse(-1);
  }
}

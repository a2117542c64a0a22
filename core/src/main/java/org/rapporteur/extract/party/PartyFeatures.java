package org.rapporteur.extract.party;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.rapporteur.extract.Dossier;
import org.rapporteur.extract.happening.Happening;
import org.rapporteur.extract.roster.Member;
import org.rapporteur.extract.setting.Settings;
import org.rapporteur.language.Mention;
import org.rapporteur.model.PartyType;

/**
 * Describes by named features how a party of the cast stands to a happening: whether it is named in
 * the clause of one of its anchors, in its stretch of the report or elsewhere, which cues stand
 * beside it, and what sort of party and happening they are.
 */
public final class PartyFeatures {
  /** Words that tell one sort of office from another. */
  private static final Set<String> OFFICES =
      Set.of(
          "minister",
          "deputy",
          "ambassador",
          "president",
          "prime",
          "foreign",
          "defence",
          "secretary",
          "general",
          "director",
          "chairman",
          "spokesman",
          "spokesperson",
          "spokeswoman",
          "envoy",
          "commander",
          "chief",
          "king",
          "prince",
          "head",
          "adviser",
          "representative",
          "assistant",
          "professor",
          "expert",
          "speaker",
          "member",
          "governor");

  private final List<Happening> happenings;
  private final Settings settings;
  private final Zones zones;
  private final MentionFeatures mentions;

  /** Features within one report, whose happenings are set in time and place. */
  public PartyFeatures(Dossier dossier, List<Happening> happenings, Settings settings) {
    this.settings = settings;
    this.happenings = List.copyOf(happenings);
    zones = new Zones(dossier, this.happenings);
    mentions = new MentionFeatures(dossier, zones);
  }

  /** The features of the party and the happening; never empty. */
  public List<String> of(Member member, Happening happening) {
    Set<String> out = new LinkedHashSet<>();
    String zone = zones.zone(member, happening);
    out.add(zone);
    out.add("kind=" + happening.kind().label());
    out.add(zone + "&kind=" + happening.kind().label());
    String rank = happening.id() == 0 ? "first" : happening.parent() == null ? "other" : "child";
    String rivals = happenings.size() == 1 ? "alone" : happenings.size() == 2 ? "two" : "many";
    out.add(zone + "&" + rank);
    out.add(zone + "&" + rank + "&" + rivals);
    out.add(zones.gap(member, happening));
    out.add(zones.gap(member, happening) + "&" + rank);
    addRivals(out, member, happening, zone);
    addStanding(out, member, happening);
    boolean any = false;
    for (Mention mention : member.mentions()) {
      if (zones.zoneOf(mention, member, happening).equals(zone) && !zone.equals("away")) {
        mentions.add(out, mention, happening, zone);
        if (any) {
          out.add("again");
        }
        any = true;
      }
    }
    String type = member.type().label();
    List<String> typed = new ArrayList<>();
    typed.add("type=" + type);
    out.forEach(f -> typed.add(type + ":" + f));
    return typed;
  }

  /** Where else the party is told of: the nearest zone of the others, and of their kin. */
  private void addRivals(Set<String> out, Member member, Happening happening, String zone) {
    String elsewhere = "none";
    String series = "none";
    for (Happening other : happenings) {
      if (other != happening && other != happening.parent() && other.parent() != happening) {
        String there = zones.zone(member, other);
        elsewhere = Zones.nearer(there, elsewhere);
        series = other.kind() == happening.kind() ? Zones.nearer(there, series) : series;
      }
    }
    out.add(zone + "&elsewhere=" + elsewhere);
    out.add(zone + "&kin=" + series);
    String round = happening.edition().isPresent() ? "&numbered" : "&plain";
    out.add("kin=" + series + "&" + happening.kind().label() + round);
  }

  /**
   * Whether a person is told of with another round, by its number, and nowhere of this one, or the
   * party stays away from another. The sides of a round are mostly those of the others.
   */
  boolean isOfOtherRound(Member member, Happening happening) {
    boolean away = member.mentions().stream().anyMatch(m -> mentions.hasCue(m, "absent"));
    return happening.edition().isPresent()
        && (member.type() == PartyType.PERSON || away)
        && zones.zone(member, happening).equals("away")
        && happenings.stream()
            .filter(h -> h.kind() == happening.kind() && !h.edition().equals(happening.edition()))
            .filter(h -> h.edition().isPresent())
            .anyMatch(h -> zones.zone(member, h).equals("clause"));
  }

  private void addStanding(Set<String> out, Member member, Happening happening) {
    Happening parent = happening.parent();
    out.add(happening.id() == 0 ? "first" : parent == null ? "other" : "child");
    if (parent != null) {
      out.add("parent-" + zones.zone(member, parent));
    }
    out.add("mentions=" + Math.min(4, member.mentions().size()));
    if (isMeant(member, happening)) {
      out.add("meant");
      out.add("meant&" + happening.kind().label());
    }
    addHome(out, member, happening);
    if (member.mentions().stream().anyMatch(m -> m.sentence() == 0)) {
      out.add("headline");
    }
    if (member.mentions().stream().allMatch(m -> mentions.hasCue(m, "say"))) {
      out.add("only-says");
    }
    if (member.type() == PartyType.STATE) {
      addState(out, member, happening);
    }
    if (member.type() == PartyType.PERSON) {
      addPerson(out, member);
    }
    addCompany(out, member, happening);
    out.add("alone=" + happenings.size());
  }

  private void addHome(Set<String> out, Member member, Happening happening) {
    String place = place(happening);
    String state = member.side();
    if (place != null && state != null) {
      out.add(place.equals(state) ? "home" : "abroad");
      out.add((place.equals(state) ? "home&" : "abroad&") + happening.kind().label());
    }
  }

  private static void addState(Set<String> out, Member member, Happening happening) {
    boolean adjective =
        member.mentions().stream()
            .noneMatch(m -> m instanceof Mention.State s && !s.form().equals("adjective"));
    if (adjective) {
      out.add("only-adjective");
    }
    boolean spoken =
        happening.persons().stream().anyMatch(p -> Objects.equals(p.represents(), member.code()));
    out.add(spoken ? "has-person" : "no-person");
  }

  private static void addPerson(Set<String> out, Member member) {
    out.add(member.role() == null ? "no-role" : "has-role");
    out.add(member.represents() == null ? "no-side" : "has-side");
    addOffice(out, member);
  }

  /** True when a clause of the happening means the party without naming it ("both ministers"). */
  private static boolean isMeant(Member member, Happening happening) {
    return happening.sightings().stream()
        .filter(s -> s.members().contains(member))
        .map(s -> s.anchor().sentence().index())
        .anyMatch(at -> member.mentions().stream().noneMatch(m -> m.sentence() == at));
  }

  /** The words of the office in English, the same for every language; no name stands in them. */
  private static void addOffice(Set<String> out, Member member) {
    if (member.role() != null) {
      for (String word : member.role().toLowerCase(Locale.ROOT).split("[^a-z]+", -1)) {
        if (OFFICES.contains(word)) {
          out.add("office=" + word);
        }
      }
    }
  }

  /** How many of its type the clauses of the happening name, and whether its own side is there. */
  private void addCompany(Set<String> out, Member member, Happening happening) {
    Set<Member> named = happening.members();
    long alike = named.stream().filter(m -> m.type() == member.type()).count();
    String company = "company=" + Math.min(3, alike - (named.contains(member) ? 1 : 0));
    out.add(company + (named.contains(member) ? "&in-clause" : "&outside"));
    String side = member.side();
    if (side != null) {
      boolean taken =
          named.stream()
              .filter(m -> !m.equals(member) && m.type() == PartyType.PERSON)
              .anyMatch(m -> side.equals(m.represents()));
      out.add(taken ? "side-there" : "side-open");
    }
  }

  /**
   * The list of names that tells the party in the happening's clauses, the same for all in it;
   * empty when it is named in none.
   */
  Optional<String> list(Member member, Happening happening) {
    return zones.list(member, happening);
  }

  private @Nullable String place(Happening happening) {
    var country = settings.of(happening).country();
    return country == null ? null : country.value();
  }
}

package org.rapporteur.extract.party;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.rapporteur.extract.Dossier;
import org.rapporteur.extract.anchor.Anchor;
import org.rapporteur.extract.happening.Happening;
import org.rapporteur.extract.happening.Sighting;
import org.rapporteur.extract.roster.Member;
import org.rapporteur.extract.setting.Settings;
import org.rapporteur.language.Mention;
import org.rapporteur.language.text.Sentence;
import org.rapporteur.language.text.Token;
import org.rapporteur.model.PartyType;

/**
 * Describes by named features how a party of the cast stands to a happening: whether it is named in
 * the clause of one of its anchors, in its stretch of the report or elsewhere, which cues stand
 * beside it, and what sort of party and happening they are.
 */
public final class PartyFeatures {
  private static final int WINDOW = 6;

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

  private final Dossier dossier;
  private final List<Happening> happenings;
  private final Settings settings;

  /** Features within one report, whose happenings are set in time and place. */
  public PartyFeatures(Dossier dossier, List<Happening> happenings, Settings settings) {
    this.dossier = dossier;
    this.settings = settings;
    this.happenings = List.copyOf(happenings);
  }

  /** The features of the party and the happening; never empty. */
  public List<String> of(Member member, Happening happening) {
    Set<String> out = new LinkedHashSet<>();
    String zone = zone(member, happening);
    out.add(zone);
    out.add("kind=" + happening.kind().label());
    out.add(zone + "&kind=" + happening.kind().label());
    String rank = happening.id() == 0 ? "first" : happening.parent() == null ? "other" : "child";
    String rivals = happenings.size() == 1 ? "alone" : happenings.size() == 2 ? "two" : "many";
    out.add(zone + "&" + rank);
    out.add(zone + "&" + rank + "&" + rivals);
    out.add(gap(member, happening));
    out.add(gap(member, happening) + "&" + rank);
    addStanding(out, member, happening);
    boolean any = false;
    for (Mention mention : member.mentions()) {
      if (zoneOf(mention, member, happening).equals(zone) && !zone.equals("away")) {
        addMention(out, mention, happening, zone);
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

  private void addStanding(Set<String> out, Member member, Happening happening) {
    Happening parent = happening.parent();
    out.add(happening.id() == 0 ? "first" : parent == null ? "other" : "child");
    if (parent != null) {
      out.add("parent-" + zone(member, parent));
    }
    out.add("mentions=" + Math.min(4, member.mentions().size()));
    if (isMeant(member, happening)) {
      out.add("meant");
      out.add("meant&" + happening.kind().label());
    }
    String place = place(happening);
    String state = member.type() == PartyType.PERSON ? member.represents() : member.code();
    if (place != null && state != null) {
      out.add(place.equals(state) ? "home" : "abroad");
      out.add((place.equals(state) ? "home&" : "abroad&") + happening.kind().label());
    }
    if (member.mentions().stream().anyMatch(m -> m.sentence() == 0)) {
      out.add("headline");
    }
    if (member.mentions().stream().allMatch(m -> cues(m, "say"))) {
      out.add("only-says");
    }
    if (member.type() == PartyType.STATE) {
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
    if (member.type() == PartyType.PERSON) {
      out.add(member.role() == null ? "no-role" : "has-role");
      out.add(member.represents() == null ? "no-side" : "has-side");
      addOffice(out, member);
    }
    addCompany(out, member, happening);
    out.add("alone=" + happenings.size());
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
    String side = member.type() == PartyType.PERSON ? member.represents() : member.code();
    if (side != null) {
      boolean taken =
          named.stream()
              .filter(m -> !m.equals(member) && m.type() == PartyType.PERSON)
              .anyMatch(m -> side.equals(m.represents()));
      out.add(taken ? "side-there" : "side-open");
    }
  }

  private void addMention(Set<String> out, Mention mention, Happening happening, String zone) {
    if (mention instanceof Mention.State state) {
      out.add("form=" + state.form());
    }
    if (mention instanceof Mention.Organisation body) {
      out.add("category=" + body.category());
    }
    if (mention instanceof Mention.Office) {
      out.add("bare-office");
    }
    Sentence sentence = dossier.analysis().sentences().get(mention.sentence());
    int alike =
        (int)
            dossier.analysis().in(sentence, mention.getClass()).stream()
                .filter(m -> dossier.roster().at(m).isPresent())
                .count();
    out.add(alike >= 5 ? "list" : alike >= 3 ? "few" : alike == 2 ? "pair" : "single");
    addCues(out, mention, sentence, zone);
    int first = sentence.tokenAt(mention.span().start());
    int end = sentence.tokenAt(mention.span().end());
    addNeighbours(out, mention, sentence, first);
    for (Sighting sighting : happening.sightings()) {
      if (sighting.anchor().sentence().index() == sentence.index()) {
        addDistance(out, mention, sighting.anchor(), first, end);
        addRank(out, mention, sentence, sighting.anchor());
      }
    }
  }

  private void addCues(Set<String> out, Mention mention, Sentence sentence, String zone) {
    int first = sentence.tokenAt(mention.span().start());
    int end = sentence.tokenAt(mention.span().end());
    for (String cue : dossier.cues().categories(sentence, Math.max(0, first - WINDOW), first)) {
      out.add("<" + cue);
      out.add(zone + "<" + cue);
    }
    for (String cue : dossier.cues().categories(sentence, end, end + WINDOW)) {
      out.add(">" + cue);
      out.add(zone + ">" + cue);
    }
    for (String cue :
        new HashSet<>(dossier.cues().categories(sentence, 0, sentence.tokens().size()))) {
      out.add("~" + cue);
    }
    int chain = chainStart(sentence, first);
    if (chain < first) {
      for (String cue : dossier.cues().categories(sentence, Math.max(0, chain - 4), chain)) {
        out.add("chain<" + cue);
      }
    }
  }

  /** How many parties of its type stand between it and the anchor. */
  private void addRank(Set<String> out, Mention mention, Sentence sentence, Anchor anchor) {
    int from = Math.min(mention.span().end(), anchor.name().end());
    int to = Math.max(mention.span().start(), anchor.name().start());
    long between =
        dossier.analysis().in(sentence, mention.getClass()).stream()
            .filter(m -> m.span().start() >= from && m.span().end() <= to)
            .count();
    String side = mention.span().start() < anchor.name().start() ? "before" : "after";
    String rank = side + "-rank=" + Math.min(3, between);
    out.add(rank);
    out.add(rank + "&" + (anchor.action() == null ? anchor.kind().label() : anchor.action()));
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
  private int chainStart(Sentence sentence, int first) {
    int at = first;
    boolean moved = true;
    while (moved && at > 0) {
      moved = false;
      int before = at;
      while (before > 0 && isGlue(sentence, before - 1)) {
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

  private boolean isGlue(Sentence sentence, int i) {
    Token token = sentence.tokens().get(i);
    return ",،;".contains(token.text())
        || dossier
            .analysis()
            .lexicon()
            .phrases("phrases")
            .longestAt(sentence, i)
            .filter(m -> m.is("glue"))
            .isPresent();
  }

  /** The function word before the mention, and whether it stands in a topic or a promise. */
  private void addNeighbours(Set<String> out, Mention mention, Sentence sentence, int first) {
    if (first == 0) {
      out.add("prev=start");
    } else {
      Token before = sentence.tokens().get(first - 1);
      boolean bound =
          dossier
              .analysis()
              .lexicon()
              .phrases("phrases")
              .longestAt(sentence, first - 1)
              .isPresent();
      out.add(bound ? "prev=" + before.folded() : before.isWord() ? "prev=word" : "prev=mark");
    }
    if (dossier.agenda().topics().stream().anyMatch(t -> t.span().contains(mention.span()))) {
      out.add("in-topic");
    }
    if (dossier.agenda().promises().stream().anyMatch(t -> t.span().contains(mention.span()))) {
      out.add("in-promise");
    }
  }

  private static void addDistance(
      Set<String> out, Mention mention, Anchor anchor, int first, int end) {
    String what = anchor.action() == null ? "noun" : anchor.action();
    if (anchor.name().overlaps(mention.span())) {
      out.add("in-name");
      out.add("in-name&" + anchor.kind().label());
    } else {
      boolean before = first < anchor.first();
      out.add((before ? "before-" : "after-") + what);
      int distance = before ? anchor.nameFirst() - end : first - anchor.nameEnd();
      out.add(distance <= 3 ? "next-to" : distance <= 10 ? "near" : "far");
      out.add((distance <= 3 ? "next-to-" : "off-") + (before ? "before-" : "after-") + what);
    }
  }

  private boolean cues(Mention mention, String category) {
    Sentence sentence = dossier.analysis().sentences().get(mention.sentence());
    int first = sentence.tokenAt(mention.span().start());
    int end = sentence.tokenAt(mention.span().end());
    return dossier.cues().has(sentence, category, Math.max(0, first - 3), first)
        || dossier.cues().has(sentence, category, end, end + 3);
  }

  /** Sentences from the last sighting of the happening to the first mention after it. */
  private String gap(Member member, Happening happening) {
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

  private String zone(Member member, Happening happening) {
    String best = "away";
    for (Mention mention : member.mentions()) {
      String zone = zoneOf(mention, member, happening);
      if (rank(zone) > rank(best)) {
        best = zone;
      }
    }
    return best;
  }

  private static int rank(String zone) {
    return List.of("away", "stretch", "sentence", "clause").indexOf(zone);
  }

  private String zoneOf(Mention mention, Member member, Happening happening) {
    for (Sighting sighting : happening.sightings()) {
      if (sighting.anchor().sentence().index() == mention.sentence()) {
        return sighting.members().contains(member) ? "clause" : "sentence";
      }
    }
    return holder(mention.sentence()) == happening ? "stretch" : "away";
  }

  /** The happening in whose stretch a sentence lies: the last one sighted at or before it. */
  public @Nullable Happening holder(int sentence) {
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

  private @Nullable String place(Happening happening) {
    var country = settings.of(happening).country();
    return country == null ? null : country.value();
  }
}

package org.rapporteur.extract.party;

import java.util.HashSet;
import java.util.Set;
import org.rapporteur.extract.Dossier;
import org.rapporteur.extract.anchor.Anchor;
import org.rapporteur.extract.happening.Happening;
import org.rapporteur.extract.happening.Sighting;
import org.rapporteur.language.Mention;
import org.rapporteur.language.text.Sentence;
import org.rapporteur.language.text.Token;

/** Describes by named features how one mention of a party stands in its sentence. */
final class MentionFeatures {
  private static final int WINDOW = 6;

  private final Dossier dossier;
  private final Zones zones;

  /** Features within one report, whose happenings have these zones. */
  MentionFeatures(Dossier dossier, Zones zones) {
    this.dossier = dossier;
    this.zones = zones;
  }

  /** Adds the features of the mention, which lies in the zone of the happening. */
  void add(Set<String> out, Mention mention, Happening happening, String zone) {
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
    int chain = zones.chainStart(sentence, first);
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

  /** True when words of the category stand close beside the mention. */
  boolean hasCue(Mention mention, String category) {
    Sentence sentence = dossier.analysis().sentences().get(mention.sentence());
    int first = sentence.tokenAt(mention.span().start());
    int end = sentence.tokenAt(mention.span().end());
    return dossier.cues().has(sentence, category, Math.max(0, first - 3), first)
        || dossier.cues().has(sentence, category, end, end + 3);
  }
}

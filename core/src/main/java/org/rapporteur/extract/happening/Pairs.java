package org.rapporteur.extract.happening;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import org.rapporteur.extract.Dossier;
import org.rapporteur.extract.anchor.Anchor;
import org.rapporteur.extract.roster.Member;
import org.rapporteur.language.lexicon.Match;
import org.rapporteur.language.text.Sentence;
import org.rapporteur.language.text.Token;
import org.rapporteur.model.PartyType;

/**
 * Finds whom "the two ministers" or "both presidents" means: the two people with that office, of
 * different sides, who were named last. The words are the {@code both} cues of the language folder;
 * their value column gives the office, or nothing for any. Finds also both whose last names a
 * hyphen joins.
 */
final class Pairs {
  private final Dossier dossier;

  Pairs(Dossier dossier) {
    this.dossier = dossier;
  }

  /** The two people that the anchor's sentence means without naming them; empty when unsure. */
  List<Member> meant(Anchor anchor) {
    Sentence sentence = anchor.sentence();
    for (Match match : dossier.cues().in(sentence)) {
      if (match.is("both")) {
        List<Member> pair = last(sentence, match.entry().value());
        if (!pair.isEmpty()) {
          return pair;
        }
      }
    }
    return List.of();
  }

  /** "The Ashdown-Calloway summit": persons of the report whose last names a hyphen joins. */
  List<Member> hyphened(Anchor anchor) {
    List<Member> out = new ArrayList<>();
    for (Token token : anchor.sentence().tokens().subList(anchor.nameFirst(), anchor.nameEnd())) {
      String[] halves = token.text().split("[-–]", -1);
      List<Member> named =
          halves.length == 2
              ? Stream.of(halves).flatMap(half -> surnamed(half).stream()).toList()
              : List.of();
      out.addAll(named.size() == 2 ? named : List.of());
    }
    return out;
  }

  private Optional<Member> surnamed(String word) {
    return dossier.roster().members().stream()
        .filter(m -> m.type() == PartyType.PERSON)
        .filter(
            m ->
                m.names().stream()
                    .map(name -> List.of(name.split(" ", -1)))
                    .anyMatch(w -> w.get(0).equals(word) || w.get(w.size() - 1).equals(word)))
        .findFirst();
  }

  private List<Member> last(Sentence sentence, String office) {
    List<Member> out = new ArrayList<>();
    var mentions = dossier.analysis().mentions();
    for (int i = mentions.size() - 1; i >= 0 && out.size() < 2; i--) {
      if (mentions.get(i).sentence() < sentence.index()) {
        dossier
            .roster()
            .at(mentions.get(i))
            .filter(member -> holds(member, office))
            .filter(member -> out.stream().noneMatch(m -> isSameSide(m, member)))
            .ifPresent(out::add);
      }
    }
    return out.size() == 2 ? out : List.of();
  }

  private static boolean holds(Member member, String office) {
    return member.type() == PartyType.PERSON
        && member.role() != null
        && member.represents() != null
        && member.role().toLowerCase(Locale.ROOT).contains(office);
  }

  private static boolean isSameSide(Member one, Member two) {
    return one.equals(two) || String.valueOf(one.represents()).equals(two.represents());
  }
}

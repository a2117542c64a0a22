package org.rapporteur.extract.happening;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.rapporteur.extract.Dossier;
import org.rapporteur.extract.roster.Member;
import org.rapporteur.language.Mention;
import org.rapporteur.language.text.Sentence;
import org.rapporteur.model.Kind;
import org.rapporteur.model.PartyType;
import org.rapporteur.model.Span;

/**
 * Tells meetings with several people apart that one clause tells together.
 *
 * <ul>
 *   <li>People in a row are met one by one when the preposition stands again before each: "with A;
 *       with B".
 *   <li>Those in a row are met one by one when the clause has a word that says so, the {@code
 *       apart} cues of the language folder ("separate talks with A and B"); states in a row
 *       likewise.
 * </ul>
 */
final class Apart {
  private static final int REACH = 25;

  private final Dossier dossier;
  private final Joints joints;

  Apart(Dossier dossier) {
    this.dossier = dossier;
    this.joints = new Joints(dossier.analysis());
  }

  /** The meetings that a sighting stands for: mostly just itself. */
  List<Sighting> split(Sighting sighting) {
    Kind kind = sighting.anchor().kind();
    if (kind != Kind.MEETING && kind != Kind.CALL) {
      return List.of(sighting);
    }
    List<Member> row = row(sighting, Mention.Person.class);
    int persons = sighting.persons().size();
    boolean one = persons == 1 || (persons == 0 && sighting.anchor().isVerb());
    if (row.isEmpty() && one && sighting.has("apart")) {
      row = row(sighting, Mention.State.class);
    }
    List<Sighting> out = new ArrayList<>();
    Set<Member> rest = new LinkedHashSet<>(sighting.members());
    rest.removeAll(row);
    if (rest.stream().noneMatch(m -> m.type() == PartyType.PERSON) && row.size() < 3) {
      return List.of(sighting);
    }
    for (Member met : row) {
      Set<Member> members = new LinkedHashSet<>(rest);
      members.add(met);
      out.add(sighting.of(members));
    }
    return out.isEmpty() ? List.of(sighting) : out;
  }

  /** The longest row of those met one by one; empty when there are not two. */
  private List<Member> row(Sighting sighting, Class<? extends Mention> type) {
    List<Member> best = new ArrayList<>();
    List<Member> row = new ArrayList<>();
    Mention last = null;
    for (Mention mention : dossier.analysis().in(sighting.anchor().sentence(), type)) {
      Optional<Member> member = dossier.roster().at(mention).filter(sighting.members()::contains);
      if (member.isEmpty() || row.contains(member.get())) {
        continue;
      }
      if (last == null || !follows(sighting, last, mention)) {
        row.clear();
      }
      row.add(member.get());
      last = mention;
      if (row.size() > best.size()) {
        best = List.copyOf(row);
      }
    }
    return best.size() < 2 ? List.of() : best;
  }

  /** Whether the second is met by itself as the first is. */
  private boolean follows(Sighting sighting, Mention one, Mention two) {
    Sentence sentence = sighting.anchor().sentence();
    int from = sentence.tokenAt(one.span().end());
    int to = sentence.tokenAt(two.span().start());
    Span between = new Span(one.span().end(), Math.max(one.span().end(), two.span().start()));
    if (to - from > REACH || sighting.anchor().span().overlaps(between)) {
      return false;
    }
    int first = sentence.tokenAt(one.span().start());
    if (with(sentence, from, to) && with(sentence, Math.max(0, first - REACH), first)) {
      return true;
    }
    return sighting.has("apart") && joints.join(sentence, from, to);
  }

  private boolean with(Sentence sentence, int from, int to) {
    return dossier.cues().has(sentence, "with", from, to);
  }
}

package org.rapporteur.extract.happening;

import java.util.List;
import java.util.Optional;
import org.rapporteur.extract.Dossier;
import org.rapporteur.extract.anchor.Anchor;
import org.rapporteur.language.Mention;
import org.rapporteur.language.lexicon.Match;
import org.rapporteur.language.text.Sentence;
import org.rapporteur.model.Kind;

/**
 * Finds the talks that people are named "with", or in as the counterpart of another: in "held talks
 * with A, and they agreed to convene the committee" A belongs to the talks, however near the
 * committee stands.
 */
final class Companions {
  /** Words of titles and offices between "with" and the name. */
  private static final int TITLES = 10;

  /** Words between the talks and "with". */
  private static final int REACH = 8;

  private final Dossier dossier;
  private final Joints joints;

  Companions(Dossier dossier) {
    this.dossier = dossier;
    this.joints = new Joints(dossier.analysis());
  }

  /** The talks with the person, among the anchors of the sentence; empty when not named so. */
  Optional<Anchor> governor(Mention.Person person, List<Anchor> anchors) {
    Sentence sentence = anchors.get(0).sentence();
    int first = sentence.tokenAt(person.span().start());
    Mention.Person before = null;
    for (Mention.Person other : dossier.analysis().in(sentence, Mention.Person.class)) {
      before = other.span().end() <= person.span().start() ? other : before;
    }
    int from = before == null ? 0 : sentence.tokenAt(before.span().end());
    Optional<Match> with =
        dossier.cues().in(sentence).stream()
            .filter(m -> m.is("with") || m.is("counterpart"))
            .filter(m -> m.first() >= Math.max(from, first - TITLES) && m.end() <= first)
            .reduce((a, b) -> b);
    if (with.isEmpty()) {
      boolean row = first - from <= TITLES && joints.join(sentence, from, first);
      return before != null && row ? governor(before, anchors) : Optional.empty();
    }
    int at = with.get().first();
    boolean other =
        anchors.stream().anyMatch(a -> a.first() >= with.get().end() && a.first() < first);
    return anchors.stream()
        .filter(a -> !other && a.kind() != Kind.VISIT)
        .filter(a -> a.end() <= with.get().end() && at - a.nameEnd() <= REACH)
        .filter(a -> clear(sentence, a.end(), at))
        .reduce((a, b) -> b);
  }

  private static boolean clear(Sentence sentence, int from, int to) {
    for (int i = from; i < to; i++) {
      if (!sentence.tokens().get(i).isWord()) {
        return false;
      }
    }
    return true;
  }
}

package org.rapporteur.language.name.phrase;

import java.util.Optional;
import org.rapporteur.language.lexicon.Entry;
import org.rapporteur.language.lexicon.Match;

/** Reads what stands before the head of an office: its state, modifiers, field and body. */
final class OfficeFront {
  private final Words words;

  OfficeFront(Words words) {
    this.words = words;
  }

  /** Passes state, modifiers and fields before the head; returns where the head should stand. */
  int read(Draft draft, int i, Slots slots) {
    int p = i;
    while (p < draft.size()) {
      Optional<Found> found = draft.startingAt(p);
      if (found.isPresent() && found.get().sort() == Found.Sort.STATE && ownerFirst()) {
        if (isPlaceOnly(draft, found.get())) {
          break;
        }
        slots.setState(found.get().code());
        p = possessive(draft, found.get().end());
        continue;
      }
      if (found.isPresent() && found.get().sort() == Found.Sort.BODY && words.before()) {
        Found body = found.get();
        slots.setBody(body.english(), draft.text(body.first(), body.end()), body.code());
        p = possessive(draft, body.end());
        continue;
      }
      Optional<Match> match = draft.match(words.offices(), p);
      if (match.isEmpty() || found.isPresent()) {
        break;
      }
      Match m = match.get();
      boolean headHere = m.is("function") || m.is("whole");
      boolean more = continues(draft, m.end());
      if (headHere && !(m.is("modifier") && more)) {
        break;
      }
      if (m.is("skip")) {
        p = m.end();
        continue;
      }
      if (!fill(draft, m, slots)) {
        break;
      }
      int conjunction = draft.pass("conjunction", m.end());
      p = conjunction > m.end() && continues(draft, conjunction) ? conjunction : m.end();
    }
    return p;
  }

  /** Puts a modifier or field into its slot; false when the word is neither. */
  private boolean fill(Draft draft, Match m, Slots slots) {
    if (m.is("former")) {
      slots.setFormer();
    } else if (m.is("modifier")) {
      slots.addModifier(value(draft, m, "modifier"));
    } else if (m.is("portfolio") && words.before()) {
      slots.addField(value(draft, m, "portfolio"), "");
    } else {
      return false;
    }
    return true;
  }

  /** True for "In Turkey Minister Y": a name of state after a preposition, without "'s". */
  private static boolean isPlaceOnly(Draft draft, Found state) {
    return !state.isAdjective()
        && possessive(draft, state.end()) == state.end()
        && draft.small("in", state.first() - 1);
  }

  /** Whether a state may stand before what it owns: not where adjectives follow their noun. */
  private boolean ownerFirst() {
    return words.prefix().isEmpty();
  }

  private static int possessive(Draft draft, int end) {
    boolean mark = draft.is(end, "'s") || draft.is(end, "’s") || draft.is(end, "'");
    return mark || draft.is(end, "’") ? end + 1 : draft.pass("linker", end);
  }

  private boolean continues(Draft draft, int p) {
    return draft
        .match(words.offices(), p)
        .filter(m -> !m.is("rank") && !m.is("honorific"))
        .isPresent();
  }

  /** First token of the role: after a state or "new" that stands before it. */
  int roleFirst(Draft draft, int i) {
    Optional<Found> state = draft.startingAt(i).filter(f -> f.sort() == Found.Sort.STATE);
    int p = state.map(s -> possessive(draft, s.end())).orElse(i);
    return draft.match(words.offices(), p).filter(m -> m.is("skip")).map(Match::end).orElse(p);
  }

  private static String value(Draft draft, Match match, String category) {
    for (Entry entry : match.entries()) {
      if (entry.category().equals(category) && !entry.value().isEmpty()) {
        return entry.value();
      }
    }
    return draft.text(match.first(), match.end());
  }
}

package org.rapporteur.language.name.phrase;

import java.util.Optional;
import org.rapporteur.language.lexicon.Entry;
import org.rapporteur.language.lexicon.Match;

/**
 * Reads the field of an office or body ("Foreign Affairs"), known or in capitals, and lists of
 * them.
 */
final class Fields {
  private final Words words;
  private final boolean ofBody;

  Fields(Words words, boolean ofBody) {
    this.words = words;
    this.ofBody = ofBody;
  }

  /** A field known to the language; after a conjunction also an unknown one in capitals. */
  int field(Draft draft, int p, Slots slots, String link) {
    Optional<Match> known = draft.match(words.offices(), p).filter(m -> m.is("portfolio"));
    if (known.isPresent()) {
      String value = value(draft, known.get());
      int whole = ofBody && words.before() ? capitals(draft, p) : p;
      if (whole > known.get().end()) {
        slots.addField(draft.text(p, whole), link);
        return whole;
      }
      slots.addField(value, link);
      return known.get().end();
    }
    return link.equals("and") || (words.before() && !link.isEmpty())
        ? unknownField(draft, p, slots, link)
        : p;
  }

  /** A field in capitals that no data file knows. */
  int unknownField(Draft draft, int p, Slots slots, String link) {
    int end = words.capitals() ? capitals(draft, p) : p;
    if (end > p) {
      slots.addField(draft.text(p, end), link);
    }
    return end;
  }

  private String value(Draft draft, Match match) {
    for (Entry entry : match.entries()) {
      if (entry.category().equals("portfolio") && !entry.value().isEmpty()) {
        return entry.value();
      }
    }
    return draft.text(match.first(), match.end());
  }

  /** End of a run of capitalised words that are neither names of people nor anything known. */
  int capitals(Draft draft, int from) {
    int p = from;
    while (p < draft.size()
        && draft.capitalised(p)
        && draft.word(p)
        && draft.covering(p).isEmpty()
        && !draft.isPerson(p)
        && !draft.small("function", p)
        && !isHead(draft, p)) {
      p++;
    }
    return p;
  }

  private boolean isHead(Draft draft, int p) {
    return draft
        .match(words.offices(), p)
        .filter(m -> m.is("function") || m.is("whole") || m.is("rank") || m.is("honorific"))
        .isPresent();
  }

  /** ", Water and Land Reform": further fields up to a conjunction, at least one of them known. */
  int list(Draft draft, int from, Slots slots) {
    int p = from;
    boolean known = false;
    Slots more = new Slots();
    while (draft.is(p, ",") || draft.is(p, "،")) {
      int start = p + 1;
      known |= draft.match(words.offices(), start).filter(m -> m.is("portfolio")).isPresent();
      int end = field(draft, start, more, "");
      if (end == start) {
        return from;
      }
      p = end;
    }
    int last = draft.pass("conjunction", p);
    if (p == from || last == p || !known) {
      return from;
    }
    int end = field(draft, last, more, "and");
    if (end == last) {
      return from;
    }
    slots.addField(draft.text(from + 1, end), ",");
    return end;
  }
}

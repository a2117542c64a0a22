package org.rapporteur.language.name;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.rapporteur.language.lexicon.Match;

/**
 * Reads "his Iranian counterpart Y", "نظيره الروسي": the office is that of the one spoken of
 * before, the state another. One report is read in order.
 */
final class Counterparts {
  private @Nullable String english;
  private final List<OfficePhrase> found = new ArrayList<>();

  Counterparts() {}

  /** Puts the counterparts of a sentence among its offices, so that names can be joined to them. */
  void read(Draft draft) {
    found.clear();
    for (int i = 0; i < draft.size(); i++) {
      Optional<Match> word =
          draft.words().small("counterpart", draft.sentence(), i).filter(m -> free(draft, m));
      if (word.isPresent()) {
        OfficePhrase office = phrase(draft, word.get());
        draft.addOffice(office);
        found.add(office);
        i = word.get().end() - 1;
      }
    }
  }

  private static boolean free(Draft draft, Match match) {
    return draft.covering(match.first()).isEmpty() && draft.officeAt(match.first()).isEmpty();
  }

  private OfficePhrase phrase(Draft draft, Match word) {
    Optional<Found> before = draft.covering(word.first() - 1).filter(Found::isAdjective);
    if (before.isPresent()) {
      return office(draft, before.get().first(), word.end(), before.get().code());
    }
    Optional<Found> after =
        draft.startingAt(word.end()).filter(f -> f.sort() == Found.Sort.STATE && !f.joined());
    if (after.isPresent() && draft.words().after()) {
      return office(draft, word.first(), after.get().end(), after.get().code());
    }
    return office(draft, word.first(), word.end(), null);
  }

  private OfficePhrase office(Draft draft, int first, int end, @Nullable String state) {
    String same = before(draft, first).orElse(english == null ? "" : english);
    return new OfficePhrase(first, end, same, state, null, false, false);
  }

  /** The office nearest before the token in the sentence. */
  private static Optional<String> before(Draft draft, int first) {
    String last = null;
    for (OfficePhrase office : draft.offices()) {
      if (office.end() <= first && !office.english().isEmpty()) {
        last = office.english();
      }
    }
    return Optional.ofNullable(last);
  }

  /** Remembers the office of the first person or bare office of the sentence. */
  void resolve(Draft draft, List<PersonDraft> people) {
    for (OfficePhrase office : draft.offices()) {
      if (!found.contains(office) && !office.plural() && !office.english().isEmpty()) {
        english = office.english();
        break;
      }
    }
    for (PersonDraft person : people) {
      person.offices().stream()
          .filter(o -> !o.english().isEmpty())
          .findFirst()
          .ifPresent(o -> english = o.english());
      if (!person.offices().isEmpty()) {
        break;
      }
    }
  }
}

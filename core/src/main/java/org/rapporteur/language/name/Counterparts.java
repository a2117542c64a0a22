package org.rapporteur.language.name;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.rapporteur.language.Mention;
import org.rapporteur.language.lexicon.Match;
import org.rapporteur.language.name.phrase.Draft;
import org.rapporteur.language.name.phrase.Found;
import org.rapporteur.language.name.phrase.OfficePhrase;
import org.rapporteur.language.name.phrase.Words;

/**
 * Reads "his Iranian counterpart Y", "نظيره الروسي": the state is another, the office that of the
 * one spoken of before, which is settled once all people of the report are known.
 */
final class Counterparts {
  private final Words words;
  private final Map<String, String> offices = new HashMap<>();
  private @Nullable String last;

  Counterparts(Words words) {
    this.words = words;
  }

  /** Puts the counterparts of a sentence among its offices, so that names can be joined to them. */
  void read(Draft draft) {
    for (int i = 0; i < draft.size(); i++) {
      Optional<Match> word =
          draft.words().small("counterpart", draft.sentence(), i).filter(m -> free(draft, m));
      if (word.isPresent()) {
        draft.addOffice(phrase(draft, word.get()));
        i = word.get().end() - 1;
      }
    }
  }

  private static boolean free(Draft draft, Match match) {
    return draft.covering(match.first()).isEmpty() && draft.officeAt(match.first()).isEmpty();
  }

  private static OfficePhrase phrase(Draft draft, Match word) {
    Optional<Found> before = draft.covering(word.first() - 1).filter(Found::isAdjective);
    if (before.isPresent()) {
      return office(before.get().first(), word.end(), before.get().code());
    }
    Optional<Found> after =
        draft.startingAt(word.end()).filter(f -> f.sort() == Found.Sort.STATE && !f.joined());
    if (after.isPresent() && draft.words().after()) {
      return office(word.first(), after.get().end(), after.get().code());
    }
    return office(word.first(), word.end(), null);
  }

  private static OfficePhrase office(int first, int end, @Nullable String state) {
    return new OfficePhrase(first, end, "", state, null, false, false);
  }

  /** Gives every counterpart of the report the office of the one it is a counterpart of. */
  void settle(List<Draft> drafts, List<List<PersonDraft>> people) {
    for (int i = 0; i < drafts.size(); i++) {
      for (PersonDraft person : people.get(i)) {
        learn(drafts.get(i), person);
      }
    }
    for (int i = 0; i < drafts.size(); i++) {
      settle(drafts.get(i), people.get(i));
    }
  }

  private void learn(Draft draft, PersonDraft person) {
    for (Mention.Office office : person.offices()) {
      if (!office.english().isEmpty()) {
        offices.putIfAbsent(surname(draft, person), office.english());
      }
    }
  }

  private String surname(Draft draft, PersonDraft person) {
    String word = draft.folded(person.end() - 1);
    String bare =
        person.length() == 1 ? word.substring(Math.min(person.skip(), word.length())) : word;
    return words.key(bare);
  }

  private void settle(Draft draft, List<PersonDraft> people) {
    for (OfficePhrase phrase : List.copyOf(draft.offices())) {
      if (draft.small("counterpart", wordOf(draft, phrase))) {
        String english = antecedent(draft, phrase, people);
        if (english != null) {
          replace(draft, phrase, phrase.inEnglish(shared(english)), people);
        }
      } else if (!phrase.plural() && !phrase.english().isEmpty() && isFirst(draft, phrase)) {
        last = phrase.english();
      }
    }
  }

  /** What two counterparts share: an office without its further fields. */
  private static String shared(String english) {
    int comma = english.indexOf(',');
    return comma < 0 ? english : english.substring(0, comma);
  }

  private static boolean isFirst(Draft draft, OfficePhrase phrase) {
    return draft.offices().stream()
        .filter(o -> !o.english().isEmpty())
        .findFirst()
        .orElse(phrase)
        .equals(phrase);
  }

  private static int wordOf(Draft draft, OfficePhrase phrase) {
    for (int i = phrase.first(); i < phrase.end(); i++) {
      if (draft.small("counterpart", i)) {
        return i;
      }
    }
    return phrase.end() - 1;
  }

  /**
   * The office of the nearest person or office before in the sentence, else of the last subject.
   */
  private @Nullable String antecedent(Draft draft, OfficePhrase phrase, List<PersonDraft> people) {
    String best = null;
    int at = -1;
    for (PersonDraft person : people) {
      String known = offices.get(surname(draft, person));
      if (person.isSure() && known != null && person.end() <= phrase.first() && person.end() > at) {
        best = known;
        at = person.end();
      }
    }
    for (OfficePhrase office : draft.offices()) {
      boolean named = !office.english().isEmpty() && !office.plural();
      if (named && office.end() <= phrase.first() && office.end() > at) {
        best = office.english();
        at = office.end();
      }
    }
    return best == null ? last : best;
  }

  private void replace(
      Draft draft, OfficePhrase old, OfficePhrase settled, List<PersonDraft> people) {
    Mention.Office before = draft.mention(old);
    boolean claimed = draft.isClaimed(old);
    draft.replaceOffice(old, settled);
    List<PersonDraft> holders = new ArrayList<>(people);
    holders.removeIf(p -> !p.offices().contains(before));
    for (PersonDraft holder : holders) {
      holder.offices().replaceAll(o -> o.equals(before) ? draft.mention(settled) : o);
      offices.putIfAbsent(surname(draft, holder), settled.english());
    }
    if (claimed) {
      draft.claim(settled);
    }
  }
}

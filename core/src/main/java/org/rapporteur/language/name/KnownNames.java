package org.rapporteur.language.name;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.rapporteur.language.name.phrase.Draft;
import org.rapporteur.language.name.phrase.Words;

/** Names that a report has introduced, by which a bare surname is known again. */
final class KnownNames {
  private static final int SHORTEST = 3;
  private static final int LONGEST = 4;

  private final Words words;
  private final Set<String> surnames = new HashSet<>();
  private final Set<String> inSentences = new HashSet<>();

  KnownNames(Words words) {
    this.words = words;
  }

  /**
   * Learns the last words of the names that are sure, and of those that a lone surname confirms.
   */
  void learn(List<Draft> drafts, List<List<PersonDraft>> people) {
    confirmBySurname(drafts, people);
    for (int i = 0; i < drafts.size(); i++) {
      for (PersonDraft person : people.get(i)) {
        if (person.isSure()) {
          learn(drafts.get(i), person, surnames);
          if (!isTitleCase(drafts.get(i))) {
            learn(drafts.get(i), person, inSentences);
          }
        }
      }
    }
  }

  /** A run of words whose last word stands alone elsewhere as a name does is a person's. */
  private void confirmBySurname(List<Draft> drafts, List<List<PersonDraft>> people) {
    Set<String> alone = new HashSet<>();
    for (int i = 0; i < drafts.size(); i++) {
      for (PersonDraft person : people.get(i)) {
        if (person.length() == 1) {
          alone.add(key(drafts.get(i).folded(person.first())));
        }
      }
    }
    for (int i = 0; i < drafts.size(); i++) {
      for (PersonDraft person : people.get(i)) {
        boolean full = person.length() > 1 && person.length() <= LONGEST;
        if (full && alone.contains(key(drafts.get(i).folded(person.end() - 1)))) {
          person.confirm();
        }
      }
    }
  }

  private void learn(Draft draft, PersonDraft person, Set<String> names) {
    if (!words.spaced()) {
      names.add(draft.text(person.first(), person.end()));
      return;
    }
    for (int i = Math.max(person.first(), person.end() - 2); i < person.end(); i++) {
      String word = draft.folded(i);
      boolean link = draft.small("particle", i) || draft.small("patronym", i);
      boolean last = i == person.end() - 1;
      if (word.length() >= (last || words.capitals() ? SHORTEST : LONGEST) && !link) {
        names.add(key(word));
      }
    }
  }

  private String key(String folded) {
    return words.language().equals("ru") ? words.key(folded) : folded;
  }

  /** Confirms the runs of a sentence that end in a known name, and finds those that stand alone. */
  void recognise(Draft draft, List<PersonDraft> people) {
    if (isTitleCase(draft)) {
      people.replaceAll(person -> withoutVerb(draft, person));
    }
    for (PersonDraft person : people) {
      if (!person.isSure() && surnames.contains(key(draft.folded(person.end() - 1)))) {
        person.confirm();
      }
    }
    for (int i = 0; i < draft.size(); i++) {
      if (!words.capitals() || standsAlone(draft, i)) {
        again(draft, i, people);
      }
    }
  }

  /** True for a headline that begins all but small words with a capital. */
  private boolean isTitleCase(Draft draft) {
    int counted = 0;
    int capitals = 0;
    for (int i = 0; i < draft.size(); i++) {
      if (draft.word(i) && draft.token(i).text().length() >= LONGEST) {
        counted++;
        capitals += draft.capitalised(i) ? 1 : 0;
      }
    }
    return words.capitals() && counted > 2 && capitals == counted;
  }

  /** In a headline a verb after a surname that a sentence tells begins with a capital as well. */
  private PersonDraft withoutVerb(Draft draft, PersonDraft person) {
    int end = person.end();
    while (end > person.first() && !inSentences.contains(key(draft.folded(end - 1)))) {
      end--;
    }
    if (end == person.first() || end == person.end()) {
      return person;
    }
    PersonDraft shorter = new PersonDraft(person.first(), end, person.skip());
    person.offices().forEach(shorter::attach);
    shorter.confirm();
    return shorter;
  }

  /** A capital between words without one. */
  private static boolean standsAlone(Draft draft, int i) {
    return draft.capitalised(i)
        && (i == 0 || !draft.capitalised(i - 1))
        && (i + 1 == draft.size() || !draft.capitalised(i + 1));
  }

  /** A name without spaces is known again as a whole. */
  private void whole(Draft draft, int i, List<PersonDraft> people) {
    for (String name : surnames) {
      int end = i + name.length();
      if (end <= draft.size() && draft.text(i, end).equals(name)) {
        PersonDraft person = new PersonDraft(i, end, 0);
        person.confirm();
        people.add(person);
        return;
      }
    }
  }

  private void again(Draft draft, int i, List<PersonDraft> people) {
    boolean taken =
        draft.covering(i).isPresent()
            || draft.officeAt(i).isPresent()
            || people.stream().anyMatch(p -> p.isSure() && p.first() <= i && i < p.end());
    if (taken) {
      return;
    }
    if (!words.spaced()) {
      whole(draft, i, people);
      return;
    }
    String word = draft.folded(i);
    for (String bare : words.bare(word)) {
      if (surnames.contains(bare)) {
        PersonDraft person = new PersonDraft(i, i + 1, word.length() - bare.length());
        person.confirm();
        people.add(person);
        return;
      }
    }
  }
}

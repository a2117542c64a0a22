package org.rapporteur.language.name;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.rapporteur.language.lexicon.Entry;
import org.rapporteur.language.lexicon.Match;
import org.rapporteur.language.lexicon.Phrases;
import org.rapporteur.language.text.Forms;

/** Names that a report has introduced, by which a bare surname is known again. */
final class KnownNames {
  private static final int SHORTEST = 3;

  private final Words words;
  private final Set<String> surnames = new HashSet<>();
  private final List<Entry> characters = new ArrayList<>();
  private Phrases wholeNames = new Phrases(List.of(), Forms.of("und"));

  KnownNames(Words words) {
    this.words = words;
  }

  /** Learns the last words of the names that are sure. */
  void learn(List<Draft> drafts, List<List<PersonDraft>> people) {
    for (int i = 0; i < drafts.size(); i++) {
      for (PersonDraft person : people.get(i)) {
        if (person.isSure()) {
          learn(drafts.get(i), person);
        }
      }
    }
    wholeNames = new Phrases(characters, Forms.of("und"));
  }

  private void learn(Draft draft, PersonDraft person) {
    if (words.characters()) {
      characters.add(new Entry(draft.text(person.first(), person.end()), "person", "", ""));
      return;
    }
    for (int i = Math.max(person.first(), person.end() - 2); i < person.end(); i++) {
      String word = draft.folded(i);
      if (word.length() >= SHORTEST && !draft.small("particle", i)) {
        surnames.add(key(word));
      }
    }
  }

  private String key(String folded) {
    return words.language().equals("ru") ? words.key(folded) : folded;
  }

  /** Confirms the runs of a sentence that end in a known name; without capitals, finds new ones. */
  void recognise(Draft draft, List<PersonDraft> people) {
    for (PersonDraft person : people) {
      if (!person.isSure() && surnames.contains(key(draft.folded(person.end() - 1)))) {
        person.confirm();
      }
    }
    if (!words.capitals()) {
      for (int i = 0; i < draft.size(); i++) {
        again(draft, i, people);
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
    draft.match(wholeNames, i).ifPresent(m -> whole(m, people));
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

  private static void whole(Match match, List<PersonDraft> people) {
    PersonDraft person = new PersonDraft(match.first(), match.end(), 0);
    person.confirm();
    people.add(person);
  }
}

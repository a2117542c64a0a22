package org.rapporteur.language.name.phrase;

import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.rapporteur.language.lexicon.Entry;
import org.rapporteur.language.lexicon.Match;

/**
 * Finds organisations: those the authority file knows, those composed around a noun such as
 * "ministry", those with an acronym in brackets, and classes of states ("NATO member states").
 */
public final class BodyFinder {
  private final Words words;
  private final BodyGrammar grammar;
  private final GroupFinder groups;

  public BodyFinder(Words words) {
    this.words = words;
    this.grammar = new BodyGrammar(words);
    this.groups = new GroupFinder(words);
  }

  /** Finds the bodies and groups of a sentence, given the acronyms known so far. */
  public void find(Draft draft, AcronymTable table) {
    known(draft);
    table.apply(draft);
    int i = 0;
    while (i < draft.size()) {
      i = composed(draft, i);
    }
    acronyms(draft);
    groups.find(draft);
  }

  private void known(Draft draft) {
    int i = 0;
    while (i < draft.size()) {
      Optional<Match> match = draft.match(words.organisations(), i).filter(m -> fits(draft, m));
      if (match.isPresent() && !insidePlace(draft, match.get())) {
        Match m = match.get();
        Entry entry = words.nearest(m.entries(), draft.folded(i));
        if (entry.category().equals("none")) {
          i = m.end();
          continue;
        }
        String acronym = entry.extra().isEmpty() ? null : entry.extra();
        draft.put(known(draft, m, entry, acronym));
        i = m.end();
      } else {
        i++;
      }
    }
  }

  private boolean holdsEngagement(Draft draft, int first, int end) {
    for (int i = first; i < end; i++) {
      if (words.engagements().longestAt(draft.sentence(), i).isPresent()) {
        return true;
      }
    }
    return false;
  }

  /** With the state that follows the bracket: "(ISRS) under the President of Uzbekistan". */
  private static Found placed(Draft draft, Found body, int after) {
    int glue = draft.pass("article", draft.pass("glue", after));
    Optional<Found> owner =
        draft.startingAt(glue).filter(f -> glue > after && f.sort() != Found.Sort.CITY);
    return body.code() == null && owner.isPresent() ? body.withCode(owner.get().code()) : body;
  }

  private static Found known(Draft draft, Match m, Entry entry, @Nullable String acronym) {
    boolean joined = draft.joined(m.first(), entry.form());
    return new Found(
        m.first(),
        m.end(),
        Found.Sort.BODY,
        entry.value(),
        null,
        entry.category(),
        acronym,
        joined);
  }

  private boolean fits(Draft draft, Match match) {
    if (!words.capitals() || draft.capitalised(match.first())) {
      return true;
    }
    return Character.isLowerCase(match.entry().form().codePointAt(0));
  }

  private static boolean insidePlace(Draft draft, Match match) {
    return draft
        .covering(match.first())
        .filter(f -> f.end() - f.first() > match.end() - match.first())
        .isPresent();
  }

  private int composed(Draft draft, int i) {
    Optional<Found> body = grammar.at(draft, i);
    if (body.isEmpty()) {
      return draft.startingAt(i).map(Found::end).orElse(i + 1);
    }
    Found composed = body.get();
    boolean known =
        draft
            .startingAt(i)
            .filter(f -> f.sort() == Found.Sort.BODY && f.end() >= composed.end())
            .isPresent();
    if (!known) {
      draft.put(composed);
    }
    return composed.end();
  }

  private void acronyms(Draft draft) {
    for (int i = 1; i + 2 < draft.size(); i++) {
      if (!draft.is(i, "(")
          || !draft.is(i + 2, ")")
          || !Acronyms.looksLike(draft.token(i + 1).text())) {
        continue;
      }
      String letters = draft.token(i + 1).text();
      Optional<Found> before = draft.covering(i - 1).filter(f -> f.sort() == Found.Sort.BODY);
      int start = Acronyms.startOf(draft, i);
      if (before.isPresent() && (start < 0 || start >= before.get().first())) {
        draft.put(placed(draft, before.get().withAcronym(letters), i + 3));
      } else if (start >= 0 && !holdsEngagement(draft, start, i)) {
        String name = draft.text(start, i);
        String english = words.language().equals("en") ? name : null;
        String code = before.map(Found::code).orElse(null);
        String category =
            draft
                .covering(start)
                .filter(f -> f.sort() == Found.Sort.BODY)
                .map(Found::detail)
                .orElse("other");
        draft.put(new Found(start, i, Found.Sort.BODY, english, code, category, letters, false));
      }
    }
  }
}

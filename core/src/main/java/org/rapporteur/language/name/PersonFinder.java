package org.rapporteur.language.name;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.rapporteur.language.name.phrase.Draft;
import org.rapporteur.language.name.phrase.Found;
import org.rapporteur.language.name.phrase.OfficePhrase;
import org.rapporteur.model.Span;

/**
 * Joins names and offices.
 *
 * <ul>
 *   <li>Office, honorific or rank before the name, with or without a comma.
 *   <li>Office after it in apposition, or in brackets; several in a row.
 *   <li>"Y of Kazakhstan", "Y (Kazakhstan)", "India's Y": the state alone.
 * </ul>
 */
final class PersonFinder {
  private static final int LONGEST = 4;

  /** All runs of the sentence with their evidence, in order. */
  List<PersonDraft> find(Draft draft) {
    List<PersonDraft> people = new ArrayList<>();
    for (Span run : NameRuns.of(draft)) {
      boolean follows = !people.isEmpty() && people.get(people.size() - 1).end() == run.start();
      int skip = Clitics.before(draft, run.start(), follows);
      people.add(new PersonDraft(run.start(), run.end(), skip));
    }
    for (PersonDraft person : people) {
      titles(draft, person);
    }
    for (PersonDraft person : people) {
      appositions(draft, person, people);
      states(draft, person);
      if (overlapsTag(draft, person)) {
        person.confirm();
      }
    }
    for (int i = 1; i < people.size(); i++) {
      together(draft, people.get(i - 1), people.get(i));
    }
    for (int i = people.size() - 1; i > 0; i--) {
      together(draft, people.get(i), people.get(i - 1));
    }
    return people;
  }

  /** A full name that only a comma or "and" parts from a full name that is sure is one as well. */
  private static void together(Draft draft, PersonDraft sure, PersonDraft other) {
    int from = Math.min(sure.end(), other.end());
    int to = Math.max(sure.first(), other.first());
    boolean fit = isFullName(draft, sure) && isFullName(draft, other);
    if (sure.isSure() && fit && draft.pass("conjunction", comma(draft, from)) == to && to > from) {
      other.confirm();
    }
  }

  private static int comma(Draft draft, int at) {
    return draft.is(at, ",") ? at + 1 : at;
  }

  private static boolean isFullName(Draft draft, PersonDraft person) {
    return draft.words().capitals() && person.length() > 1 && person.length() <= LONGEST;
  }

  private static boolean overlapsTag(Draft draft, PersonDraft person) {
    for (int i = person.first(); i < person.end(); i++) {
      if (draft.isPerson(i)) {
        return true;
      }
    }
    return false;
  }

  /** Honorifics, ranks and the office before the name. */
  private void titles(Draft draft, PersonDraft person) {
    int start = titleStart(draft, person.first());
    if (start < person.first()) {
      person.confirm();
    } else if (Clitics.isConjunction(draft, person)) {
      return;
    }
    Optional<OfficePhrase> office = officeEndingAt(draft, start);
    office.ifPresent(o -> person.attach(draft.claim(o)));
    office.ifPresent(o -> counterpart(draft, person, o.first()));
    int comma = beforeOrigin(draft, start);
    if (listItem(draft, start, person)) {
      return;
    }
    if (draft.is(comma, ",") || draft.is(comma, "،") || draft.is(comma, "؛")) {
      officeEndingAt(draft, comma)
          .filter(o -> !o.plural() && !isApposition(draft, o))
          .ifPresent(o -> person.attach(draft.claim(o)));
    }
  }

  /** True when a conjunction written on to a title begins a new item of a list. */
  private static boolean listItem(Draft draft, int start, PersonDraft person) {
    String prefix = draft.words().prefix();
    return !prefix.isEmpty() && start < person.first() && draft.folded(start).startsWith(prefix);
  }

  /** The token before a name, or before "the Portuguese" in front of it. */
  private static int beforeOrigin(Draft draft, int start) {
    boolean origin =
        draft.covering(start - 1).filter(Found::isAdjective).isPresent()
            && draft.small("article", start - 2);
    return origin ? start - 3 : start - 1;
  }

  /** "his counterpart, President Y", "head of the institute, Deputy Minister Y". */
  private static void counterpart(Draft draft, PersonDraft person, int start) {
    int end = draft.is(start - 1, ",") ? start - 1 : start;
    officeEndingAt(draft, end)
        .filter(
            o -> draft.small("counterpart", end - 1) || (end < start && o.organisation() != null))
        .filter(o -> !draft.isClaimed(o) && !isApposition(draft, o))
        .ifPresent(o -> person.attach(draft.claim(o)));
  }

  /** Where the honorifics and ranks before a name begin. */
  int titleStart(Draft draft, int first) {
    int start = first;
    while (start > 0) {
      if (draft.officeAt(start - 1).isPresent()) {
        break;
      }
      if (draft.isTitle(start - 1) || (draft.is(start - 1, ".") && draft.isTitle(start - 2))) {
        start--;
      } else if (draft.is(start - 1, ")")
          && draft.is(start - 3, "(")
          && draft.small("parenthesis", start - 2)) {
        start -= 3;
      } else {
        break;
      }
    }
    return start;
  }

  private static Optional<OfficePhrase> officeEndingAt(Draft draft, int end) {
    return draft.offices().stream().filter(o -> o.end() == end && !o.plural()).findFirst();
  }

  /** True when the office follows a name and a comma, so that it belongs to that name. */
  private static boolean isApposition(Draft draft, OfficePhrase office) {
    int p = office.first() - 1;
    if (draft.small("article", p)) {
      p--;
    }
    return (draft.is(p, ",") || draft.is(p, "،"))
        && !draft.joinedOffice(office.first())
        && nameLike(draft, p - 1)
        && draft.officeAt(p - 1).isEmpty();
  }

  private static boolean nameLike(Draft draft, int i) {
    return draft.words().capitals() ? draft.capitalised(i) : draft.isPerson(i);
  }

  private void appositions(Draft draft, PersonDraft person, List<PersonDraft> people) {
    int p = person.end();
    boolean bare = person.offices().isEmpty();
    boolean titled = titleStart(draft, person.first()) < person.first();
    if (bare && (titled || !draft.words().capitals())) {
      p = direct(draft, person, people);
    }
    boolean going = true;
    while (going) {
      going = false;
      int start = appositionStart(draft, p);
      if (start <= p) {
        return;
      }
      Optional<OfficePhrase> office =
          draft.offices().stream()
              .filter(o -> o.first() == start && !o.plural() && !draft.joinedOffice(start))
              .findFirst();
      if (office.isPresent() && !takenByNext(draft, office.get(), people)) {
        person.attach(draft.claim(office.get()));
        p = office.get().end();
        going = true;
      }
    }
  }

  /** Takes an office right after the name, without a comma; returns where reading goes on. */
  private int direct(Draft draft, PersonDraft person, List<PersonDraft> people) {
    Optional<OfficePhrase> office =
        draft.offices().stream()
            .filter(o -> o.first() == person.end() && !o.plural())
            .filter(o -> !draft.joinedOffice(o.first()) && !takenByNext(draft, o, people))
            .findFirst();
    office.ifPresent(o -> person.attach(draft.claim(o)));
    return office.map(OfficePhrase::end).orElse(person.end());
  }

  private static int appositionStart(Draft draft, int p) {
    boolean mark =
        draft.is(p, ",")
            || draft.is(p, "،")
            || draft.is(p, "(")
            || draft.is(p, "-")
            || draft.is(p, "—")
            || draft.is(p, "–");
    int start = mark ? p + 1 : p;
    int phrase = draft.pass("apposition", start);
    if (!mark && phrase == start) {
      return p;
    }
    return draft.pass("article", phrase);
  }

  private boolean takenByNext(Draft draft, OfficePhrase office, List<PersonDraft> people) {
    for (PersonDraft other : people) {
      if (other.first() >= office.end() && titleStart(draft, other.first()) == office.end()) {
        return true;
      }
    }
    return false;
  }

  private void states(Draft draft, PersonDraft person) {
    boolean bracket = draft.is(person.end(), "(");
    int start = bracket ? person.end() + 1 : sideStart(draft, person);
    if (start > person.end()) {
      draft
          .startingAt(start)
          .filter(f -> f.sort() == Found.Sort.BODY || isState(f))
          .filter(f -> !bracket || draft.is(f.end(), ")") || draft.is(f.end(), ","))
          .ifPresent(
              f -> {
                person.attach(draft.mention(sideOnly(draft, f)));
                if (bracket && isState(f)) {
                  draft.addSide(f);
                }
              });
    }
    if (bracket && draft.is(start + 1, ")") && draft.covering(start).isEmpty()) {
      acronym(draft, person, start);
    }
    int before = titleStart(draft, person.first());
    capital(draft, person, before);
    if (draft.is(before - 1, "'s") || draft.is(before - 1, "’s")) {
      draft
          .covering(before - 2)
          .filter(f -> f.sort() == Found.Sort.STATE)
          .filter(f -> person.length() > 1)
          .ifPresent(f -> person.attach(draft.mention(stateOnly(f))));
    }
  }

  /** Where what is said to be whose side stands: behind "of", or "for" behind a full name. */
  private static int sideStart(Draft draft, PersonDraft person) {
    int p = person.end();
    int listed = draft.is(p, ",") && draft.words().after() ? p + 1 : p;
    int glue = draft.pass("belongs", listed);
    if (glue > listed) {
      return draft.pass("article", glue);
    }
    int start = person.length() > 1 ? draft.pass("article", draft.pass("stands", p)) : p;
    int end = draft.startingAt(start).map(Found::end).orElse(p);
    boolean another = draft.is(end, "—") || draft.is(end, "–") || draft.is(end, "-");
    return draft.small("stands", p) && !another ? start : p;
  }

  /** "Y (ABC)": an unknown body in brackets behind a full name. */
  private static void acronym(Draft draft, PersonDraft person, int at) {
    String word = draft.token(at).text();
    boolean plain = !word.matches("\\p{Lu}[\\p{L}-]*\\p{Lu}[\\p{L}-]*");
    if (!plain && person.length() > 1 && !draft.small("parenthesis", at)) {
      person.attach(draft.mention(new OfficePhrase(at, at + 1, "", null, word, false, false)));
    }
  }

  /** "Tbilisi — Y", "Baku was represented by Y": a capital in place of its state. */
  private static void capital(Draft draft, PersonDraft person, int start) {
    boolean dash = draft.is(start - 1, "-") || draft.is(start - 1, "—") || draft.is(start - 1, "–");
    boolean colon = draft.is(start - 1, ":");
    if ((dash || colon)
        && person.length() > 1
        && !draft.small("in", stateFirst(draft, start) - 1)) {
      draft
          .covering(start - 2)
          .filter(f -> isState(f) && draft.words().capitals())
          .ifPresent(f -> person.attach(draft.mention(stateOnly(f))));
    }
    boolean verb = draft.small("represents", start - 1);
    if ((dash && start > 2) || verb) {
      draft
          .covering(start - 2)
          .filter(f -> f.sort() == Found.Sort.CITY && f.detail().equals("capital"))
          .ifPresent(f -> person.attach(draft.mention(stateOnly(f))));
    }
  }

  private static int stateFirst(Draft draft, int start) {
    return draft.covering(start - 2).map(Found::first).orElse(start);
  }

  private static boolean isState(Found found) {
    return found.sort() == Found.Sort.STATE && !found.isAdjective();
  }

  /** "Y of Kazakhstan", "Y of the institute": a state or body without an office. */
  private static OfficePhrase sideOnly(Draft draft, Found side) {
    String body = side.sort() == Found.Sort.BODY ? draft.text(side.first(), side.end()) : null;
    return new OfficePhrase(side.first(), side.end(), "", side.code(), body, false, false);
  }

  private static OfficePhrase stateOnly(Found state) {
    return new OfficePhrase(state.first(), state.end(), "", state.code(), null, false, false);
  }
}

package org.rapporteur.language.name;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.rapporteur.language.Mention;
import org.rapporteur.language.name.phrase.Draft;
import org.rapporteur.language.name.phrase.Found;
import org.rapporteur.language.name.phrase.OfficePhrase;

/**
 * Gives an office in the plural to those it names. One report is read in order.
 *
 * <ul>
 *   <li>"the presidents of Azerbaijan X, of Armenia Y"; "four foreign ministers ... X of
 *       Kazakhstan": each takes the office, and the state beside the name.
 *   <li>"deputy prime ministers X, Y and Z": names right after the office.
 *   <li>"X and Y, the foreign ministers of A and B": states in the order of the names.
 * </ul>
 */
final class PluralOffices {
  private static final int REACH = 3;

  private Mention.@Nullable Office last;
  private int lastSentence = -REACH - 1;

  PluralOffices() {}

  /** Reads a sentence whose people have their own offices already. */
  void read(Draft draft, List<PersonDraft> people) {
    for (OfficePhrase office : draft.offices()) {
      if (office.plural()) {
        before(draft, office, people);
        after(draft, office, people);
        last = singular(draft, office, null);
        lastSentence = draft.sentence().index();
        byState(draft, office, people);
      }
    }
    ellipsis(draft, people);
    long bare = people.stream().filter(p -> !p.offices().isEmpty() && !p.hasOffice()).count();
    int apart = draft.sentence().index() - lastSentence;
    int reach = bare > 2 ? 2 * REACH : REACH;
    if (last != null && apart <= reach && (bare > 1 || apart == 0)) {
      spread(last, people, -1);
    }
  }

  /** "X, president of Brazil; Y, of Colombia": the office of the one before holds on. */
  private static void ellipsis(Draft draft, List<PersonDraft> people) {
    for (int i = 1; i < people.size(); i++) {
      PersonDraft person = people.get(i);
      boolean comma = draft.is(person.end(), ",");
      if (comma && !person.offices().isEmpty() && !person.hasOffice()) {
        people.get(i - 1).offices().stream()
            .filter(o -> !o.english().isEmpty())
            .findFirst()
            .map(
                o ->
                    new Mention.Office(o.span(), o.sentence(), o.english(), null, null, o.former()))
            .ifPresent(person::attach);
      }
    }
  }

  private void byState(Draft draft, OfficePhrase office, List<PersonDraft> people) {
    for (PersonDraft person : people) {
      boolean open = person.first() >= office.end() && !person.hasOffice();
      draft
          .covering(person.first() - 1)
          .filter(f -> open && f.sort() == Found.Sort.STATE && !f.isAdjective())
          .ifPresent(
              f -> {
                person.attach(singular(draft, office, null));
                person.attach(draft.mention(stateOnly(f)));
              });
    }
  }

  private static OfficePhrase stateOnly(Found state) {
    return new OfficePhrase(state.first(), state.end(), "", state.code(), null, false, false);
  }

  /** Gives the office to those who have a state alone. */
  private static void spread(Mention.Office office, List<PersonDraft> people, int from) {
    for (PersonDraft person : people) {
      if (person.first() > from && !person.offices().isEmpty() && !person.hasOffice()) {
        person.attach(office);
      }
    }
  }

  /** Names right after the office, joined by commas and conjunctions. */
  private static void after(Draft draft, OfficePhrase office, List<PersonDraft> people) {
    List<PersonDraft> list = new ArrayList<>();
    int p = office.end();
    for (PersonDraft person : people) {
      if (person.first() == p && !person.hasOffice()) {
        list.add(person);
        p = link(draft, person.end());
      }
    }
    if (list.size() < 2) {
      return;
    }
    int end = list.get(list.size() - 1).end();
    List<Found> states = statesFrom(draft, end, end);
    give(draft, office, list, states);
  }

  /** Names right before the office: "X and Y, the foreign ministers of A and B". */
  private static void before(Draft draft, OfficePhrase office, List<PersonDraft> people) {
    int start = office.first();
    start = draft.small("article", start - 1) ? start - 1 : start;
    List<PersonDraft> list = new ArrayList<>();
    for (int i = people.size() - 1; i >= 0; i--) {
      PersonDraft person = people.get(i);
      if (link(draft, person.end()) == start && person.end() < start) {
        list.add(0, person);
        start = person.first();
      }
    }
    if (list.size() >= 2) {
      give(draft, office, list, statesFrom(draft, office.first(), office.end()));
    }
  }

  private static int link(Draft draft, int p) {
    int next = draft.is(p, ",") || draft.is(p, "\u060c") ? p + 1 : p;
    return draft.pass("conjunction", next);
  }

  /**
   * States from the token on that follow each other closely, each another: "of A and of B".
   *
   * @param near token from which, or before which, the first stands closely
   */
  private static List<Found> statesFrom(Draft draft, int from, int near) {
    List<Found> states =
        draft.found().stream()
            .filter(f -> f.sort() == Found.Sort.STATE && f.first() >= from)
            .sorted((a, b) -> Integer.compare(a.first(), b.first()))
            .toList();
    List<Found> out = new ArrayList<>();
    int end = near;
    for (Found state : states) {
      boolean another = out.stream().noneMatch(s -> Objects.equals(s.code(), state.code()));
      if (!another || state.first() - end > REACH) {
        break;
      }
      out.add(state);
      end = state.end();
    }
    return out;
  }

  private static void give(
      Draft draft, OfficePhrase office, List<PersonDraft> people, List<Found> states) {
    boolean paired = states.size() == people.size();
    for (int i = 0; i < people.size(); i++) {
      people.get(i).attach(singular(draft, office, null));
      if (paired) {
        people.get(i).attach(draft.mention(stateOnly(states.get(i))));
      }
    }
  }

  private static Mention.Office singular(Draft draft, OfficePhrase office, @Nullable String state) {
    String english =
        office
            .english()
            .replaceFirst("\\b(?i)(heads|chiefs)\\b", "head")
            .replaceAll("(?<=\\w{3})ies\\b", "y")
            .replaceAll("(?<=\\w{3}[^s])s\\b(?! of| for)", "");
    String one =
        draft.words().before()
            ? english.replaceFirst("(?<=\\w{3}[^s])s\\b(?= of| for)", "")
            : office.english();
    return draft.mention(
        new OfficePhrase(
            office.first(),
            office.end(),
            one,
            state,
            office.organisation(),
            office.former(),
            false));
  }
}

package org.rapporteur.language.name;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.rapporteur.language.Mention;
import org.rapporteur.language.name.phrase.Draft;
import org.rapporteur.language.name.phrase.Found;
import org.rapporteur.language.name.phrase.OfficePhrase;

/**
 * An office used as a name: a report that calls its Executive Director "ED" means a person. The
 * initials must be those of an office that the report spells out, and occur more than once.
 */
final class RoleNames {
  private static final Pattern ABBREVIATED = Pattern.compile("\\p{Lu}{2,3}");
  private static final int OFTEN = 2;

  private final Map<String, Mention.Office> offices = new HashMap<>();
  private final Map<String, OfficePhrase> phrases = new HashMap<>();
  private final Map<String, Draft> origins = new HashMap<>();

  /** Learns the initials of the offices that the report spells out. */
  RoleNames(List<Draft> drafts) {
    Map<String, Integer> seen = new HashMap<>();
    for (Draft draft : drafts) {
      for (int i = 0; i < draft.size(); i++) {
        if (ABBREVIATED.matcher(draft.token(i).text()).matches() && !isPart(draft, i)) {
          seen.merge(draft.token(i).text(), 1, Integer::sum);
        }
      }
    }
    for (Draft draft : drafts) {
      for (OfficePhrase office : draft.offices()) {
        String initials = initials(draft, office);
        if (seen.getOrDefault(initials, 0) >= OFTEN && !offices.containsKey(initials)) {
          offices.put(initials, draft.mention(office));
          phrases.put(initials, office);
          origins.put(initials, draft);
        }
      }
    }
  }

  private static boolean isPart(Draft draft, int i) {
    return draft.covering(i).isPresent() || draft.officeAt(i).isPresent();
  }

  /** Initials of the capitalised words at the head of the office. */
  private static String initials(Draft draft, OfficePhrase office) {
    StringBuilder out = new StringBuilder();
    for (int i = office.first(); i < office.end() && draft.covering(i).isEmpty(); i++) {
      if (!draft.capitalised(i)) {
        break;
      }
      out.append(draft.token(i).text().charAt(0));
    }
    return out.length() > 1 ? out.toString() : "";
  }

  /** The people of a sentence with those added who are named by their office. */
  List<PersonDraft> read(Draft draft, List<PersonDraft> people) {
    List<PersonDraft> out = new ArrayList<>(people);
    for (int i = 0; i < draft.size(); i++) {
      Mention.Office office = offices.get(draft.token(i).text());
      if (office != null && draft.officeAt(i).isEmpty()) {
        Optional<Found> body =
            draft
                .startingAt(i + 1)
                .filter(f -> f.sort() == Found.Sort.BODY && f.end() == f.first() + 1);
        add(draft, out, i, body.map(Found::end).orElse(i + 1), office);
      }
    }
    spelled(draft, out);
    return out;
  }

  /** The office spelled out is the same person, where no name stands beside it. */
  private void spelled(Draft draft, List<PersonDraft> people) {
    for (Map.Entry<String, OfficePhrase> entry : phrases.entrySet()) {
      OfficePhrase office = entry.getValue();
      boolean here = origins.get(entry.getKey()) == draft && draft.offices().contains(office);
      if (here && !draft.isClaimed(office)) {
        add(draft, people, office.first(), office.end(), draft.claim(office));
      }
    }
  }

  private static void add(
      Draft draft, List<PersonDraft> people, int first, int end, Mention.@Nullable Office office) {
    people.removeIf(p -> p.first() < end && first < p.end());
    PersonDraft person = new PersonDraft(first, end, 0);
    if (office != null) {
      person.attach(office);
    }
    people.add(person);
    for (int i = first; i < end; i++) {
      draft.covering(i).ifPresent(draft::remove);
    }
  }
}

package org.rapporteur.model;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A party of an engagement, as one report names it.
 *
 * @param type person, state, group or organisation
 * @param names the forms found in the text, fullest first; never empty
 * @param english forms in English or Latin script, when the report is in another
 * @param role a person's office in English, or null
 * @param represents ISO 3166-1 alpha-2 of the state, or the name of the organisation, that a person
 *     stands for; null if unknown
 * @param code alpha-2 of a state, or of the state whose organ an organisation is; null otherwise
 * @param capacity in what capacity the party takes part
 */
public record Participant(
    PartyType type,
    List<String> names,
    List<String> english,
    @Nullable String role,
    @Nullable String represents,
    @Nullable String code,
    Capacity capacity) {
  /** Copies the lists; refuses a party without a name. */
  public Participant {
    names = List.copyOf(names);
    english = List.copyOf(english);
    if (names.isEmpty()) {
      throw new IllegalArgumentException("a party needs a name");
    }
  }
}

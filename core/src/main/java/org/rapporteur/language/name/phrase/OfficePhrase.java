package org.rapporteur.language.name.phrase;

import org.jspecify.annotations.Nullable;

/**
 * The words of an office in a sentence, understood.
 *
 * @param first number of its first token
 * @param end one past the number of its last token
 * @param english the office in English; empty when only the state is known, as in "Y of Kazakhstan"
 * @param state alpha-2 of its state, or null
 * @param organisation the body it is an office of, as written, or null
 * @param former whether it is a past office
 * @param plural whether it names several holders
 */
public record OfficePhrase(
    int first,
    int end,
    String english,
    @Nullable String state,
    @Nullable String organisation,
    boolean former,
    boolean plural) {

  /** The same with its English known. */
  public OfficePhrase inEnglish(String words) {
    return new OfficePhrase(first, end, words, state, organisation, former, plural);
  }

  /** The same as one of a body whose words follow it up to the token numbered {@code until}. */
  OfficePhrase ofBody(String body, int until) {
    String whose = organisation == null && state == null ? body : organisation;
    return new OfficePhrase(first, until, english, state, whose, former, plural);
  }
}

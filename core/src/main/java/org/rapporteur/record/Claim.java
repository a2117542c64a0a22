package org.rapporteur.record;

import org.jspecify.annotations.Nullable;
import org.rapporteur.model.Evidence;

/**
 * The unit of truth: one report says this of that, in these words.
 *
 * @param id hash of all the rest
 * @param report id of the report that says it
 * @param textSha256 the text the words stand in
 * @param subject what it is said of: an engagement ({@code e-…}), a party ({@code p-…}) or a
 *     commitment ({@code c-…}) of that report
 * @param engagement the engagement it is part of ({@code e-…})
 * @param value the value, in the notation of exports; null for words that carry no value of their
 *     own
 * @param words the field (as a path within the engagement), quote, offsets, basis and reason
 * @param own false when the words are borrowed from the nearest value of the same engagement
 * @param assertedBy who says it: the first source the report names, or its publisher; null unknown
 * @param stage whether it was said before, during or after the engagement
 */
public record Claim(
    String id,
    String report,
    String textSha256,
    String subject,
    String engagement,
    @Nullable String value,
    Evidence words,
    boolean own,
    @Nullable String assertedBy,
    Stage stage) {

  /** This claim under the id its content gives it. */
  Claim withId() {
    String hash =
        Ids.of(
            "k",
            report,
            textSha256,
            subject,
            engagement,
            value,
            words.path(),
            words.quote(),
            words.span(),
            words.basis(),
            words.reason(),
            own,
            assertedBy,
            stage);
    return new Claim(
        hash, report, textSha256, subject, engagement, value, words, own, assertedBy, stage);
  }

  /** True when the id is the one the content gives. */
  public boolean isWhole() {
    return withId().id.equals(id);
  }

  /** Where the words stand, for judgements to hold on to. */
  public Anchor anchor() {
    return new Anchor(textSha256, words.span(), words.path());
  }
}

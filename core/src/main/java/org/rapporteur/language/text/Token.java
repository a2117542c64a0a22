package org.rapporteur.language.text;

import org.rapporteur.model.Span;

/**
 * A word, number or punctuation mark of a report.
 *
 * @param span where it stands
 * @param text the word as written
 * @param folded the word folded by {@link Fold}
 */
public record Token(Span span, String text, String folded) {
  /** Place is enough: equal words stand at one place. */
  @Override
  public int hashCode() {
    return span.hashCode();
  }

  /** True for a word or number, false for punctuation. */
  public boolean isWord() {
    return Character.isLetterOrDigit(text.codePointAt(0));
  }

  /** True when it starts with a capital letter. */
  public boolean isCapitalised() {
    int first = text.codePointAt(0);
    return Character.isUpperCase(first) || Character.isTitleCase(first);
  }

  /** True when it is written in digits only. */
  public boolean isNumber() {
    return folded.chars().allMatch(c -> c >= '0' && c <= '9');
  }
}

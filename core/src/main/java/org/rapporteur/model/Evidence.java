package org.rapporteur.model;

import org.jspecify.annotations.Nullable;

/**
 * The words of a report that justify one value of an engagement.
 *
 * @param path which value: a field name, or a list field with index and field, such as {@code
 *     participants[0].role}
 * @param quote the words, exactly as in the report's text
 * @param span where they stand
 * @param basis on what ground the value stands
 * @param reason the whole reason, in words a person can check, when the value was deduced
 */
public record Evidence(String path, String quote, Span span, Basis basis, @Nullable String reason) {
  /** The longest quote allowed, in code units. */
  public static final int MAX_QUOTE = 400;

  /**
   * Refuses an empty or overlong quote, a span of another length, and a deduction without reason.
   */
  public Evidence {
    if (quote.isEmpty() || quote.length() > MAX_QUOTE || quote.length() != span.length()) {
      throw new IllegalArgumentException("quote of " + path + " does not fit its span " + span);
    }
    if (basis == Basis.DEDUCED && reason == null) {
      throw new IllegalArgumentException("a deduced value needs its reason: " + path);
    }
  }

  /** A value the report states: quotes {@code text} at {@code span}. */
  public static Evidence stated(String path, String text, Span span) {
    return new Evidence(path, span.of(text), span, Basis.STATED, null);
  }

  /** A value deduced from the words at {@code span}, with the reason. */
  public static Evidence deduced(String path, String text, Span span, String reason) {
    return new Evidence(path, span.of(text), span, Basis.DEDUCED, reason);
  }

  /** The same words for the value at another path. */
  public Evidence withPath(String other) {
    return new Evidence(other, quote, span, basis, reason);
  }

  /** True when the quote stands in {@code text} at the span. */
  public boolean standsIn(String text) {
    return span.end() <= text.length() && quote.equals(span.of(text));
  }
}

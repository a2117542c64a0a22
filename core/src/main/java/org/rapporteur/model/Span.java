package org.rapporteur.model;

/**
 * A stretch of a report's text, in UTF-16 code units.
 *
 * @param start first code unit, from 0
 * @param end one past the last code unit, never before {@code start}
 */
public record Span(int start, int end) implements Comparable<Span> {
  /** Refuses a span that starts before the text or ends before it starts. */
  public Span {
    if (start < 0 || end < start) {
      throw new IllegalArgumentException("no span from " + start + " to " + end);
    }
  }

  /** Number of code units. */
  public int length() {
    return end - start;
  }

  /** The words of {@code text} under this span; throws when the span leaves the text. */
  public String of(String text) {
    return text.substring(start, end);
  }

  /** True when the two share at least one code unit. */
  public boolean overlaps(Span other) {
    return start < other.end && other.start < end;
  }

  /** True when {@code other} lies wholly within this span. */
  public boolean contains(Span other) {
    return start <= other.start && other.end <= end;
  }

  /** The smallest span that covers both. */
  public Span cover(Span other) {
    return new Span(Math.min(start, other.start), Math.max(end, other.end));
  }

  @Override
  public int compareTo(Span other) {
    return start != other.start
        ? Integer.compare(start, other.start)
        : Integer.compare(end, other.end);
  }
}

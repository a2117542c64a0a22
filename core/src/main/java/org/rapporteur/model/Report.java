package org.rapporteur.model;

import java.util.List;

/**
 * A write-up as read: its text, whose offsets never move again, and what is known of it.
 *
 * @param id the id it came in with, or the hash of its bytes
 * @param source the file, line or address it was read from, for people
 * @param publication how it came to be public
 * @param language ISO 639-1 code of its language, {@code und} when it cannot be told
 * @param text verbatim for plain text and JSON Lines, else the visible page in reading order
 * @param textSha256 lower-case hexadecimal SHA-256 of the text in UTF-8
 * @param furniture parts of the text that are not the report's body, in order, not overlapping
 * @param mark who may see it
 */
public record Report(
    String id,
    String source,
    Publication publication,
    String language,
    String text,
    String textSha256,
    List<Span> furniture,
    Mark mark) {
  /** Copies the list; refuses furniture outside the text or out of order. */
  public Report {
    furniture = List.copyOf(furniture);
    int last = 0;
    for (Span span : furniture) {
      if (span.start() < last || span.end() > text.length()) {
        throw new IllegalArgumentException("furniture out of order or outside the text: " + span);
      }
      last = span.end();
    }
  }

  /** True when the position lies in furniture. */
  public boolean inFurniture(int position) {
    for (Span span : furniture) {
      if (span.start() <= position && position < span.end()) {
        return true;
      }
    }
    return false;
  }
}

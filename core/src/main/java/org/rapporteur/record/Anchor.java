package org.rapporteur.record;

import java.util.regex.Pattern;
import org.rapporteur.model.Span;

/**
 * What a judgement holds on to: a field said at a place of a text. It outlives the claim that a
 * reader made there.
 *
 * @param textSha256 the text
 * @param span the place
 * @param field the path of the field within its engagement, such as {@code participants[0].role}
 */
public record Anchor(String textSha256, Span span, String field) {
  private static final Pattern WRITTEN = Pattern.compile("[0-9a-f]{64}@\\d+-\\d+@.+");

  /** True for the written form of an anchor. */
  public static boolean isAnchor(String written) {
    return WRITTEN.matcher(written).matches();
  }

  /** The field without its indices, such as {@code participants.role}. */
  public String fieldName() {
    return nameOf(field);
  }

  /** A path without its indices. */
  public static String nameOf(String path) {
    return path.replaceAll("\\[\\d+\\]", "");
  }

  /** True when the other says the same field at an overlapping place of the same text. */
  public boolean meets(Anchor other) {
    return textSha256.equals(other.textSha256)
        && span.overlaps(other.span)
        && fieldName().equals(other.fieldName());
  }

  /** Reads the written form; throws when it is none. */
  public static Anchor parse(String written) {
    String[] parts = written.split("@", 3);
    String[] ends = parts.length == 3 ? parts[1].split("-", 2) : new String[0];
    if (ends.length != 2) {
      throw new IllegalArgumentException("not an anchor: " + written);
    }
    Span span = new Span(Integer.parseInt(ends[0]), Integer.parseInt(ends[1]));
    return new Anchor(parts[0], span, parts[2]);
  }

  /** The written form: text hash, offsets and field, such as {@code 9f…@12-20@start}. */
  @Override
  public String toString() {
    return textSha256 + "@" + span.start() + "-" + span.end() + "@" + field;
  }
}

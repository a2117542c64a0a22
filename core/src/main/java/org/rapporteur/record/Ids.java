package org.rapporteur.record;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import org.jspecify.annotations.Nullable;

/**
 * The ids of what reports say: short, readable, and a function of the content alone, so that the
 * same words get the same id in every record and in any order of arrival.
 */
public final class Ids {
  /** Hexadecimal digits kept of a digest: 64 bits. */
  private static final int DIGITS = 16;

  private Ids() {}

  /** The id of the given parts: {@code prefix}, a hyphen and 16 hexadecimal digits. */
  public static String of(String prefix, @Nullable Object... parts) {
    StringBuilder whole = new StringBuilder();
    for (Object part : parts) {
      String words = part == null ? "" : part.toString();
      whole.append(part == null ? -1 : words.length()).append(':').append(words);
    }
    return prefix + "-" + sha256(whole.toString()).substring(0, DIGITS);
  }

  /** Lower-case hexadecimal SHA-256 of the text in UTF-8. */
  public static String sha256(String text) {
    return sha256(text.getBytes(StandardCharsets.UTF_8));
  }

  /** Lower-case hexadecimal SHA-256 of the bytes. */
  public static String sha256(byte[] bytes) {
    try {
      return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(bytes));
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("every Java platform has SHA-256", e);
    }
  }
}

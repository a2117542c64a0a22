package org.rapporteur.read.format;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Arrays;
import java.util.HexFormat;

/** The bytes of one report as they came in. Immutable and thread-safe. */
public final class Bytes {
  /** The largest page that is read: 64 MB. */
  public static final int LIMIT = 64 << 20;

  private final byte[] content;

  private Bytes(byte[] content) {
    this.content = content;
  }

  /** A copy of the bytes. */
  public static Bytes of(byte[] content) {
    return new Bytes(content.clone());
  }

  /** All that the stream still holds; refuses more than {@link #LIMIT} bytes, and none. */
  public static Bytes read(InputStream in) throws IOException, Unreadable {
    byte[] content = in.readNBytes(LIMIT + 1);
    if (content.length > LIMIT) {
      throw new Unreadable("byte " + LIMIT, "larger than " + (LIMIT >> 20) + " MB");
    }
    if (content.length == 0) {
      throw new Unreadable("", "empty");
    }
    return new Bytes(content);
  }

  /** Number of bytes. */
  public int length() {
    return content.length;
  }

  /** The byte at a position from 0, as 0 to 255. */
  public int at(int position) {
    return content[position] & 0xff;
  }

  /** At most {@code length} bytes from the beginning. */
  public Bytes head(int length) {
    return length >= content.length ? this : new Bytes(Arrays.copyOf(content, length));
  }

  /** True when these bytes stand at the beginning. */
  public boolean startWith(int... first) {
    if (first.length > content.length) {
      return false;
    }
    for (int i = 0; i < first.length; i++) {
      if (at(i) != first[i]) {
        return false;
      }
    }
    return true;
  }

  /** A read-only view. */
  public ByteBuffer buffer() {
    return ByteBuffer.wrap(content).asReadOnlyBuffer();
  }

  /** A copy as an array. */
  public byte[] toArray() {
    return content.clone();
  }

  /** A fresh stream over the bytes. */
  public InputStream open() {
    return new ByteArrayInputStream(content);
  }

  /** Lower-case hexadecimal SHA-256 of the bytes. */
  public String sha256() {
    try {
      return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(content));
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("every Java platform knows SHA-256", e);
    }
  }

  @Override
  public boolean equals(Object other) {
    return other instanceof Bytes bytes && Arrays.equals(content, bytes.content);
  }

  @Override
  public int hashCode() {
    return Arrays.hashCode(content);
  }

  @Override
  public String toString() {
    return content.length + " bytes";
  }
}

package org.rapporteur.read;

import java.nio.ByteBuffer;
import java.util.Arrays;
import java.util.Base64;
import java.util.List;
import java.util.TreeSet;
import org.rapporteur.language.text.Fold;
import org.rapporteur.model.Report;
import org.rapporteur.model.Span;

/**
 * The wording of a report's body in short: hashes of its runs of four words, at most the 512
 * smallest (a bottom-k sketch, Broder 1997). Two fingerprints tell how much of the shorter body
 * stands in the other, whatever its headline, furniture, case or punctuation. Immutable and
 * thread-safe.
 */
public final class Fingerprint {
  /**
   * Bodies at least this alike are copies of one text. Copies that lost their ending, their
   * headline or their paragraphs measure 0.9 and more; separate reports of one event stay under
   * 0.25; notes that fill one template each month, and follow-ups that repeat the background, lie
   * mostly between 0.5 and 0.8.
   */
  public static final double COPY = 0.8;

  private static final int RUN = 4;
  private static final int MOST = 512;
  private static final int FEWEST = 12;
  private static final int KEYS = 24;

  private final int[] hashes;

  private Fingerprint(int[] hashes) {
    this.hashes = hashes;
  }

  /** The fingerprint of a report's text less its furniture. */
  public static Fingerprint of(Report report) {
    StringBuilder body = new StringBuilder();
    int from = 0;
    for (Span hole : report.furniture()) {
      body.append(report.text(), from, hole.start()).append(' ');
      from = hole.end();
    }
    return ofText(body.append(report.text(), from, report.text().length()).toString());
  }

  /** The fingerprint of a text without furniture. */
  public static Fingerprint ofText(String text) {
    String[] words = words(text);
    TreeSet<Integer> smallest = new TreeSet<>(Integer::compareUnsigned);
    for (int i = 0; i + RUN <= words.length; i++) {
      long hash = 0;
      for (int k = i; k < i + RUN; k++) {
        hash = mix(hash + words[k].hashCode());
      }
      smallest.add((int) (hash >>> 32));
      if (smallest.size() > MOST) {
        smallest.pollLast();
      }
    }
    return new Fingerprint(smallest.stream().mapToInt(Integer::intValue).toArray());
  }

  private static String[] words(String text) {
    String spaced = Fold.fold(text).replaceAll("(\\p{IsHan})", " $1 ");
    return Arrays.stream(spaced.split("[^\\p{L}\\p{M}\\p{Nd}]+", -1))
        .filter(w -> !w.isEmpty())
        .toArray(String[]::new);
  }

  /** Spreads bits evenly (the finaliser of SplitMix64). */
  private static long mix(long value) {
    long z = value + 0x9e3779b97f4a7c15L;
    z = (z ^ (z >>> 30)) * 0xbf58476d1ce4e5b9L;
    z = (z ^ (z >>> 27)) * 0x94d049bb133111ebL;
    return z ^ (z >>> 31);
  }

  /**
   * How much of the shorter of the two bodies stands in the other, 0 to 1; 0 when either is too
   * short to tell.
   */
  public double similarity(Fingerprint other) {
    if (hashes.length < FEWEST || other.hashes.length < FEWEST) {
      return 0;
    }
    int limit = Integer.compareUnsigned(reach(), other.reach()) < 0 ? reach() : other.reach();
    int mine = countUpTo(limit);
    int theirs = other.countUpTo(limit);
    int shared = 0;
    int i = 0;
    int k = 0;
    while (i < mine && k < theirs) {
      int order = Integer.compareUnsigned(hashes[i], other.hashes[k]);
      shared += order == 0 ? 1 : 0;
      i += order <= 0 ? 1 : 0;
      k += order >= 0 ? 1 : 0;
    }
    return (double) shared / Math.max(1, Math.min(mine, theirs));
  }

  /** True when the two are copies of one text, whole or in part. */
  public boolean isCopyOf(Fingerprint other) {
    return similarity(other) >= COPY;
  }

  /** The largest hash up to which this sketch is complete. */
  private int reach() {
    return hashes.length < MOST ? -1 : hashes[hashes.length - 1];
  }

  private int countUpTo(int limit) {
    int count = hashes.length;
    while (count > 0 && Integer.compareUnsigned(hashes[count - 1], limit) > 0) {
      count--;
    }
    return count;
  }

  /** A few numbers of which two copies of about the same length share at least one: for lookup. */
  public List<Integer> keys() {
    return Arrays.stream(hashes).limit(KEYS).boxed().toList();
  }

  /** The fingerprint as text, for keeping. */
  public String encoded() {
    ByteBuffer bytes = ByteBuffer.allocate(hashes.length * Integer.BYTES);
    for (int hash : hashes) {
      bytes.putInt(hash);
    }
    return Base64.getEncoder().encodeToString(bytes.array());
  }

  /** The fingerprint that {@link #encoded()} wrote; throws on anything else. */
  public static Fingerprint decode(String encoded) {
    ByteBuffer bytes = ByteBuffer.wrap(Base64.getDecoder().decode(encoded));
    if (bytes.remaining() % Integer.BYTES != 0) {
      throw new IllegalArgumentException("not a fingerprint: " + bytes.remaining() + " bytes");
    }
    int[] hashes = new int[bytes.remaining() / Integer.BYTES];
    for (int i = 0; i < hashes.length; i++) {
      hashes[i] = bytes.getInt();
    }
    return new Fingerprint(hashes);
  }

  @Override
  public boolean equals(Object other) {
    return other instanceof Fingerprint print && Arrays.equals(hashes, print.hashes);
  }

  @Override
  public int hashCode() {
    return Arrays.hashCode(hashes);
  }

  @Override
  public String toString() {
    return hashes.length + " runs of words";
  }
}

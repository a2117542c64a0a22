package org.rapporteur.identity;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.rapporteur.language.text.Fold;
import org.rapporteur.model.Report;
import org.rapporteur.model.Span;

/**
 * A short trace of a report's words by which copies are known, whole or nearly so: the smallest of
 * each of 64 hashes over its runs of four words (Broder's min-hash). The share of equal hashes
 * estimates the share of runs two texts have in common.
 *
 * @param hashes 64 of them; empty for a text of fewer than {@link #LEAST_WORDS} words
 */
public record Fingerprint(List<Integer> hashes) {
  /** Texts with fewer words are never taken for copies of another. */
  public static final int LEAST_WORDS = 20;

  /** From this share of runs in common on, a text is taken for a copy. */
  public static final double COPY = 0.6;

  private static final int SIZE = 64;
  private static final int RUN = 4;
  private static final int BAND = 4;

  /** Copies the list. */
  public Fingerprint {
    hashes = List.copyOf(hashes);
  }

  /** The fingerprint of a report's body; its furniture does not count. */
  public static Fingerprint of(Report report) {
    StringBuilder body = new StringBuilder();
    int from = 0;
    for (Span furniture : report.furniture()) {
      body.append(report.text(), from, furniture.start()).append(' ');
      from = furniture.end();
    }
    return of(body.append(report.text(), from, report.text().length()).toString());
  }

  /** The fingerprint of a text. */
  public static Fingerprint of(String text) {
    String plain = Fold.fold(text).replaceAll("[^\\p{L}\\p{N}]+", " ").strip();
    List<String> words = List.of(plain.split(" "));
    if (words.size() < LEAST_WORDS) {
      return new Fingerprint(List.of());
    }
    int[] least = new int[SIZE];
    Arrays.fill(least, Integer.MAX_VALUE);
    for (int i = 0; i + RUN <= words.size(); i++) {
      long hash = hash(String.join(" ", words.subList(i, i + RUN)));
      for (int n = 0; n < SIZE; n++) {
        least[n] = Math.min(least[n], (int) (mix(hash + n * 0x9E3779B97F4A7C15L) >>> 33));
      }
    }
    return new Fingerprint(Arrays.stream(least).boxed().toList());
  }

  /** Estimated share of runs in common, 0 to 1. */
  public double likeness(Fingerprint other) {
    if (hashes.isEmpty() || other.hashes.isEmpty()) {
      return 0;
    }
    int equal = 0;
    for (int i = 0; i < SIZE; i++) {
      equal += hashes.get(i).equals(other.hashes.get(i)) ? 1 : 0;
    }
    return (double) equal / SIZE;
  }

  /** Keys of which two copies share at least one, but for one pair in several hundred. */
  public List<String> bands() {
    List<String> bands = new ArrayList<>();
    for (int i = 0; i + BAND <= hashes.size(); i += BAND) {
      bands.add(i / BAND + ":" + hashes.subList(i, i + BAND));
    }
    return bands;
  }

  private static long hash(String words) {
    long hash = 0xcbf29ce484222325L;
    for (byte b : words.getBytes(StandardCharsets.UTF_8)) {
      hash = (hash ^ (b & 0xff)) * 0x100000001b3L;
    }
    return hash;
  }

  /** The finaliser of SplitMix64. */
  private static long mix(long value) {
    long mixed = (value ^ (value >>> 30)) * 0xBF58476D1CE4E5B9L;
    mixed = (mixed ^ (mixed >>> 27)) * 0x94D049BB133111EBL;
    return mixed ^ (mixed >>> 31);
  }
}

package org.rapporteur.identity;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Locale;
import java.util.Random;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/** Copies are known by their words. */
class FingerprintTest {
  private static String words(long seed, int count) {
    Random random = new Random(seed);
    return IntStream.range(0, count)
        .mapToObj(i -> "word" + random.nextInt(2000))
        .collect(Collectors.joining(" "));
  }

  private static double likeness(String one, String other) {
    double likeness = Fingerprint.of(one).likeness(Fingerprint.of(other));
    assertEquals(likeness, Fingerprint.of(other).likeness(Fingerprint.of(one)));
    return likeness;
  }

  @Test
  void theSameWordsAreAlikeWhateverTheirSpellingAndStops() {
    String text = words(1, 200);
    assertEquals(1, likeness(text, text.toUpperCase(Locale.ROOT).replace(" ", ", ")));
  }

  @Test
  void aCopyWithAnotherHeadIsACopy() {
    String text = words(1, 300);
    assertTrue(likeness(text, "Agency. " + words(2, 20) + " " + text) >= Fingerprint.COPY);
  }

  @Test
  void anotherTextIsNoCopyThoughItSharesAParagraph() {
    String shared = words(3, 60);
    String one = words(1, 200) + " " + shared;
    assertTrue(likeness(one, words(2, 200) + " " + shared) < Fingerprint.COPY / 2);
  }

  @Test
  void aFewWordsAreNoCopyOfAnything() {
    assertEquals(0, likeness("The ministers met.", "The ministers met."));
  }

  @Test
  void copiesShareABand() {
    int missed = 0;
    for (long seed = 0; seed < 100; seed++) {
      String text = words(seed, 200);
      String copy = text + " " + words(seed + 1000, 30);
      missed +=
          Fingerprint.of(text).bands().stream().noneMatch(Fingerprint.of(copy).bands()::contains)
              ? 1
              : 0;
    }
    assertTrue(missed <= 1, missed + " of 100 copies missed");
  }
}

package org.rapporteur.read;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.Test;

class FingerprintTest {
  private static final String TEXT =
      """
      The foreign ministers of Ruritania and Grand Fenwick met in Strelsau on Monday for the fifth
      round of their consultations. They spoke about border crossings, navigation on the river and
      the exchange of students, and praised the work of the joint commission. The next round will
      be held in Fenwick in the spring of the coming year, when a road map is to be signed.
      """;
  private static final String REWRITE =
      """
      Consultations between Ruritania and Grand Fenwick entered their fifth round in Strelsau this
      Monday. Students, the river and the border were on the agenda of the two ministers, who had
      kind words for the joint commission. Come spring the talks will go on in Fenwick, where both
      sides hope to put their names to a road map.
      """;

  private final Fingerprint print = Fingerprint.ofText(TEXT);

  @Test
  void knowsTheSameTextWhateverItsCaseAndPunctuation() {
    String other = TEXT.toUpperCase(java.util.Locale.ROOT).replace(',', ';').replace('\n', ' ');
    assertEquals(1, print.similarity(Fingerprint.ofText(other)));
  }

  @Test
  void knowsACopyThatLostItsEndingAndGainedASource() {
    String copy = "(Agencies) " + TEXT.substring(0, TEXT.indexOf("The next round"));
    assertTrue(print.isCopyOf(Fingerprint.ofText(copy)));
  }

  @Test
  void doesNotTakeARewriteForACopy() {
    assertFalse(print.isCopyOf(Fingerprint.ofText(REWRITE)));
  }

  @Test
  void isTheSameBothWays() {
    Fingerprint other = Fingerprint.ofText(TEXT.substring(100) + REWRITE);
    assertEquals(print.similarity(other), other.similarity(print));
  }

  @Test
  void comparesLongTextsWithExcerpts() {
    StringBuilder longer = new StringBuilder();
    for (int i = 0; i < 3000; i++) {
      longer.append("word").append(i * 7919L % 10007).append(' ');
    }
    Fingerprint all = Fingerprint.ofText(longer.toString());
    Fingerprint half = Fingerprint.ofText(longer.substring(0, longer.length() / 2));
    assertTrue(all.similarity(half) > 0.9);
    assertTrue(all.similarity(print) < 0.05);
  }

  @Test
  void saysNothingOfTextsTooShortToTell() {
    Fingerprint brief = Fingerprint.ofText("Ministers met in Strelsau on Monday.");
    assertEquals(0, brief.similarity(brief));
  }

  @Test
  void cutsChineseIntoCharacters() {
    String text = "两国外长在首都会晤，双方同意在一年内继续对话，并就边境口岸和留学生交流达成一致。";
    assertEquals(1, Fingerprint.ofText(text).similarity(Fingerprint.ofText(text.replace("，", ""))));
  }

  @Test
  void sharesKeysWithACopy() {
    Fingerprint copy = Fingerprint.ofText("(Agencies) " + TEXT);
    assertTrue(print.keys().stream().anyMatch(copy.keys()::contains));
  }

  @Test
  void canBeKeptAsText() {
    assertEquals(print, Fingerprint.decode(print.encoded()));
    assertThrows(IllegalArgumentException.class, () -> Fingerprint.decode("AAA="));
  }
}

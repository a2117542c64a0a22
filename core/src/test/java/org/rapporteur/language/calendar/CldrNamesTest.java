package org.rapporteur.language.calendar;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.rapporteur.language.lexicon.Entry;
import org.rapporteur.language.lexicon.Lexicon;

/** The names of months and weekdays that each language folder keeps. */
class CldrNamesTest {
  /** Where it fails, the lines shown as expected are what the folder's file must hold. */
  @ParameterizedTest
  @ValueSource(strings = {"en", "ar", "ru", "fr", "es", "zh", "ur"})
  void theFolderKeepsWhatCldrSays(String language) {
    List<Entry> kept = Lexicon.of(language).table("cldr");

    assertFalse(kept.isEmpty());
    assertEquals(lines(CldrNames.made(language)), lines(kept));
  }

  @Test
  void aFolderWithoutTheFileAsksCldr() {
    List<Entry> german = CldrNames.of(Lexicon.of("de"));

    assertTrue(german.contains(new Entry("Februar", "month", "2", "")));
    assertTrue(german.contains(new Entry("Jänner", "month", "1", "")), "Austria is one country");
    assertTrue(german.contains(new Entry("marz", "stamp-month", "3", "")), "folded");
    assertTrue(german.contains(new Entry("mittwoch", "stamp-weekday", "", "")));
  }

  private static String lines(List<Entry> entries) {
    StringBuilder out = new StringBuilder();
    for (Entry entry : entries) {
      String end = entry.value().isEmpty() ? "" : "\t" + entry.value();
      out.append(entry.form()).append('\t').append(entry.category()).append(end).append('\n');
    }
    return out.toString();
  }
}

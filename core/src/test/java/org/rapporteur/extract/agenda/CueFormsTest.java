package org.rapporteur.extract.agenda;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.rapporteur.language.lexicon.Entry;
import org.rapporteur.language.lexicon.Lexicon;

class CueFormsTest {
  private static final List<Entry> TABLE =
      List.of(new Entry("was", "slot", "be", ""), new Entry("were", "slot", "be", ""));

  private static List<String> expand(String form) {
    return new CueForms(TABLE)
        .expand(new Entry(form, "before", "", "")).stream().map(Entry::form).toList();
  }

  @Test
  void writesOutEverySlot() {
    assertEquals(List.of("was on the table", "were on the table"), expand("{be} on the table"));
  }

  @Test
  void leavesAnOptionalSlotEmptyToo() {
    assertEquals(List.of("was raised", "were raised", "raised"), expand("{be?} raised"));
  }

  @Test
  void refusesASlotThatIsNotDefined() {
    assertThrows(IllegalArgumentException.class, () -> expand("{is} raised"));
  }

  @Test
  void writesOutTheFilesOfAllLanguages() {
    for (String language : List.of("en", "ar", "ru", "fr", "es", "zh", "ur")) {
      List<Entry> table = Lexicon.of(language).table("agenda");
      CueForms forms = new CueForms(table);
      long written = table.stream().mapToLong(e -> forms.expand(e).size()).sum();
      assertEquals(true, written > 300, language + " has " + written + " forms");
    }
  }
}

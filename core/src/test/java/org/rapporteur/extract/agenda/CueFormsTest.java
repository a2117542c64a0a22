package org.rapporteur.extract.agenda;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.rapporteur.language.lexicon.Entry;
import org.rapporteur.language.lexicon.Lexicon;
import org.rapporteur.language.lexicon.Match;
import org.rapporteur.language.lexicon.Phrases;
import org.rapporteur.language.text.Sentence;
import org.rapporteur.language.text.SentenceSplitter;

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

  @Test
  void isFoundAsIfEveryFormWereWrittenOut() {
    for (String language : List.of("en", "ar", "ru", "fr", "es", "zh", "ur")) {
      Lexicon lexicon = Lexicon.of(language);
      List<Entry> table = lexicon.table("agenda");
      CueForms forms = new CueForms(table);
      List<Entry> written = table.stream().flatMap(e -> forms.expand(e).stream()).toList();
      Phrases slotted = new Phrases(table, lexicon.forms(), null, forms::written);
      Phrases whole = new Phrases(written, lexicon.forms());
      int found = 0;
      for (int i = 0; i < written.size(); i += 23) {
        String text = written.get(i).form().replaceAll("^[=~^]", "") + " x";
        for (Sentence sentence : new SentenceSplitter(Set.of()).split(text, List.of())) {
          assertEquals(told(whole.find(sentence)), told(slotted.find(sentence)), text);
          found += slotted.find(sentence).size();
        }
      }
      assertEquals(true, found > 20, language + ": " + found);
    }
  }

  /** Where phrases stand and what for, in order, whatever their forms. */
  private static List<List<Object>> told(List<Match> matches) {
    return matches.stream()
        .map(
            m ->
                List.<Object>of(
                    m.first(),
                    m.end(),
                    m.entries().stream()
                        .map(e -> e.category() + "/" + e.value() + "/" + e.extra())
                        .distinct()
                        .toList()))
        .toList();
  }
}

package org.rapporteur.language.date;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.rapporteur.language.lexicon.Lexicon;
import org.rapporteur.language.text.Sentence;
import org.rapporteur.language.text.SentenceSplitter;
import org.rapporteur.language.text.Tokeniser;
import org.rapporteur.model.Basis;
import org.rapporteur.model.Span;

class DateFinderTest {
  private static final LocalDate THURSDAY = LocalDate.of(2021, 6, 24);

  @ParameterizedTest
  @CsvSource({"en, 40", "ar, 40", "ru, 190", "fr, 25", "es, 25", "zh, 25", "ur, 25"})
  void readsTheDatesOfTheTable(String language, int atLeast) throws IOException {
    List<String> wrong = new ArrayList<>();
    DateFinder finder = new DateFinder(Lexicon.of(language));
    int cases = 0;
    for (String[] row : DateTable.of(language)) {
      LocalDate published = row[0].isEmpty() ? null : LocalDate.parse(row[0]);
      String found = shown(finder.find(sentence(row[1]), published));
      cases++;
      if (!found.equals(row[2])) {
        wrong.add(row[1] + " expected " + row[2] + " but found " + found);
      }
    }
    assertTrue(cases >= atLeast, "only " + cases + " cases");
    assertTrue(wrong.size() <= cases / 10, () -> String.join("\n", wrong));
  }

  @Test
  void givesTheReasonOfARelativeDate() {
    DateMention date = only("The ministers met on Wednesday.", THURSDAY);
    assertEquals("2021-06-23", String.valueOf(date.start()));
    assertEquals(Basis.DEDUCED, date.basis());
    assertTrue(date.relative());
    assertEquals("counted from the day of publication, Thursday 24 June 2021", date.reason());
  }

  @Test
  void keepsTheWeekdayOpenWithoutADayOfPublication() {
    DateMention date = only("The ministers met on Wednesday.", null);
    assertNull(date.start());
    assertEquals(DayOfWeek.WEDNESDAY, date.open().weekday());
  }

  @Test
  void keepsDayAndMonthOpenWithoutAYear() {
    DateMention date = only("The talks of 3-5 April went well.", null);
    assertNull(date.start());
    assertEquals(new Open(null, 4, 3, 4, 5), date.open());
  }

  @Test
  void keepsAStatedDateWhoseWeekdayIsWrongAndSaysSo() {
    DateMention date = only("They met on Monday, 23 June 2021.", THURSDAY);
    assertEquals("2021-06-23", String.valueOf(date.start()));
    assertEquals(Basis.STATED, date.basis());
    assertTrue(String.valueOf(date.reason()).contains("Wednesday 23 June 2021"));
  }

  @Test
  void reportsADayThatDoesNotExistWithoutADate() {
    DateMention date = only("They met on 31 February 2021.", THURSDAY);
    assertNull(date.start());
    assertEquals("no such day: 31 February 2021", date.reason());
    assertEquals(new Span(12, 28), date.span());
  }

  @Test
  void doesNotGuessWhetherTheMonthComesFirst() {
    DateMention date = only("Issued 08/12/2020", THURSDAY);
    assertEquals("2020", String.valueOf(date.start()));
    assertNotNull(date.reason());
  }

  @Test
  void turnsAHijriDateWithItsReason() {
    DateMention date = only("They met on 14 Ramadan 1442 AH.", null);
    assertEquals("2021-04-26", String.valueOf(date.start()));
    assertEquals(Basis.DEDUCED, date.basis());
  }

  @Test
  void takesTheYearFromTheOtherDatesOfAReport() {
    String text = "The group met on 14 May 2019.\nIt meets again on 3 June.";
    List<Sentence> sentences = new SentenceSplitter(java.util.Set.of()).split(text, List.of());
    List<DateMention> dates = new DateFinder(Lexicon.of("en")).find(sentences, null);
    assertEquals("2019-05-14 2019-06-03", shown(dates));
    assertEquals(Basis.DEDUCED, dates.get(1).basis());
  }

  @Test
  void quotesItsWordsInEveryCase() throws IOException {
    for (String language : List.of("en", "ar", "ru")) {
      DateFinder finder = new DateFinder(Lexicon.of(language));
      for (String[] row : DateTable.of(language)) {
        for (DateMention date : finder.find(sentence(row[1]), THURSDAY)) {
          assertFalse(date.span().of(row[1]).isBlank(), row[1]);
        }
      }
    }
  }

  private static DateMention only(String text, @Nullable LocalDate published) {
    List<DateMention> all = new DateFinder(Lexicon.of("en")).find(sentence(text), published);
    assertEquals(1, all.size(), () -> shown(all));
    return all.get(0);
  }

  private static Sentence sentence(String text) {
    Span all = new Span(0, text.length());
    return new Sentence(0, 0, all, Tokeniser.tokenise(text, all));
  }

  private static String shown(List<DateMention> dates) {
    return dates.isEmpty()
        ? "none"
        : dates.stream().map(DateFinderTest::shown).collect(Collectors.joining(" "));
  }

  private static String shown(DateMention date) {
    Extent extent = date.extent();
    if (extent != null) {
      return extent.first() + "~" + extent.last();
    }
    if (date.start() == null) {
      return "?";
    }
    return date.start().equals(date.end()) ? date.start() + "" : date.start() + ".." + date.end();
  }
}

package org.rapporteur.language.date;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.LocalDate;
import java.util.stream.Collectors;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.rapporteur.language.lexicon.Lexicon;
import org.rapporteur.language.text.Sentence;
import org.rapporteur.language.text.Tokeniser;
import org.rapporteur.model.Span;

/** Where numbers are a date by their place alone, and what beside them is none. */
class DateEdgesTest {
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "en | The treaty is of 9 June 1815. | 1815-06-09~1815-06-09",
        "en | On 9 June 1815 soldiers were counted. | 2021-06-09~2021-06-09",
        "en | The fortress was built in the year 1648. | 1648-01-01~1648-12-31",
        "en | They trained 640 officers in the first year, 250. | none",
        "en | It was signed in sixteen hundred and forty eight cases. | none",
        "en | It goes back to the year 1648 and later. | none",
        "en | This year 120. | 2021-01-01~2021-12-31",
        "ar | وقعت المعاهدة في 9 يونيو 1815. | 1815-06-09~1815-06-09",
        "ar | شيدت القلعة عام 950. | 0950-01-01~0950-12-31",
        "ar | شاركت هذا العام 120 دولة. | 2021-01-01~2021-12-31"
      })
  void knowsYearsBefore1900OnlyWhereNothingElseIsCounted(String lang, String text, String dates) {
    assertEquals(dates, shown(lang, text));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "en | The exhibition is open until the 28th. | 2021-06-28~2021-06-28",
        "en | The exhibition was opened on the 28th. | 2021-05-28~2021-05-28",
        "ar | مددت الهدنة حتى 30. | 2021-06-30~2021-06-30",
        "ar | أجلت الجلسة للثامن والعشرين. | 2021-06-28~2021-06-28",
        "ar | أرسلت الدعوة للوزير الثامن والعشرين. | none"
      })
  void takesAnEndWithoutStartForADayOfTheMonth(String lang, String text, String dates) {
    assertEquals(dates, shown(lang, text));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "en | They met on Friday the eighteen. | 2021-06-18~2021-06-18",
        "en | They met on Friday the eighteen ministers of the group. | 2021-06-18~2021-06-18",
        "en | On Friday fifteen ministers arrived. | 2021-06-18~2021-06-18",
        "en | Issued 08/12, 2020. | 2020-08-12~2020-08-12",
        "en | Open from 6/15 to 6/22. | 2021-06-15~2021-06-22",
        "en | The team arrives w/c 5 July. | 2021-07-05~2021-07-11",
        "en | They will meet the weekend after next. | 2021-07-10~2021-07-11",
        "ar | سيلتقون في عطلة نهاية الأسبوع بعد المقبل. | 2021-07-10~2021-07-11",
        "ar | سيعقد اللقاء نهاية الأسبوع المقبل. | 2021-07-01~2021-07-04",
        "ar | جرت محادثات خلال الأسبوع. | 2021-06-21~2021-06-27",
        "ar | جرت محادثات الأسبوع الماضي. | 2021-06-14~2021-06-20"
      })
  void tellsADayByWhatStandsBesideIt(String lang, String text, String dates) {
    assertEquals(dates, shown(lang, text));
  }

  /** The exact days of the dates of a report published on Thursday 24 June 2021. */
  private static String shown(String language, String text) {
    Span all = new Span(0, text.length());
    Sentence sentence = new Sentence(0, 0, all, Tokeniser.tokenise(text, all));
    String shown =
        new DateFinder(Lexicon.of(language))
            .find(sentence, LocalDate.of(2021, 6, 24)).stream()
                .map(DateEdgesTest::days)
                .collect(Collectors.joining(" "));
    return shown.isEmpty() ? "none" : shown;
  }

  private static String days(DateMention date) {
    Extent extent = date.extent();
    if (extent == null) {
      if (date.start() == null || date.end() == null) {
        return "?";
      }
      extent = Extent.of(date.start(), date.end());
    }
    return extent.first() + "~" + extent.last();
  }
}

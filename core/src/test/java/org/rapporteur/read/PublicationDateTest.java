package org.rapporteur.read;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;

import java.nio.charset.StandardCharsets;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.rapporteur.language.lexicon.Lexicon;
import org.rapporteur.model.Publication;

class PublicationDateTest {
  private static final String BODY =
      "The foreign ministers of Ruritania and Grand Fenwick met in Strelsau on Monday and agreed to"
          + " hold the next round of their consultations in the spring of the coming year.";
  private static final String RUSSIAN =
      "Министры иностранных дел двух стран встретились в столице в понедельник и договорились о том,"
          + " что следующий раунд консультаций пройдёт весной будущего года.";
  private static final String ARABIC =
      "التقى وزيرا خارجية البلدين في العاصمة يوم الاثنين واتفقا على أن تعقد الجولة المقبلة من المشاورات"
          + " بينهما في الربيع المقبل، وشارك في اللقاء عدد من كبار المسؤولين.";

  private final Reader reader = new Reader(Lexicon::of);

  private Publication read(String name, String text, @Nullable String url) {
    Document document = Document.of(name, text.getBytes(StandardCharsets.UTF_8));
    Document known = url == null ? document : document.withUrl(url, null);
    try (var results = reader.read(known)) {
      return assertInstanceOf(ReadResult.Read.class, results.toList().get(0))
          .report()
          .publication();
    }
  }

  private String found(String text) {
    Publication publication = read("a.txt", text.replace("\\n", "\n"), null);
    return publication.date() == null ? "none" : publication.date().toString();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '!',
      textBlock =
          """
          date 2023-02-17\\nMinisters of two states meet\\n ! 2023-02-17
          Press releases\\n14 October, 2016\\nMinisters of two states meet\\n ! 2016-10-14
          Ministers of two states meet\\nStrelsau, November 9, 2021\\n ! 2021-11-09
          posted August 23, 2024 by admin in: Region\\n ! 2024-08-23
          Updated: 2 May 2024. Published: 1 May 2024\\n ! 2024-05-01
          STRELSAU, June 7, 2023 (Agency) - ! 2023-06-07
          Thursday, December 26, 2024\\nMain Menu\\nMinisters of two states meet\\n ! none
          Saturday, June 1, 2024\\nMinisters of two states meet again\\n ! none
          Updated: 2 May 2024\\nMinisters of two states meet\\n ! none
          Currency rates from 27/06/2025 $1 - 12586.41 €1 - 14758.82\\n ! none
          03/04/2018\\nMinisters of two states meet\\n ! none
          30 February 2018\\nMinisters of two states meet\\n ! none
          Strelsau, 3-5 April 2018\\nMinisters of two states meet\\n ! none
          On 16 August 2022, the talks began. ! none
          """)
  void findsTheDateLineOfAPlainText(String head, String date) {
    assertEquals(date, found(head + BODY));
  }

  @Test
  void readsTheMonthsOfOtherLanguages() {
    assertEquals(
        "2016-04-05", found("Новости\\n05 апреля 2016\\nМинистры сверили планы\\n" + RUSSIAN));
    assertEquals("2013-10-31", found("31.10.2013\\nМинистры сверили планы\\n" + RUSSIAN));
    assertEquals(
        "2024-08-15", found("اجتماع الوزيرين في العاصمة\\nأنقرة - 15 آب 2024\\n" + ARABIC));
    assertEquals(
        "2023-07-10", found("٢١:٤٠ GMT ١٠.٠٧.٢٠٢٣\\nاجتماع الوزيرين في العاصمة\\n" + ARABIC));
    assertEquals("2023-08-06", found("جدة 19 محرم 1445 هـ الموافق 06 أغسطس 2023 م\\n" + ARABIC));
  }

  @Test
  void findsTheDateInTheLastLinesOnlyAfterAWordForIt() {
    assertEquals("2018-05-22", found(BODY + "\\nPublished: 22.05.2018"));
    assertEquals("none", found(BODY + "\\n22.05.2018"));
  }

  @Test
  void trustsThePageThenItsLinesThenItsAddress() {
    String page =
        "<html><body><h1>Ministers of two states meet</h1>%s<p>" + BODY + "</p></body></html>";
    String url = "https://example.org/2016/10/14/ministers";
    assertEquals("url", read("a.html", page.formatted(""), url).dateBasis());
    String lined = page.formatted("<div>15 October 2016</div>");
    assertEquals("dateline", read("a.html", lined, url).dateBasis());
    String timed = page.formatted("<div>15 October 2016 <time datetime='2016-10-16'></time></div>");
    assertEquals("time", read("a.html", timed, url).dateBasis());
  }

  @ParameterizedTest
  @CsvSource({
    "https://e.org/2016/10/14/talks, 2016-10-14",
    "https://e.org/news/2021-06-23-talks.html, 2021-06-23",
    "https://e.org/20180612/828922728.html, 2018-06-12",
    "https://e.org/news/20181342/x, none",
    "https://e.org/news/828922728, none"
  })
  void readsTheDayInAnAddress(String url, String date) {
    assertEquals(date, AddressDate.find(url).map(Object::toString).orElse("none"));
  }
}

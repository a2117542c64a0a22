package org.rapporteur.read.page;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class TitlesTest {
  private static final String PROSE =
      "<p>The foreign ministers of Ruritania and Grand Fenwick met in Strelsau on Friday and agreed"
          + " to hold the next round of their consultations in the coming spring.</p>";
  private static final String HEADLINE = "<h1>Ruritania and Grand Fenwick hold a fifth round</h1>";

  private final PageReader reader = new PageReader();

  private String title(String head, String body) {
    String html = "<html><head>" + head + "</head><body>" + body + PROSE + PROSE + "</body></html>";
    return String.valueOf(reader.read(html, "https://www.mfa.example/x").publication().title());
  }

  private static String data(String headline) {
    return "<script type='application/ld+json'>{\"@type\":\"NewsArticle\",\"headline\":\""
        + headline
        + "\"}</script>";
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = ';',
      value = {
        "Ministers hold a fifth round | Gazette",
        "Ministers hold a fifth round | World | Gazette",
        "Ministers hold a fifth round - Strelsau Gazette",
        "Strelsau Gazette: Ministers hold a fifth round",
        "Strelsau Gazette | Ministers hold a fifth round",
        "Ministers hold a fifth round » MFA",
        "Ministers hold a fifth round · Strelsau Gazette",
        "Ministers hold a fifth round — Strelsau Gazette — World",
        "Ministers hold a fifth round * Strelsau Gazette * by Rudolf Rassendyll",
        "Ministers hold a fifth round",
      })
  void cutsTheNameOfTheSiteOff(String title) {
    String site = "<meta property='og:site_name' content='Strelsau Gazette'>";
    assertEquals("Ministers hold a fifth round", title(site + "<title>" + title + "</title>", ""));
  }

  @Test
  void cutsSectionAndSiteOffAChineseTitle() {
    assertEquals("两国外长举行第五轮磋商", title("<title>两国外长举行第五轮磋商--时政--人民网</title>", ""));
  }

  @Test
  void leavesADashWithinATitle() {
    assertEquals(
        "Talks in Strelsau - a first look",
        title("<title>Talks in Strelsau - a first look</title>", ""));
  }

  @Test
  void takesTheHeadlineBeforeALongerTitle() {
    String head =
        "<title>Ruritania and Grand Fenwick hold a fifth round - News of the Ministry</title>"
            + "<meta property='og:title' content='Ruritania and Grand Fenwick hold a fifth round -"
            + " News of the Ministry'>";
    assertEquals("Ruritania and Grand Fenwick hold a fifth round", title(head, HEADLINE));
  }

  @Test
  void takesWhatDataAndTitleElementBothSay() {
    String words = "Fifth round of Ruritanian consultations with Fenwick";
    assertEquals(words, title(data(words) + "<title>" + words + "</title>", HEADLINE));
    assertEquals(
        "Ruritania and Grand Fenwick hold a fifth round",
        title(data(words) + "<title>Ministry of Foreign Affairs</title>", HEADLINE));
  }

  @Test
  void doesNotTakeTheNameOfTheSiteForATitle() {
    String head = "<meta property='og:title' content='Ministry of Foreign Affairs'>";
    assertEquals("Ruritania and Grand Fenwick hold a fifth round", title(head, HEADLINE));
  }

  @Test
  void findsTheHeadlineInALineThatSaysWhatTheTitleSays() {
    String head = "<title>Ministers hold a fifth round | Gazette</title>";
    String body =
        "<div><a href='/'>Home</a></div><div>Old news of another day</div>"
            + "<div class='zag'>Ministers hold a fifth round</div>";
    Page page =
        reader.read(
            "<html><head>" + head + "</head><body>" + body + PROSE + "</body></html>", null);
    assertEquals("Ministers hold a fifth round", page.publication().title());
    int headline = page.text().indexOf("Ministers hold");
    assertEquals(
        false,
        page.furniture().stream().anyMatch(s -> s.start() <= headline && headline < s.end()));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = ';',
      value = {
        "Ministers hold a fifth round - Latest news",
        "Ruritania | Ministers hold a fifth round - Strelsau daily - all of it",
        "Latest news · Ministers hold a fifth round",
      })
  void cutsAtMarksWhereALineOfThePageDoes(String title) {
    String body = "<ul><li>Ministers hold a fifth round</li></ul>";
    assertEquals("Ministers hold a fifth round", title("<title>" + title + "</title>", body));
  }

  @Test
  void leavesWhatIsQuotedWithinATitle() {
    String words = "Les ministres saluent un « dialogue utile » à Strelsau";
    String site = "<meta property='og:site_name' content='Gazette de Strelsau'>";
    assertEquals(words, title(site + "<title>" + words + " - Gazette de Strelsau</title>", ""));
  }

  @Test
  void leavesWhatStandsBeforeAColonUnlessItIsTheSite() {
    String site = "<meta property='og:site_name' content='Strelsau Gazette'>";
    String words = "A week in Strelsau: ministers hold a fifth round";
    assertEquals(words, title(site + "<title>" + words + "</title>", ""));
  }

  @Test
  void takesNoHeadlineThatNamesTheSiteAlone() {
    String site = "<meta property='og:site_name' content='Strelsau Gazette'>";
    String head = site + "<title>Strelsau Gazette</title>" + data("Ministers hold a fifth round");
    assertEquals("Ministers hold a fifth round", title(head, "<h1>Strelsau Gazette</h1>"));
    assertEquals(
        "Ruritania and Grand Fenwick hold a fifth round",
        title(site + "<title>Strelsau Gazette</title>", "<h1>Strelsau Gazette</h1>" + HEADLINE));
    assertEquals(
        "Ministers hold a fifth round",
        title(
            site + "<title>Ministers hold a fifth round | Strelsau Gazette</title>",
            "<h2>Please help the Strelsau Gazette</h2>"));
  }

  @Test
  void readsEntitiesInStructuredData() {
    String head = data("Ministers &quot;close&quot; to a round &amp; a date") + "<title></title>";
    assertEquals("Ministers \"close\" to a round & a date", title(head, ""));
  }

  @Test
  void takesOfSeveralHeadlinesTheOneOverTheReport() {
    String body = "<h1>News</h1><h1>Press</h1>" + HEADLINE;
    assertEquals("Ruritania and Grand Fenwick hold a fifth round", title("", body));
  }

  @Test
  void prefersTheHeadlineThatSaysMostOfTheTitle() {
    String head = "<title>Ministers of Ruritania hold a fifth round in Strelsau</title>";
    String body =
        "<h2>Ministers of Ruritania</h2>"
            + PROSE
            + "<h2>Ministers of Ruritania hold a fifth round"
            + " in Strelsau today</h2>";
    assertEquals("Ministers of Ruritania hold a fifth round in Strelsau today", title(head, body));
  }
}

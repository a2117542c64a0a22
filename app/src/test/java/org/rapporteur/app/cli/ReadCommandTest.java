package org.rapporteur.app.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.util.Locale;
import java.util.TimeZone;
import org.junit.jupiter.api.Test;

class ReadCommandTest {
  private static JsonNode json(String line) throws JsonProcessingException {
    return new ObjectMapper().readTree(line);
  }

  @Test
  void givesBackTheIdAddressDateAndTextOfALine() throws JsonProcessingException {
    String text = "Moscow, 3 May 2021. Oman and Nepal held political consultations in Muscat.";
    String line =
        "{\"id\":\"x1\",\"url\":\"https://example.org/a\",\"published\":null,\"text\":\""
            + text
            + "\"}";
    Shell.Ran ran = new Shell(line + "\n", false).run("read", "--json", "--with-text", "-");
    assertEquals(0, ran.code());
    JsonNode report = json(ran.out());
    assertEquals("x1", report.path("id").asText());
    assertEquals("https://example.org/a", report.path("url").asText());
    assertTrue(report.path("published").isNull());
    assertEquals(text, report.path("text").asText());
    assertEquals("read", report.path("status").asText());
  }

  @Test
  void quotesEveryValueAtItsPlace() throws JsonProcessingException {
    Shell.Ran ran = new Shell().run("read", "--json", "--with-text", Shell.samples());
    int values = 0;
    for (String line : ran.lines()) {
      JsonNode report = json(line);
      String text = report.path("text").asText();
      for (JsonNode engagement : report.path("engagements")) {
        for (JsonNode evidence : engagement.path("evidence")) {
          int start = evidence.path("start").asInt();
          int end = evidence.path("end").asInt();
          assertEquals(evidence.path("quote").asText(), text.substring(start, end));
          values++;
        }
      }
    }
    assertTrue(values > 100);
  }

  @Test
  void printsFailedSourcesInTheirOrderAndNamesThem() throws JsonProcessingException {
    Shell.Ran ran =
        new Shell().run("read", "--json", Shell.sample("no-engagement.txt"), "no-such-file.txt");
    assertEquals(1, ran.code());
    assertEquals("no_engagement", json(ran.lines().get(0)).path("status").asText());
    assertEquals("failed", json(ran.lines().get(1)).path("status").asText());
    assertTrue(ran.err().contains("no-such-file.txt"));
  }

  @Test
  void printsAPageForPeople() {
    Shell.Ran ran = new Shell().run("read", Shell.sample("consultative-group-7-astana.txt"));
    assertEquals(0, ran.code());
    assertTrue(ran.out().contains("[consultation, held]"), ran.out());
    assertTrue(ran.out().contains("Astana, Kazakhstan"), ran.out());
    assertFalse(ran.out().contains("“7th”"));
  }

  @Test
  void printsTheWordsBehindValuesWhenAsked() {
    String sample = Shell.sample("consultative-group-7-astana.txt");
    assertTrue(new Shell().run("read", "--quotes", sample).out().contains("“7th”"));
  }

  @Test
  void isTheSameUnderAnyLocaleAndZone() {
    String plain = new Shell().run("read", "--json", Shell.samples()).out();
    Locale locale = Locale.getDefault();
    TimeZone zone = TimeZone.getDefault();
    try {
      Locale.setDefault(Locale.forLanguageTag("tr-TR"));
      TimeZone.setDefault(TimeZone.getTimeZone("Pacific/Kiritimati"));
      assertEquals(plain, new Shell().run("read", "--json", Shell.samples()).out());
      Locale.setDefault(Locale.forLanguageTag("ar-EG-u-nu-arab"));
      assertEquals(plain, new Shell().run("read", "--json", Shell.samples()).out());
    } finally {
      Locale.setDefault(locale);
      TimeZone.setDefault(zone);
    }
  }

  @Test
  void doesNotLetOneReportChangeAnother() {
    String one = Shell.sample("consultative-group-7-astana.txt");
    String two = Shell.sample("tunis-terrorism-closing.txt");
    String there = new Shell().run("read", "--json", one, two).out();
    String back = new Shell().run("read", "--json", two, one).out();
    assertEquals(there.lines().sorted().toList(), back.lines().sorted().toList());
  }

  @Test
  void refusesAWrongCommandLine() {
    assertEquals(2, new Shell().run("read").code());
    assertEquals(2, new Shell().run("read", "--no-such-option", "x").code());
    assertEquals(2, new Shell().run("no-such-command").code());
    assertEquals(2, new Shell().run().code());
  }
}

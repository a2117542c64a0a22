package org.rapporteur.app.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.io.TempDir;

@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class RecordCommandsTest {
  private final Shell shell = new Shell();
  private final Path folder;
  private final Path book;

  RecordCommandsTest(@TempDir Path folder) {
    this.folder = folder;
    this.book = folder.resolve("book.db");
  }

  @BeforeAll
  void addSamples() {
    assertEquals(0, shell.run("add", "--record", book, Shell.samples()).code());
  }

  private Shell.Ran on(Object... words) {
    List<Object> all = new ArrayList<>(List.of(words));
    all.add("--record");
    all.add(book);
    return shell.run(all.toArray());
  }

  private static JsonNode json(String line) throws JsonProcessingException {
    return new ObjectMapper().readTree(line);
  }

  private String idOf(String kind) throws JsonProcessingException {
    for (String line : on("list", "engagements", "--json").lines()) {
      if (json(line).path("kind").asText().equals(kind)) {
        return json(line).path("id").asText();
      }
    }
    throw new AssertionError("no " + kind + " on record");
  }

  @Test
  void saysWhatWasSkippedAndWhy() {
    Path other = folder.resolve("said.db");
    Shell.Ran ran = shell.run("add", "--record", other, Shell.samples(), "missing.txt");
    assertEquals(1, ran.code());
    assertTrue(ran.out().contains("no-engagement.txt: no engagement found"), ran.out());
    assertTrue(ran.out().contains("failed   missing.txt: read: no such file"), ran.out());
    assertTrue(ran.out().endsWith("failed 1\n"), ran.out());
    assertTrue(ran.err().contains("new "), ran.err());
    assertFalse(ran.err().contains("\u001b"), ran.err());
  }

  @Test
  void changesNothingWhenTheSameIsAddedAgain() {
    String before = on("export", "--format", "json", "--out", "-").out();
    Shell.Ran again = on("add", Shell.samples());
    assertTrue(again.out().contains("kept 0 reports"), again.out());
    assertEquals(before, on("export", "--format", "json", "--out", "-").out());
  }

  @Test
  void showsProgressOnATerminal() {
    Path other = folder.resolve("progress.db");
    Shell watched = new Shell("", true);
    String err = watched.run("add", "--record", other, Shell.sample("no-engagement.txt")).err();
    assertTrue(err.contains("1 of 1 reports"), err);
    assertTrue(err.contains(" a second"), err);
    assertTrue(err.contains(" left"), err);
  }

  @Test
  void listsEveryKindOfEntry() throws JsonProcessingException {
    for (String what : List.of("engagements", "parties", "series", "commitments", "reports")) {
      List<String> text = on("list", what).lines();
      List<String> lines = on("list", what, "--json").lines();
      assertFalse(lines.isEmpty(), what);
      assertEquals(lines.size(), text.size(), what);
      assertTrue(json(lines.get(0)).hasNonNull("type"), what);
    }
    assertEquals(0, on("list", "disagreements").code());
  }

  @Test
  void showsASeriesAsItIsToldInThreeScriptsWithTheYearInDispute() throws JsonProcessingException {
    String id = "";
    for (String line : on("list", "series", "--json").lines()) {
      id =
          json(line).get("name").asText().contains("Consultative")
              ? json(line).get("id").asText()
              : id;
    }
    String page = on("show", id).out();
    assertTrue(
        page.matches(
            "(?s).*6th round.*disputed start: 2021-10-12 in \\w+ \\| 2022-10-12 in \\w+\n"
                + ".*7th round.*told in Arabic, English, Russian\n.*told in Arabic, Russian\\n.*8 October 2025.*"),
        page);
    assertEquals(1, page.split("disputed", -1).length - 1, page);
  }

  @Test
  void narrowsAndLimitsLists() throws JsonProcessingException {
    List<String> consultations =
        on("list", "engagements", "--kind", "consultation", "--json").lines();
    assertFalse(consultations.isEmpty());
    for (String line : consultations) {
      assertEquals("consultation", json(line).path("kind").asText());
    }
    assertEquals(1, on("list", "engagements", "--limit", "1").lines().size());
    assertEquals(2, on("list", "engagements", "--limit", "0").code());
    assertEquals(2, on("list", "engagements", "--from", "yesterday").code());
  }

  /** One report states the year of the eighth round, the day of another's follows from its own. */
  @Test
  void prefersADayThatFollowsToTheYearItLiesIn() throws JsonProcessingException {
    List<String> days = new ArrayList<>();
    for (String line : on("list", "engagements", "--kind", "consultation", "--json").lines()) {
      if (json(line).path("edition").asInt() == 8) {
        days.add(json(line).path("start").asText());
      }
    }
    assertEquals(List.of("2024-10-23"), days);
  }

  @Test
  void callsNothingOverdueWithoutADay() throws JsonProcessingException {
    List<String> statuses = new ArrayList<>();
    for (String line : on("list", "commitments", "--json").lines()) {
      JsonNode commitment = json(line);
      String without = commitment.hasNonNull("kept_by") ? "kept" : "open";
      assertEquals(without, commitment.path("status").asText(), line);
      statuses.add(without);
    }
    assertTrue(statuses.contains("open"), statuses.toString());
    List<String> late =
        on("list", "commitments", "--status", "overdue", "--as-of", "2099-01-01").lines();
    assertFalse(late.isEmpty());
  }

  @Test
  void showsAnEngagementWithItsSources() throws JsonProcessingException {
    Shell.Ran ran = on("show", idOf("consultation"));
    assertEquals(0, ran.code());
    assertTrue(ran.out().contains("[consultation, "), ran.out());
    assertTrue(ran.out().contains("  sources "), ran.out());
    Shell.Ran quoted = on("show", idOf("consultation"), "--quotes");
    assertTrue(quoted.out().length() > ran.out().length());
  }

  @Test
  void showsEveryKindOfEntry() throws JsonProcessingException {
    for (String what : List.of("parties", "series", "commitments", "reports")) {
      String id = json(on("list", what, "--json").lines().get(0)).path("id").asText();
      Shell.Ran ran = on("show", id);
      assertEquals(0, ran.code(), what);
      assertTrue(ran.out().contains(id), ran.out());
      assertEquals(id, json(on("show", id, "--json").out()).path("id").asText());
    }
    assertEquals(1, on("show", "e-nothing").code());
  }

  @Test
  void findsWordsInReports() throws JsonProcessingException {
    List<String> hits = on("search", "Astana", "--json").lines();
    assertFalse(hits.isEmpty());
    assertTrue(json(hits.get(0)).hasNonNull("id"));
    assertEquals(List.of(), on("search", "xyzzyplugh").lines());
  }

  @Test
  void exportsOneDocument() throws JsonProcessingException {
    JsonNode whole = json(on("export", "--format", "json", "--out", "-").out());
    assertEquals("rapporteur/1", whole.path("format").asText());
    List<String> keys = new ArrayList<>();
    whole.fieldNames().forEachRemaining(keys::add);
    assertEquals(
        List.of(
            "format",
            "as_of",
            "reports",
            "engagements",
            "parties",
            "series",
            "commitments",
            "disagreements",
            "judgements"),
        keys);
    for (JsonNode engagement : whole.path("engagements")) {
      for (JsonNode part : engagement.path("participants")) {
        String party = part.path("party").asText();
        assertTrue(whole.path("parties").findValuesAsText("id").contains(party), party);
      }
    }
  }

  @Test
  void exportsTheSameThingsAsLines() throws JsonProcessingException {
    JsonNode whole = json(on("export", "--format", "json", "--out", "-").out());
    Path file = folder.resolve("all.jsonl");
    assertEquals(0, on("export", "--format", "jsonl", "--out", file).code());
    List<String> lines;
    try {
      lines = Files.readAllLines(file);
    } catch (IOException e) {
      throw new AssertionError(e);
    }
    int things = 0;
    for (String list :
        List.of(
            "reports",
            "engagements",
            "parties",
            "series",
            "commitments",
            "disagreements",
            "judgements")) {
      things += whole.path(list).size();
    }
    assertEquals(things, lines.size());
    for (String line : lines) {
      assertTrue(json(line).hasNonNull("type"), line);
    }
  }

  @Test
  void exportsTablesWithACodebook() throws IOException {
    Path tables = folder.resolve("tables");
    assertEquals(0, on("export", "--format", "csv", "--out", tables).code());
    String codebook = Files.readString(tables.resolve("codebook.csv"));
    for (String table : List.of("reports", "engagements", "participants", "evidence")) {
      String text = Files.readString(tables.resolve(table + ".csv"));
      assertEquals('\ufeff', text.charAt(0));
      for (String column : text.substring(1, text.indexOf('\n')).split(",", -1)) {
        assertTrue(codebook.contains(table + ",") && codebook.contains("," + column + ","), column);
      }
    }
    assertTrue(json(Files.readString(tables.resolve("schema.json"))).path("resources").size() > 10);
    assertEquals(2, on("export", "--format", "csv", "--out", "-").code());
  }

  @Test
  void exportsEveryFormatTheSameTwice() throws IOException {
    for (String format : List.of("xlsx", "ics", "jsonld", "geojson", "gexf")) {
      Path one = folder.resolve("one." + format);
      Path two = folder.resolve("two." + format);
      assertEquals(0, on("export", "--format", format, "--out", one).code(), format);
      assertEquals(0, on("export", "--format", format, "--out", two).code(), format);
      assertEquals(-1, Files.mismatch(one, two), format);
    }
    assertEquals(2, on("export", "--format", "xlsx", "--out", "-").code());
  }

  @Test
  void writesABriefWithANoteForEverySentence() throws IOException {
    Path file = folder.resolve("brief.md");
    assertEquals(0, on("brief", "--state", "KZ", "--state", "EG", "--out", file).code());
    String text = Files.readString(file);
    assertTrue(text.startsWith("# Kazakhstan – Egypt\n"), text);
    assertTrue(text.contains("\n[^1]: “"), text);
    Shell.Ran refused = on("brief", "--out", folder.resolve("brief.odt"));
    assertEquals(2, refused.code());
    assertTrue(refused.err().contains(".docx, .pdf or .md"), refused.err());
  }

  @Test
  void verifiesAndRebuilds() {
    Shell.Ran verified = on("verify");
    assertEquals(0, verified.code());
    String last = verified.lines().get(verified.lines().size() - 1);
    assertTrue(last.matches("checked [1-9][0-9]+, failed 0"), last);
    String before = on("export", "--format", "json", "--out", "-").out();
    assertEquals(0, on("rebuild").code());
    assertEquals(before, on("export", "--format", "json", "--out", "-").out());
  }

  @Test
  void namesARecordThatIsNotThere() {
    Shell.Ran ran = shell.run("list", "reports", "--record", folder.resolve("none.db"));
    assertEquals(2, ran.code());
    assertTrue(ran.err().contains("none.db"), ran.err());
  }
}

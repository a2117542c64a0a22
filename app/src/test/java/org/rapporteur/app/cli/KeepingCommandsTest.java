package org.rapporteur.app.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.io.TempDir;

/** Backing up, restoring, redacting and importing on the command line. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class KeepingCommandsTest {
  private final Path folder;
  private final Path book;

  KeepingCommandsTest(@TempDir Path folder) {
    this.folder = folder;
    this.book = folder.resolve("book.db");
  }

  @BeforeAll
  void addSamples() {
    assertEquals(0, run("add", "--record", book, Shell.samples()).code());
    String id = first("engagements");
    assertEquals(0, act("correct", id, "city", "Bergen").code());
    assertEquals(0, act("drop", first("commitments")).code());
  }

  private static Shell.Ran run(Object... words) {
    return new Shell().run(words);
  }

  private Shell.Ran act(Object... words) {
    List<Object> all = new java.util.ArrayList<>(List.of("review"));
    all.addAll(List.of(words));
    all.addAll(List.of("--by", "Ann", "--reason", "read it", "--record", book));
    return run(all.toArray());
  }

  private String first(String what) {
    return run("list", what, "--json", "--record", book)
        .lines()
        .get(0)
        .replaceAll(".*?\"id\":\"([^\"]+)\".*", "$1");
  }

  private String export(Path record, String format) {
    return run("export", "--format", format, "--with-text", "--out", "-", "--record", record).out();
  }

  @Test
  void anExportBroughtIntoAnEmptyRecordGivesTheSameExport() throws IOException {
    for (String format : List.of("json", "jsonl")) {
      Path file = folder.resolve("out." + format);
      Files.writeString(file, export(book, format));
      Path other = folder.resolve(format + ".db");
      Shell.Ran ran = run("import", file, "--record", other);
      assertEquals(0, ran.code(), ran.err());
      assertTrue(ran.out().contains("2 decisions kept, 14 reports kept"), ran.out());
      assertEquals(export(book, format), export(other, format));
      Shell.Ran again = run("import", file, "--record", other);
      assertTrue(again.out().contains("2 decisions known, 14 reports known"), again.out());
      assertEquals(0, run("verify", "--record", other).code());
    }
  }

  @Test
  void aCopyIsTheSameRecordAndOverwritesNothing() {
    Path copy = folder.resolve("moved.db");
    Shell.Ran ran = run("copy", book, copy);
    assertEquals(0, ran.code(), ran.err());
    assertEquals("copied 16 acts\n", ran.out());
    for (String format : List.of("json", "jsonl", "ics")) {
      assertEquals(export(book, format), export(copy, format));
    }
    Shell.Ran again = run("copy", book, copy);
    assertEquals(2, again.code());
    assertTrue(again.err().contains("there is a file " + copy + " already"), again.err());
    assertEquals(2, run("copy", folder.resolve("none.db"), folder.resolve("x.db")).code());
    assertFalse(Files.exists(folder.resolve("x.db")));
  }

  @Test
  void aReadingIsKeptAsItIsAndOneWhoseQuoteDoesNotStandIsRefused() throws IOException {
    String sample = Shell.sample("consultative-group-7-astana.txt");
    String line = run("read", sample, "--json", "--with-text").out();
    Path file = folder.resolve("read.jsonl");
    Path other = folder.resolve("read.db");
    Files.writeString(file, line + line.replace("\"quote\":\"", "\"quote\":\"X"));
    Shell.Ran ran = run("import", file, "--record", other);
    assertEquals(1, ran.code());
    assertTrue(ran.err().contains("refused") && ran.err().contains("does not stand at"), ran.err());
    assertTrue(ran.out().contains("1 reports kept, refused 1"), ran.out());
    assertFalse(run("list", "engagements", "--record", other).out().isEmpty());
  }

  @Test
  void aChangedDecisionAndWhatIsNoJsonAreRefusedWithTheirPlace() throws IOException {
    Path file = folder.resolve("changed.json");
    Path other = folder.resolve("changed.db");
    Files.writeString(
        file, export(book, "json").replace("\"value\":\"Bergen\"", "\"value\":\"Oslo\""));
    Shell.Ran changed = run("import", file, "--record", other);
    assertEquals(1, changed.code());
    assertTrue(changed.err().contains("was changed after it was made"), changed.err());
    Files.writeString(file, "{\"type\":\"report\",");
    assertTrue(run("import", file, "--record", other).err().contains("line 1: not JSON"));
  }

  @Test
  void aBackupRestoresAndRedactingLeavesNothing() throws IOException {
    Path copy = folder.resolve("copy.db");
    Path other = folder.resolve("other.db");
    assertEquals(0, run("backup", copy, "--record", book).code());
    assertEquals(2, run("backup", copy, "--record", book).code());
    assertEquals(0, run("restore", copy, "--record", other).code());
    assertEquals(export(book, "json"), export(other, "json"));
    assertEquals(2, run("restore", copy, "--record", other).code());
    Shell.Ran redacted =
        run("redact", "--words", "Cairo", "--by", "Ann", "--reason", "no", "--record", other);
    assertEquals(0, redacted.code(), redacted.err());
    assertFalse(Files.readString(other, StandardCharsets.ISO_8859_1).contains("Cairo"));
    assertEquals(0, run("verify", "--record", other).code());
    assertEquals(0, run("add", Shell.samples(), "--record", other).code());
    assertFalse(Files.readString(other, StandardCharsets.ISO_8859_1).contains("Cairo"));
    assertEquals(0, run("restore", copy, "--replace", "--record", other).code());
    assertFalse(Files.readString(other, StandardCharsets.ISO_8859_1).contains("Cairo"));
  }

  @Test
  void aTableOfPastEngagementsComesInByAMappingThatAPersonSees() throws IOException {
    Path table = folder.resolve("register.csv");
    Path map = folder.resolve("register.json");
    Path other = folder.resolve("register.db");
    Files.writeString(
        table,
        """
        Date,City,Country,Type,Counterpart,Position,Topics,Follow-up
        03.05.2021,Oslo,Norway,Bilateral,Olav Berg; Kari Lund,Envoy,fish; ice,Send a draft
        31.02.2021,Oslo,Norway,Bilateral,Olav Berg,,,
        """);
    Shell.Ran first = run("import", table, "--mapping", map, "--record", other);
    assertTrue(first.out().contains("look at it"), first.out());
    assertTrue(Files.readString(map).contains("\"start\" : \"Date\""), Files.readString(map));
    assertEquals(1, run("import", table, "--mapping", map, "--record", other).code());
    String said =
        Files.readString(map)
            .replace("yyyy-MM-dd", "dd.MM.yyyy")
            .replace("\"kind\" : { }", "\"kind\" : { \"Bilateral\" : \"meeting\" }");
    Files.writeString(map, said);
    Shell.Ran ran = run("import", table, "--mapping", map, "--record", other);
    assertEquals(1, ran.code());
    assertTrue(
        ran.err().contains("register.csv, row 3: start: “31.02.2021” is no date"), ran.err());
    assertTrue(ran.out().contains("1 rows kept"), ran.out());
    String json = run("list", "engagements", "--json", "--record", other).out();
    assertTrue(json.contains("\"start\":\"2021-05-03\"") && json.contains("\"NO\""), json);
    assertTrue(json.contains("\"quote\":\"Kari Lund\""), json);
    assertEquals(0, run("verify", "--record", other).code());
    assertTrue(
        run("import", table, "--mapping", map, "--record", other).out().contains("0 rows kept, 1"));
  }

  @Test
  void anEngagementEnteredByHandHasThePersonForItsWitness() {
    Path other = folder.resolve("hand.db");
    List<Object> words =
        List.of(
            "add",
            "--manual",
            "--by",
            "Ann",
            "--set",
            "kind=call",
            "--set",
            "start=2024-03-01",
            "--with",
            "person|Olav Berg|Envoy|NO",
            "--with",
            "state|Norway",
            "--record",
            other);
    Shell.Ran ran = run(words.toArray());
    assertEquals(0, ran.code(), ran.err());
    assertEquals(ran.out(), run(words.toArray()).out());
    String shown = run("show", ran.out().strip().split("  ")[1], "--record", other).out();
    assertTrue(shown.contains("Olav Berg") && shown.contains("Ann,"), shown);
    assertEquals(0, run("verify", "--record", other).code());
    assertEquals(
        2, run("add", "--manual", "--by", "Ann", "--set", "kind=chat", "--record", other).code());
    assertEquals(2, run("add", "--record", other).code());
  }
}

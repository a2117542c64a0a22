package org.rapporteur.app.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.io.TempDir;

/** Deciding on the command line, each act under a name and with a reason. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class ReviewCommandTest {
  private final Path folder;
  private final Path filled;
  private Path book;
  private int round;
  private int moment;

  ReviewCommandTest(@TempDir Path folder) {
    this.folder = folder;
    this.filled = folder.resolve("filled.db");
    this.book = filled;
  }

  @BeforeAll
  void addSamples() {
    assertEquals(0, new Shell().run("add", "--record", filled, Shell.samples()).code());
  }

  @BeforeEach
  void copy() throws Exception {
    book = folder.resolve("book" + round++ + ".db");
    Files.copy(filled, book);
  }

  private Shell.Ran on(Object... words) {
    return with(new Shell().after(moment++), words);
  }

  private Shell.Ran with(Shell shell, Object... words) {
    List<Object> all = new ArrayList<>(List.of(words));
    all.add("--record");
    all.add(book);
    return shell.run(all.toArray());
  }

  private Shell.Ran act(Object... words) {
    List<Object> all = new ArrayList<>(List.of("review"));
    all.addAll(List.of(words));
    all.addAll(List.of("--by", "Ann", "--reason", "read both"));
    return on(all.toArray());
  }

  private String record() {
    return on("export", "--format", "jsonl", "--out", "-")
        .out()
        .lines()
        .filter(line -> !line.contains("\"type\":\"judgement\""))
        .reduce("", (a, b) -> a + b + "\n");
  }

  private String first(String what) {
    return on("list", what, "--json").lines().get(0).replaceAll(".*?\"id\":\"([^\"]+)\".*", "$1");
  }

  private List<String> queue(String sort) {
    return on("review", "--limit", "100").lines().stream()
        .filter(line -> line.matches("q-\\w+  " + sort + "  .*"))
        .map(line -> line.substring(0, line.indexOf(' ')))
        .toList();
  }

  @Test
  void listsTheDoubtfulWhatAffectsMostFirst() {
    List<Integer> affects =
        on("review", "--limit", "100").lines().stream()
            .filter(line -> line.startsWith("q-"))
            .map(line -> Integer.valueOf(line.replaceAll(".*  (\\d+) reports?", "$1")))
            .toList();
    assertTrue(affects.size() > 3, affects.toString());
    assertEquals(affects.stream().sorted((a, b) -> b - a).toList(), affects);
    assertTrue(affects.get(0) > 1);
  }

  @Test
  void anAcceptedJoinAndAnAcceptedValueLeaveTheQueue() {
    String join = queue("join").get(0);
    assertEquals(0, act("accept", join).code());
    assertTrue(!queue("join").contains(join));
    String deduction = queue("deduction").get(0);
    assertEquals(0, act("accept", deduction).code());
    assertTrue(!queue("deduction").contains(deduction));
    assertTrue(on("export", "--format", "json", "--out", "-").out().contains("confirmed"));
  }

  @Test
  void mergingThenSplittingOrWithdrawingRestoresTheFormerExport() {
    for (String what : List.of("engagements", "parties", "series")) {
      List<String> ids =
          on("list", what, "--json").lines().stream()
              .map(line -> line.replaceAll(".*?\"id\":\"([^\"]+)\".*", "$1"))
              .toList();
      String before = record();
      String made = act("merge", ids.get(0), ids.get(1)).out().substring(0, 18);
      assertTrue(!before.equals(record()), what);
      assertEquals(0, act("withdraw", made).code());
      assertTrue(before.equals(record()), what + " withdrawn");
      assertEquals(0, act("merge", ids.get(0), ids.get(2 % ids.size())).code());
      assertEquals(0, act("split", ids.get(0), ids.get(2 % ids.size())).code());
      assertTrue(before.equals(record()), what + " split");
    }
  }

  @Test
  void asksQuestionByQuestionAndTakesAnswersFromStandardInput() {
    int before = queue("join").size();
    Shell answering = new Shell("n\nthey are two\ny\nthe same round\nq\n", false);
    Shell.Ran ran = with(answering, "review", "ask", "--by", "Ann");
    assertEquals(0, ran.code(), ran.err());
    assertTrue(ran.out().endsWith("decided 2\n"), ran.out());
    assertTrue(queue("join").size() < before);
    String log = on("review", "log").out();
    assertTrue(log.contains("different") && log.contains("Ann: they are two"), log);
  }

  @Test
  void refusesAnActWithoutNameOrOnWhatIsNotThere() {
    assertEquals(2, on("review", "merge", "e-1", "e-2").code());
    assertEquals(2, act("merge", "e-1", first("engagements")).code());
    assertEquals(2, act("correct", first("engagements"), "start", "soon").code());
    assertEquals(2, act("accept", "q-0").code());
    assertEquals(2, act("add", first("engagements"), "topics", "--quote", "not said").code());
  }

  @Test
  void dropsACommitmentAndSaysWhoSaidSo() {
    String id = first("commitments");
    assertEquals(0, act("drop", id).code());
    Shell.Ran shown = on("show", id);
    assertTrue(shown.out().contains("[dropped]") && shown.out().contains("Ann"), shown.out());
    assertEquals(0, act("reopen", id).code());
    assertTrue(on("show", id).out().contains("[open]"));
  }
}

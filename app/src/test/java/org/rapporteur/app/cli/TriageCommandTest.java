package org.rapporteur.app.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import org.junit.jupiter.api.Test;

class TriageCommandTest {
  @Test
  void passesEverySampleThatHoldsAnEngagementAndOverTheOther() {
    Shell.Ran ran = new Shell().run("triage", Shell.samples());
    assertEquals(0, ran.code());
    List<String> lines = ran.lines();
    long passed = lines.stream().filter(line -> line.contains("\tread\t")).count();
    assertEquals(lines.size() - 2, passed, ran.out());
    assertEquals("of 14 reports 13 may hold an engagement, 0 failed", lines.get(lines.size() - 1));
  }

  @Test
  void namesWhatCannotBeRead() {
    Shell.Ran ran = new Shell().run("triage", "no-such-file.txt");
    assertEquals(1, ran.code());
    assertTrue(ran.err().contains("no-such-file.txt"));
    assertEquals("of 0 reports 0 may hold an engagement, 1 failed", ran.lines().get(0));
  }
}

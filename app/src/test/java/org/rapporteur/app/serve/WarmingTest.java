package org.rapporteur.app.serve;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.rapporteur.app.desk.Samples;
import org.rapporteur.app.ui.Pages;
import org.rapporteur.app.ui.frame.Messages;
import org.rapporteur.model.Mark;

/** What is made before anybody asks is what who asks is given. */
class WarmingTest {
  @Test
  void makesWhatTheFirstPageSaysInEveryLanguage(@TempDir Path folder) {
    try (Served served = new Served(folder.resolve("desk.db"))) {
      served.desk.take(Samples.all(), Mark.PUBLIC);
      for (String language : Messages.LANGUAGES) {
        String made = new Pages(served.desk, List.of()).holdings(language);
        assertTrue(made.contains("/engagements/"), made);
        String page = served.browser.get("/?lang=" + language).body();
        assertTrue(page.contains(made), language);
      }
    }
  }

  @Test
  void asksForNothingMoreOnceItIsClosed(@TempDir Path folder) {
    try (Served served = new Served(folder.resolve("desk.db"))) {
      Warming warming = Warming.begin(served.desk);
      warming.ask(served.server.address(), served.server.port());
      warming.close();
      assertFalse(isAtWork());
      assertEquals(200, served.browser.get("/").status());
    }
  }

  private static boolean isAtWork() {
    return Thread.getAllStackTraces().keySet().stream()
        .anyMatch(thread -> thread.getName().equals("warming"));
  }
}

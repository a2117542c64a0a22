package org.rapporteur.app.serve;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.junit.jupiter.api.Test;
import org.rapporteur.app.sign.Passwords;

/** Guessing names, passwords and tokens tells nothing and gets nowhere. */
class GuessingTest extends WithUsers {
  @Test
  void guessingFromOneAddressIsSlowedDownWhateverTheNames() {
    for (int i = 0; i < 30; i++) {
      assertEquals(401, guarded.tries("Name " + i, "guess number " + i).status());
    }
    assertEquals(429, guarded.tries("Ada", Guarded.PASSWORD).status());
    guarded.later(Duration.ofSeconds(16));
    assertEquals(303, guarded.tries("Ada", Guarded.PASSWORD).status());
  }

  @Test
  void guessingTokensIsSlowedDown() {
    String right = "Bearer " + guarded.users.token("Rhea");
    for (int i = 0; i < 30; i++) {
      String wrong = "Bearer " + "A".repeat(40) + i;
      assertEquals(401, browser.get("/api/series", "Authorization", wrong).status());
    }
    assertEquals(429, browser.get("/api/series", "Authorization", right).status());
    guarded.later(Duration.ofSeconds(16));
    assertEquals(200, browser.get("/api/series", "Authorization", right).status());
  }

  @Test
  void manyGuessesAtOnceGetNoFurtherThanOneAfterAnother() throws Exception {
    ExecutorService all = Executors.newFixedThreadPool(24);
    List<Callable<Integer>> guesses = new ArrayList<>();
    for (int i = 0; i < 24; i++) {
      String guess = "guess number " + i;
      guesses.add(() -> guarded.tries("Rhea", guess).status());
    }
    List<Integer> statuses = new ArrayList<>();
    for (Future<Integer> status : all.invokeAll(guesses)) {
      statuses.add(status.get());
    }
    all.shutdown();
    long looked = statuses.stream().filter(status -> status == 401).count();
    assertTrue(looked >= 1 && looked <= 5, statuses.toString());
    assertEquals(24 - looked, statuses.stream().filter(status -> status == 429).count());
  }

  @Test
  void anUnknownNameTakesAsLongAsAWrongPassword() throws IOException {
    startsWith(new Passwords(10));
    long known = Long.MAX_VALUE;
    long unknown = Long.MAX_VALUE;
    for (int i = 0; i < 4; i++) {
      known = Math.min(known, nanos("Rhea", i));
      unknown = Math.min(unknown, nanos("Nobody", i));
    }
    assertTrue(unknown > known / 3 && known > unknown / 3, known + " and " + unknown);
  }

  private long nanos(String name, int guess) {
    long before = System.nanoTime();
    assertEquals(401, guarded.tries(name, "guess number " + guess).status());
    return System.nanoTime() - before;
  }
}

package org.rapporteur.app.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.InputStream;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.List;
import java.util.OptionalLong;
import org.junit.jupiter.api.Test;
import org.rapporteur.app.Console;

class ProgressTest {
  @Test
  void tellsCountRateAndTimeLeft() {
    assertEquals(
        "50 of 200 reports, 5.0 a second, 0:30 left",
        Progress.state(50, 50, OptionalLong.of(200), Duration.ofSeconds(10)));
  }

  @Test
  void countsNoRateFromWhatIsKnown() {
    assertEquals(
        "150 of 200 reports, 1.0 a second, 0:50 left",
        Progress.state(150, 10, OptionalLong.of(200), Duration.ofSeconds(10)));
  }

  @Test
  void leavesOutTheTimeLeftWhenItCannotBeTold() {
    assertEquals(
        "50 reports, 5.0 a second",
        Progress.state(50, 50, OptionalLong.empty(), Duration.ofSeconds(10)));
  }

  @Test
  void countsFurtherReportsOfAnArchiveAsMoreThanWasToCome() {
    StringWriter shown = new StringWriter();
    Console console =
        new Console(
            InputStream.nullInputStream(),
            new PrintWriter(new StringWriter()),
            new PrintWriter(shown),
            true);
    Instant[] now = {Instant.EPOCH};
    Clock clock =
        new Clock() {
          @Override
          public Instant instant() {
            return now[0];
          }

          @Override
          public ZoneId getZone() {
            return ZoneOffset.UTC;
          }

          @Override
          public Clock withZone(ZoneId zone) {
            return this;
          }
        };
    Progress progress = new Progress(console, clock, OptionalLong.of(3));
    for (String source : List.of("a.txt", "b.zip!/1.txt", "b.zip!/2.txt", "b.zip!/2.txt!/x.pdf")) {
      now[0] = now[0].plusSeconds(1);
      progress.step(source, "");
    }
    assertTrue(
        shown.toString().endsWith("4 of 5 reports, 1.0 a second, 0:01 left"), () -> "" + shown);
  }
}

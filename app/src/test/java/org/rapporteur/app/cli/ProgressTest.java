package org.rapporteur.app.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.Duration;
import java.util.OptionalLong;
import org.junit.jupiter.api.Test;

class ProgressTest {
  @Test
  void tellsCountRateAndTimeLeft() {
    assertEquals(
        "50 of 200 reports, 5.0 a second, 0:30 left",
        Progress.state(50, OptionalLong.of(200), Duration.ofSeconds(10)));
  }

  @Test
  void leavesOutTheTimeLeftWhenItCannotBeTold() {
    assertEquals(
        "50 reports, 5.0 a second",
        Progress.state(50, OptionalLong.empty(), Duration.ofSeconds(10)));
  }
}

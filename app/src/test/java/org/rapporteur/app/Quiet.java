package org.rapporteur.app;

import java.io.ByteArrayInputStream;
import java.io.PrintWriter;
import java.io.Writer;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.SplittableRandom;

/** The program without a terminal: it is told nothing, and nobody hears what it says. */
public final class Quiet {
  /** A clock that stands still. */
  public static final Clock NOON =
      Clock.fixed(Instant.parse("2025-06-01T12:00:00Z"), ZoneOffset.UTC);

  private Quiet() {}

  /** The program at the hour of this clock. */
  public static Program program(Clock clock) {
    return program(clock, Writer.nullWriter());
  }

  /** The same, which notes here what it finds wrong. */
  public static Program program(Clock clock, Writer notes) {
    Console console =
        new Console(
            new ByteArrayInputStream(new byte[0]),
            new PrintWriter(Writer.nullWriter()),
            new PrintWriter(notes),
            false);
    return new Program(console, clock, new SplittableRandom(1));
  }
}

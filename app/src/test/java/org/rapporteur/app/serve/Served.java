package org.rapporteur.app.serve;

import java.io.ByteArrayInputStream;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.SplittableRandom;
import org.rapporteur.app.Console;
import org.rapporteur.app.Program;
import org.rapporteur.app.desk.Desk;
import org.rapporteur.model.Mark;

/** A record served on some free port, at a fixed hour. */
final class Served implements AutoCloseable {
  private static final Instant NOON = Instant.parse("2025-06-01T12:00:00Z");

  final Desk desk;
  final DeskServer server;
  final Browser browser;
  final StringWriter notes = new StringWriter();

  Served(Path file) {
    this(file, Mark.RESTRICTED);
  }

  Served(Path file, Mark clearance) {
    Console console =
        new Console(
            new ByteArrayInputStream(new byte[0]),
            new PrintWriter(new StringWriter()),
            new PrintWriter(notes),
            false);
    Clock clock = Clock.fixed(NOON, ZoneOffset.UTC);
    desk = new Desk(new Program(console, clock, new SplittableRandom(1)), file, clearance);
    server = DeskServer.start(desk, "127.0.0.1", 0);
    browser = new Browser(server.port());
  }

  @Override
  public void close() {
    server.close();
    desk.close();
  }
}

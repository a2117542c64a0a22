package org.rapporteur.app.browser;

import java.io.ByteArrayInputStream;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.SplittableRandom;
import org.rapporteur.app.Console;
import org.rapporteur.app.Program;
import org.rapporteur.app.desk.Desk;
import org.rapporteur.app.serve.DeskServer;
import org.rapporteur.app.serve.Listening;
import org.rapporteur.app.sign.Door;
import org.rapporteur.app.sign.Passwords;
import org.rapporteur.app.sign.User;
import org.rapporteur.app.sign.Users;
import org.rapporteur.model.Mark;

/** A desk opened for a browser on some free port. */
final class Opened implements AutoCloseable {
  private static final Instant NOON = Instant.parse("2025-06-01T12:00:00Z");

  private final Desk desk;
  private final DeskServer server;

  Opened(Path file) {
    this(file, List.of());
  }

  /** Open to these users alone, or to everybody when there are none. */
  Opened(Path file, List<User> users) {
    PrintWriter nowhere = new PrintWriter(new StringWriter());
    Console console = new Console(new ByteArrayInputStream(new byte[0]), nowhere, nowhere, false);
    Clock clock = Clock.fixed(NOON, ZoneOffset.UTC);
    desk = new Desk(new Program(console, clock, new SplittableRandom(1)), file, Mark.RESTRICTED);
    Users named = new Users(Users.beside(file));
    users.forEach(named::keep);
    Door door = users.isEmpty() ? null : new Door(named, new Passwords(4), clock);
    server = DeskServer.start(desk, new Listening("127.0.0.1", 0, null, door));
  }

  String origin() {
    return "http://127.0.0.1:" + server.port();
  }

  @Override
  public void close() {
    server.close();
    desk.close();
  }
}

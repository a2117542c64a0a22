package org.rapporteur.app.browser;

import java.nio.file.Path;
import java.util.List;
import org.rapporteur.app.Quiet;
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
  private final Desk desk;
  private final DeskServer server;

  Opened(Path file) {
    this(file, List.of());
  }

  /** Open to these users alone, or to everybody when there are none. */
  Opened(Path file, List<User> users) {
    desk = new Desk(Quiet.program(Quiet.NOON), file, Mark.RESTRICTED);
    Users named = new Users(Users.beside(file));
    users.forEach(named::keep);
    Door door = users.isEmpty() ? null : new Door(named, new Passwords(4), Quiet.NOON);
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

package org.rapporteur.app.serve;

import java.io.StringWriter;
import java.nio.file.Path;
import org.rapporteur.app.Quiet;
import org.rapporteur.app.desk.Desk;
import org.rapporteur.model.Mark;

/** A record served on some free port, at a fixed hour. */
final class Served implements AutoCloseable {
  final Desk desk;
  final DeskServer server;
  final Browser browser;
  final StringWriter notes = new StringWriter();

  Served(Path file) {
    this(file, Mark.RESTRICTED);
  }

  Served(Path file, Mark clearance) {
    desk = new Desk(Quiet.program(Quiet.NOON, notes), file, clearance);
    server = DeskServer.start(desk, "127.0.0.1", 0);
    browser = new Browser(server.port());
  }

  @Override
  public void close() {
    server.close();
    desk.close();
  }
}

package org.rapporteur.app.mcp;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import org.rapporteur.app.Quiet;
import org.rapporteur.app.desk.Desk;
import org.rapporteur.app.desk.Samples;
import org.rapporteur.app.serve.DeskServer;
import org.rapporteur.app.web.Upload;
import org.rapporteur.model.Mark;
import org.rapporteur.read.format.Bytes;

/** A served record of three samples and of a report that few may see. */
final class Sampled implements AutoCloseable {
  static final String RESTRICTED = "Iquitos";

  private static final String TEXT =
      "The defence ministers of Peru and Chad met in Iquitos on 3 May 2024.";

  private final Desk desk;
  private final DeskServer server;

  Sampled(Path file) {
    desk = new Desk(Quiet.program(Quiet.NOON), file, Mark.RESTRICTED);
    desk.take(Samples.all().subList(2, 5), Mark.PUBLIC);
    Bytes bytes = Bytes.of(TEXT.getBytes(StandardCharsets.UTF_8));
    desk.take(List.of(new Upload("iquitos.txt", "text/plain", bytes)), Mark.RESTRICTED);
    server = DeskServer.start(desk, "127.0.0.1", 0);
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

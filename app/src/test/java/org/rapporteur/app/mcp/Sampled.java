package org.rapporteur.app.mcp;

import java.io.ByteArrayInputStream;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.SplittableRandom;
import org.rapporteur.app.Console;
import org.rapporteur.app.Program;
import org.rapporteur.app.desk.Desk;
import org.rapporteur.app.desk.Samples;
import org.rapporteur.app.serve.DeskServer;
import org.rapporteur.app.web.Upload;
import org.rapporteur.model.Mark;
import org.rapporteur.read.format.Bytes;

/** A served record of three samples and of a report that few may see. */
final class Sampled implements AutoCloseable {
  static final String RESTRICTED = "Iquitos";

  private static final Instant NOON = Instant.parse("2025-06-01T12:00:00Z");
  private static final String TEXT =
      "The defence ministers of Peru and Chad met in Iquitos on 3 May 2024.";

  private final Desk desk;
  private final DeskServer server;

  Sampled(Path file) {
    PrintWriter nowhere = new PrintWriter(new StringWriter());
    Console console = new Console(new ByteArrayInputStream(new byte[0]), nowhere, nowhere, false);
    Clock clock = Clock.fixed(NOON, ZoneOffset.UTC);
    desk = new Desk(new Program(console, clock, new SplittableRandom(1)), file, Mark.RESTRICTED);
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

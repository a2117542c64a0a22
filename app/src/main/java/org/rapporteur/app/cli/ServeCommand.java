package org.rapporteur.app.cli;

import java.util.List;
import java.util.concurrent.Callable;
import org.rapporteur.app.Program;
import org.rapporteur.app.desk.Desk;
import org.rapporteur.app.intake.Interruption;
import org.rapporteur.app.serve.DeskServer;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** Opens the record in a browser. */
@Command(
    name = "serve",
    mixinStandardHelpOptions = true,
    description = {
      "Open the record in a browser, on this machine alone, until told to stop (Ctrl-C).",
      "Programs find the same under /api."
    })
final class ServeCommand implements Callable<Integer> {
  private final Program program;

  @Mixin private RecordOptions record = new RecordOptions();

  @Option(
      names = "--host",
      paramLabel = "HOST",
      description = "Address to listen on: one of this machine's own; 127.0.0.1 when not given.")
  private String host = "127.0.0.1";

  @Option(
      names = "--port",
      paramLabel = "N",
      description = "Port to listen on; 8080 when not given, 0 for any that is free.")
  private int port = 8080;

  @Option(
      names = "--fetch-from",
      paramLabel = "HOST",
      description = {
        "Fetch also from this host, though it lies outside the public Internet; may be given",
        "several times. The address of any other host must be public."
      })
  private List<String> hosts = List.of();

  ServeCommand(Program program) {
    this.program = program;
  }

  @Override
  public Integer call() throws InterruptedException {
    try (Interruption interruption = Interruption.watch();
        Desk desk = new Desk(program, record.place(), RecordOptions.CLEARANCE, hosts);
        DeskServer server = start(desk)) {
      program.console().line("the record is open at http://" + host + ":" + server.port() + "/");
      program.console().out().flush();
      interruption.await();
    }
    return CommandLines.DONE;
  }

  private DeskServer start(Desk desk) {
    try {
      return DeskServer.start(desk, host, port);
    } catch (IllegalArgumentException e) {
      throw new Refused(String.valueOf(e.getMessage()));
    }
  }
}

package org.rapporteur.app.cli;

import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import org.rapporteur.app.Program;
import org.rapporteur.app.desk.Desk;
import org.rapporteur.app.intake.Interruption;
import org.rapporteur.app.serve.DeskServer;
import org.rapporteur.app.serve.Listening;
import org.rapporteur.app.serve.Warming;
import org.rapporteur.app.sign.Door;
import org.rapporteur.app.sign.Passwords;
import org.rapporteur.app.sign.Users;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** Opens the record in a browser. */
@Command(
    name = "serve",
    mixinStandardHelpOptions = true,
    description = {
      "Open the record in a browser until told to stop (Ctrl-C): to this machine alone, or, once",
      "users are named (rapporteur users add), also to others, who sign in. Programs find the same",
      "under /api, AI assistants at /mcp."
    })
final class ServeCommand implements Callable<Integer> {
  private final Program program;

  @Mixin private RecordOptions record = new RecordOptions();

  @Option(
      names = "--host",
      paramLabel = "HOST",
      description = "Address to listen on; 127.0.0.1 when not given.")
  private String host = "127.0.0.1";

  @Option(
      names = "--port",
      paramLabel = "N",
      description = "Port to listen on; 8080 when not given, 0 for any that is free.")
  private int port = 8080;

  @Option(
      names = "--users",
      paramLabel = "FILE",
      description = "The file of the users; the record's name with .users when not given.")
  private @Nullable Path users;

  @Option(
      names = "--origin",
      paramLabel = "URL",
      description = {
        "Address by which browsers reach it through another server, such as",
        "https://record.example.org."
      })
  private @Nullable URI origin;

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
        Desk desk = open();
        Warming warming = Warming.begin(desk);
        DeskServer server = start(desk)) {
      warming.ask(server.address(), server.port());
      program.console().line("the record is open at http://" + host + ":" + server.port() + "/");
      program.console().out().flush();
      interruption.await();
    }
    return CommandLines.DONE;
  }

  private Desk open() {
    return new Desk(program, record.openOrMake(program), RecordOptions.CLEARANCE, hosts);
  }

  private @Nullable Door door() {
    Path file = users == null ? Users.beside(record.place().file()) : users;
    if (users != null && !Files.exists(file)) {
      throw new Refused("no file of users: " + file);
    }
    Users known = new Users(file);
    return known.isEmpty()
        ? null
        : new Door(known, new Passwords(Passwords.USUAL_COST), program.clock());
  }

  private DeskServer start(Desk desk) {
    try {
      return DeskServer.start(desk, new Listening(host, port, origin, door()));
    } catch (IllegalArgumentException e) {
      throw new Refused(String.valueOf(e.getMessage()));
    }
  }
}

package org.rapporteur.app.proof;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.SplittableRandom;
import java.util.stream.Stream;
import org.rapporteur.app.Console;
import org.rapporteur.app.Main;
import org.rapporteur.app.Program;
import org.rapporteur.app.cli.CommandLines;
import org.rapporteur.store.RecordBook;

/** The program's commands, in this process or in one of their own. */
final class Commands {
  private static final Path JAR = Path.of("target", "rapporteur.jar");
  private static final Instant NOON = Instant.parse("2025-06-01T12:00:00Z");

  private Commands() {}

  /** What a command did. */
  record Ran(int code, String out, String err) {}

  /** Runs a command here. */
  static Ran run(Object... words) {
    StringWriter out = new StringWriter();
    StringWriter err = new StringWriter();
    Program program = program(out, err);
    int code = CommandLines.run(program, texts(words).toArray(String[]::new));
    program.console().out().flush();
    program.console().err().flush();
    return new Ran(code, out.toString(), err.toString());
  }

  /** What is wrong with what is kept: its quotes, hashes and log. */
  static List<String> faults(Path record) {
    try (RecordBook book = program(new StringWriter(), new StringWriter()).open(record)) {
      return book.verify().failures();
    }
  }

  private static Program program(StringWriter out, StringWriter err) {
    ByteArrayInputStream none = new ByteArrayInputStream(new byte[0]);
    Console console = new Console(none, new PrintWriter(out), new PrintWriter(err), false);
    return new Program(console, Clock.fixed(NOON, ZoneOffset.UTC), new SplittableRandom(1));
  }

  /**
   * Starts a command in a process of its own: that of the program as it is packed, where it is.
   *
   * @param archive where the loaded form of the classes is kept; made by the first process that
   *     ends by itself, where the program is packed
   */
  static Process start(Path archive, Object... words) throws IOException {
    return process(archive, words).redirectOutput(ProcessBuilder.Redirect.DISCARD).start();
  }

  /** The same, not started yet. */
  static ProcessBuilder process(Path archive, Object... words) {
    List<String> command = new ArrayList<>();
    command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
    command.addAll(List.of("-XX:+UseSerialGC", "-XX:TieredStopAtLevel=1"));
    command.addAll(List.of("-Xlog:cds=off", "-Xlog:cds+dynamic=off"));
    if (Files.exists(JAR)) {
      String use = Files.exists(archive) ? "-XX:SharedArchiveFile=" : "-XX:ArchiveClassesAtExit=";
      command.addAll(List.of(use + archive, "-jar", JAR.toAbsolutePath().toString()));
    } else {
      String path = System.getProperty("java.class.path");
      command.add("-cp");
      command.add(System.getProperty("surefire.test.class.path", path));
      command.add(Main.class.getName());
    }
    command.addAll(texts(words));
    return new ProcessBuilder(command);
  }

  private static List<String> texts(Object... words) {
    return Stream.of(words).map(Object::toString).toList();
  }
}

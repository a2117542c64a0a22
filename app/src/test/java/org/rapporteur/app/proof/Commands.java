package org.rapporteur.app.proof;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
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

/** The program's commands, in this process or in one of their own. */
final class Commands {
  private static final Instant NOON = Instant.parse("2025-06-01T12:00:00Z");

  private Commands() {}

  /** What a command did. */
  record Ran(int code, String out, String err) {}

  /** Runs a command here. */
  static Ran run(Object... words) {
    StringWriter out = new StringWriter();
    StringWriter err = new StringWriter();
    Console console =
        new Console(
            new ByteArrayInputStream(new byte[0]),
            new PrintWriter(out),
            new PrintWriter(err),
            false);
    Clock clock = Clock.fixed(NOON, ZoneOffset.UTC);
    Program program = new Program(console, clock, new SplittableRandom(1));
    int code = CommandLines.run(program, texts(words).toArray(String[]::new));
    console.out().flush();
    console.err().flush();
    return new Ran(code, out.toString(), err.toString());
  }

  /** Starts a command in a process of its own. */
  static Process start(Object... words) throws IOException {
    List<String> command =
        new ArrayList<>(
            List.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-XX:+UseSerialGC",
                "-XX:TieredStopAtLevel=1",
                "-cp",
                System.getProperty(
                    "surefire.test.class.path", System.getProperty("java.class.path")),
                Main.class.getName()));
    command.addAll(texts(words));
    return new ProcessBuilder(command).redirectOutput(ProcessBuilder.Redirect.DISCARD).start();
  }

  private static List<String> texts(Object... words) {
    return Stream.of(words).map(Object::toString).toList();
  }
}

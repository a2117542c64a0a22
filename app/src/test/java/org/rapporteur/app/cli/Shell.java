package org.rapporteur.app.cli;

import java.io.ByteArrayInputStream;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.SplittableRandom;
import org.rapporteur.app.Console;
import org.rapporteur.app.Program;

/** Runs commands as a person at a shell would, at a fixed hour. */
final class Shell {
  private static final Instant NOON = Instant.parse("2025-06-01T12:00:00Z");

  private final String input;
  private final boolean terminal;
  private Instant now = NOON;

  Shell() {
    this("", false);
  }

  Shell(String input, boolean terminal) {
    this.input = input;
    this.terminal = terminal;
  }

  /** The same so many seconds after noon. */
  Shell after(int seconds) {
    now = NOON.plusSeconds(seconds);
    return this;
  }

  /** The folder of the bundled samples. */
  static Path samples() {
    Path at = Path.of("").toAbsolutePath();
    while (at != null && !Files.isDirectory(at.resolve("samples"))) {
      at = at.getParent();
    }
    if (at == null) {
      throw new IllegalStateException("not inside a checkout");
    }
    return at.resolve("samples");
  }

  static String sample(String name) {
    return samples().resolve(name).toString();
  }

  /** What a command did. */
  record Ran(int code, String out, String err) {
    List<String> lines() {
      return out.lines().toList();
    }
  }

  Ran run(Object... words) {
    StringWriter out = new StringWriter();
    StringWriter err = new StringWriter();
    ByteArrayInputStream in = new ByteArrayInputStream(input.getBytes(StandardCharsets.UTF_8));
    Console console = new Console(in, new PrintWriter(out), new PrintWriter(err), terminal);
    Clock clock = Clock.fixed(now, ZoneOffset.UTC);
    Program program = new Program(console, clock, new SplittableRandom(1));
    List<String> args = new ArrayList<>();
    for (Object word : words) {
      args.add(word.toString());
    }
    int code = CommandLines.run(program, args.toArray(String[]::new));
    console.out().flush();
    console.err().flush();
    return new Ran(code, out.toString(), err.toString());
  }
}

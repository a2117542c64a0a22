package org.rapporteur.app;

import java.io.BufferedWriter;
import java.io.FileDescriptor;
import java.io.FileInputStream;
import java.io.FileOutputStream;
import java.io.OutputStreamWriter;
import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import java.security.SecureRandom;
import java.time.Clock;
import org.rapporteur.app.cli.CommandLines;

/** The program: builds its parts, runs the command asked for and exits. */
public final class Main {
  private Main() {}

  /** Exits with 0 when done, 1 when some sources failed, 2 when the command line is wrong. */
  public static void main(String[] args) {
    PrintWriter out = utf8(FileDescriptor.out);
    PrintWriter err = utf8(FileDescriptor.err);
    boolean terminal = Boolean.getBoolean("rapporteur.terminal");
    Console console = new Console(new FileInputStream(FileDescriptor.in), out, err, terminal);
    Program program = new Program(console, Clock.systemUTC(), new SecureRandom());
    int code = CommandLines.run(program, args);
    out.flush();
    err.flush();
    System.exit(code);
  }

  private static PrintWriter utf8(FileDescriptor where) {
    return new PrintWriter(
        new BufferedWriter(
            new OutputStreamWriter(new FileOutputStream(where), StandardCharsets.UTF_8)));
  }
}

package org.rapporteur.bench.growth;

import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;

/** Where the rows of the measured table go: standard output in UTF-8, each at once. */
final class TableOut {
  private static final PrintStream OUT =
      new PrintStream(new FileOutputStream(FileDescriptor.out), true, StandardCharsets.UTF_8);

  private TableOut() {}

  /** Prints a row. */
  static void line(String row) {
    OUT.println(row);
  }
}

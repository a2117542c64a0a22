package org.rapporteur.store;

import java.io.BufferedWriter;
import java.io.FileOutputStream;
import java.io.IOException;
import java.io.OutputStreamWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.rapporteur.identity.PlainResolver;

/** A process of its own that adds reports to a record and notes each once it is acknowledged. */
final class Adding {
  private Adding() {}

  /**
   * Adds reports of the corpus.
   *
   * @param arguments record, file to note acknowledgements in, seed, number of reports, first one
   */
  public static void main(String[] arguments) throws IOException {
    Path record = Path.of(arguments[0]);
    List<Write> reports = Corpus.of(Long.parseLong(arguments[2]), Integer.parseInt(arguments[3]));
    try (RecordBook book = RecordBook.open(record, new PlainResolver(), new Random(7));
        FileOutputStream file = new FileOutputStream(arguments[1], true);
        BufferedWriter notes =
            new BufferedWriter(new OutputStreamWriter(file, StandardCharsets.UTF_8))) {
      for (Write write : reports.subList(Integer.parseInt(arguments[4]), reports.size())) {
        String report =
            book.add(write.kept(), write.bytes(), "1", Instant.parse("2026-01-02T03:04:05Z"))
                .report();
        notes.write(report + "\n");
        notes.flush();
      }
    }
  }

  /** Starts the process. */
  static Process start(Path record, Path notes, long seed, int size, int from) throws IOException {
    List<String> command =
        new ArrayList<>(
            List.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-Xmx256m",
                "-XX:TieredStopAtLevel=1",
                "-cp",
                System.getProperty(
                    "surefire.test.class.path", System.getProperty("java.class.path")),
                Adding.class.getName()));
    command.addAll(List.of(record.toString(), notes.toString(), "" + seed, "" + size, "" + from));
    return new ProcessBuilder(command)
        .redirectErrorStream(true)
        .redirectOutput(notes.resolveSibling(notes.getFileName() + ".out").toFile())
        .start();
  }
}

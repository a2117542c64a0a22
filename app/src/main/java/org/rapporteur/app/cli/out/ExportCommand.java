package org.rapporteur.app.cli.out;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.EnumSet;
import java.util.Set;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import org.rapporteur.app.Program;
import org.rapporteur.app.cli.CommandLines;
import org.rapporteur.app.cli.FilterOptions;
import org.rapporteur.app.cli.RecordOptions;
import org.rapporteur.app.cli.Refused;
import org.rapporteur.app.export.Exports;
import org.rapporteur.app.export.Format;
import org.rapporteur.store.RecordBook;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** Writes the record in a format for other programs. */
@Command(
    name = "export",
    mixinStandardHelpOptions = true,
    description = "Write the record in a format for other programs.")
public final class ExportCommand implements Callable<Integer> {
  private static final String STANDARD_OUTPUT = "-";
  private static final Set<Format> BINARY = EnumSet.of(Format.xlsx);

  private final Program program;

  @Mixin private RecordOptions record = new RecordOptions();

  @Mixin private FilterOptions filters = new FilterOptions();

  @Option(
      names = "--format",
      required = true,
      paramLabel = "FORMAT",
      description = "One of: ${COMPLETION-CANDIDATES}.")
  private Format format = Format.json;

  @Option(
      names = "--out",
      required = true,
      paramLabel = "PATH",
      description = "A file, or - for standard output; for csv and parquet a folder.")
  private String out = STANDARD_OUTPUT;

  @Option(names = "--with-text", description = "Reports with their text (json and jsonl).")
  private boolean withText;

  @Option(
      names = "--as-of",
      paramLabel = "DATE",
      description = "The day that decides what is overdue; without it nothing is.")
  private @Nullable LocalDate asOf;

  /** The command over the parts of the program. */
  public ExportCommand(Program program) {
    this.program = program;
  }

  @Override
  public Integer call() throws IOException {
    boolean shown = out.equals(STANDARD_OUTPUT);
    if (shown && format.isFolder()) {
      throw new Refused(format + " is a folder of tables: --out needs the name of one");
    }
    if (shown && BINARY.contains(format)) {
      throw new Refused(format + " is no text: --out needs the name of a file");
    }
    try (RecordBook book = record.open(program)) {
      Exports exports = new Exports(book.exportAll(filters.query()), asOf, withText);
      if (shown) {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        exports.write(format, bytes);
        program.console().text(bytes.toString(StandardCharsets.UTF_8));
      } else {
        exports.write(format, Path.of(out));
      }
    }
    return CommandLines.DONE;
  }
}

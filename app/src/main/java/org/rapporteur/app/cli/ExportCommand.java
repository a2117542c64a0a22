package org.rapporteur.app.cli;

import java.io.IOException;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import org.rapporteur.app.Program;
import org.rapporteur.app.export.CsvExport;
import org.rapporteur.app.export.JsonExport;
import org.rapporteur.app.export.JsonLinesExport;
import org.rapporteur.app.export.Tables;
import org.rapporteur.app.json.RecordFields;
import org.rapporteur.record.view.Whole;
import org.rapporteur.store.RecordBook;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** Writes the record in a format for other programs. */
@Command(
    name = "export",
    mixinStandardHelpOptions = true,
    description = "Write the record in a format for other programs.")
final class ExportCommand implements Callable<Integer> {
  private static final String STANDARD_OUTPUT = "-";

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
      description = "A file, or - for standard output; for csv a folder.")
  private String out = STANDARD_OUTPUT;

  @Option(names = "--with-text", description = "Reports with their text.")
  private boolean withText;

  @Option(
      names = "--as-of",
      paramLabel = "DATE",
      description = "The day that decides what is overdue; without it nothing is.")
  private @Nullable LocalDate asOf;

  ExportCommand(Program program) {
    this.program = program;
  }

  /** The formats, as written on the command line. */
  @SuppressWarnings("MemberName")
  enum Format {
    json,
    jsonl,
    csv
  }

  @Override
  public Integer call() throws IOException {
    if (format == Format.csv && out.equals(STANDARD_OUTPUT)) {
      throw new Refused("csv is a folder of tables: --out needs the name of one");
    }
    try (RecordBook book = record.open(program)) {
      Whole whole = book.exportAll(filters.query());
      if (format == Format.csv) {
        CsvExport.write(new Tables(whole, asOf).list(), Path.of(out));
      } else if (out.equals(STANDARD_OUTPUT)) {
        write(whole, program.console().out());
      } else {
        try (Writer writer = Files.newBufferedWriter(Path.of(out), StandardCharsets.UTF_8)) {
          write(whole, writer);
        }
      }
    }
    return CommandLines.DONE;
  }

  private void write(Whole whole, Writer writer) throws IOException {
    RecordFields shape = new RecordFields(asOf, withText);
    if (format == Format.json) {
      new JsonExport(shape).write(whole, writer);
    } else {
      new JsonLinesExport(shape, writer).write(whole);
    }
  }
}

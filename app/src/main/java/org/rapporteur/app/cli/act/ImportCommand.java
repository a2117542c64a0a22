package org.rapporteur.app.cli.act;

import com.fasterxml.jackson.core.JacksonException;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import org.rapporteur.Pipeline;
import org.rapporteur.app.Program;
import org.rapporteur.app.bring.Bringing;
import org.rapporteur.app.bring.Sheets;
import org.rapporteur.app.cli.CommandLines;
import org.rapporteur.app.cli.RecordOptions;
import org.rapporteur.app.cli.Refused;
import org.rapporteur.app.show.Shown;
import org.rapporteur.model.Mark;
import org.rapporteur.model.Outcome;
import org.rapporteur.model.Report;
import org.rapporteur.store.RecordBook;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Brings in readings and decisions made elsewhere. */
@Command(
    name = "import",
    mixinStandardHelpOptions = true,
    description = {
      "Bring in what `export --format json|jsonl --with-text` or `read --json --with-text` of",
      "another record gave, or the folder 'lines' that the job on Spark wrote. Every quote must stand",
      "in the text it is of."
    })
public final class ImportCommand implements Callable<Integer> {
  private final Program program;

  @Mixin private RecordOptions record = new RecordOptions();

  @Parameters(
      paramLabel = "FILE",
      description = "A file, a folder of such files, or - for standard input.")
  private String from = "-";

  @Option(
      names = "--reader",
      paramLabel = "VERSION",
      description = "Version of the reader that made the readings; the newest goes in force.")
  private String reader = "0";

  @Option(
      names = "--mark",
      paramLabel = "MARK",
      description = "Who may see reports that come without mark; internal when not given.")
  private Mark mark = Mark.INTERNAL;

  @Option(
      names = "--mapping",
      paramLabel = "MAP",
      description = {
        "FILE is a spreadsheet (XLSX or CSV) of past engagements, a row each; MAP says which column",
        "gives what. A MAP that is not there is written, to be looked at first."
      })
  private @Nullable Path mapping;

  /** The command over the parts of the program. */
  public ImportCommand(Program program) {
    this.program = program;
  }

  @Override
  public Integer call() throws IOException {
    if (mapping != null) {
      return sheet(mapping);
    }
    List<Path> files = from.equals("-") ? List.of() : Parts.of(Path.of(from));
    try (RecordBook book = record.openOrMake(program)) {
      Bringing bringing =
          new Bringing(program, book, new Bringing.Readers(new Lazy(), reader, mark));
      if (files.isEmpty()) {
        bringing.all(program.console().in());
      }
      for (Path file : files) {
        try (InputStream in = Parts.open(file)) {
          bringing.all(in);
        }
      }
      bringing.refused().forEach(each -> program.console().note("refused " + Shown.of(each)));
      program.console().line(bringing.summary());
      return bringing.refused().isEmpty() ? CommandLines.DONE : CommandLines.SOME_FAILED;
    }
  }

  private int sheet(Path map) throws IOException {
    String name = String.valueOf(Path.of(from).getFileName());
    try (InputStream in = open()) {
      byte[] table = in.readAllBytes();
      if (!Files.exists(map)) {
        Files.writeString(map, Sheets.suggested(table));
        program.console().line("wrote " + map + "; look at it, then run the same again");
        return CommandLines.DONE;
      }
      try (RecordBook book = record.openOrMake(program)) {
        Sheets sheets = new Sheets(program, book, mark);
        sheets.all(name, table, Files.readAllBytes(map));
        sheets.refused().forEach(each -> program.console().note("refused " + Shown.of(each)));
        program.console().line(sheets.summary());
        return sheets.refused().isEmpty() ? CommandLines.DONE : CommandLines.SOME_FAILED;
      }
    } catch (JacksonException e) {
      throw new Refused(map + ": not JSON: " + e.getOriginalMessage());
    } catch (IOException e) {
      throw new Refused(from + ": " + e.getMessage());
    }
  }

  private InputStream open() throws IOException {
    if (from.equals("-")) {
      return program.console().in();
    }
    return Parts.open(Path.of(from));
  }

  /** Loads the languages only when a report comes without a reading. */
  private final class Lazy implements Bringing.Readers.Reading {
    private @Nullable Pipeline pipeline;

    @Override
    public Outcome of(Report report) {
      if (pipeline == null) {
        pipeline = Pipeline.load(program.languages());
      }
      return pipeline.read(report);
    }
  }
}

package org.rapporteur.app.cli.act;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.Callable;
import org.rapporteur.app.Program;
import org.rapporteur.app.cli.CommandLines;
import org.rapporteur.app.cli.RecordOptions;
import org.rapporteur.app.cli.Refused;
import org.rapporteur.store.RecordBook;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Copies the record into a file while it is in use. */
@Command(
    name = "backup",
    mixinStandardHelpOptions = true,
    description =
        "Copy the record, as it is at this moment, into a file; others may go on using it.")
public final class BackupCommand implements Callable<Integer> {
  private final Program program;

  @Mixin private RecordOptions record = new RecordOptions();

  @Parameters(paramLabel = "FILE", description = "Where to.")
  private Path to = Path.of("");

  @Option(names = "--replace", description = "Replace the file if it is there.")
  private boolean replace;

  /** The command over the parts of the program. */
  public BackupCommand(Program program) {
    this.program = program;
  }

  @Override
  public Integer call() {
    if (Files.exists(to) && !replace) {
      throw new Refused("there is a file " + to + "; --replace replaces it");
    }
    try (RecordBook book = record.open(program)) {
      book.backup(to);
    }
    program.console().line("backed up to " + to);
    return CommandLines.DONE;
  }
}

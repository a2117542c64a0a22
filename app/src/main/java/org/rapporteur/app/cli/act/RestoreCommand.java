package org.rapporteur.app.cli.act;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.Callable;
import org.rapporteur.app.Program;
import org.rapporteur.app.cli.CommandLines;
import org.rapporteur.app.cli.RecordOptions;
import org.rapporteur.app.cli.Refused;
import org.rapporteur.store.RecordBook;
import org.rapporteur.store.Verification;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Puts a backup in the place of the record. */
@Command(
    name = "restore",
    mixinStandardHelpOptions = true,
    description = {
      "Put a backup in the place of the record, once it is verified; others may go on using it.",
      "What was redacted since the backup was made stays redacted."
    })
public final class RestoreCommand implements Callable<Integer> {
  private final Program program;

  @Mixin private RecordOptions record = new RecordOptions();

  @Parameters(paramLabel = "FILE", description = "The backup.")
  private Path from = Path.of("");

  @Option(names = "--replace", description = "Replace what is in the record now.")
  private boolean replace;

  /** The command over the parts of the program. */
  public RestoreCommand(Program program) {
    this.program = program;
  }

  @Override
  public Integer call() {
    if (!Files.isRegularFile(from)) {
      throw new Refused("no backup " + from);
    }
    try (RecordBook book = record.openOrMake(program)) {
      if (book.ledger().position() > 0 && !replace) {
        throw new Refused("the record is not empty; --replace gives up what is in it now");
      }
      Verification verification = book.restore(from);
      if (!verification.failures().isEmpty()) {
        program
            .console()
            .note("rapporteur: the backup is damaged: " + verification.failures().get(0));
        return CommandLines.SOME_FAILED;
      }
    }
    program.console().line("restored from " + from);
    return CommandLines.DONE;
  }
}

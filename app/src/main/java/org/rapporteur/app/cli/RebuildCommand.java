package org.rapporteur.app.cli;

import java.util.concurrent.Callable;
import org.rapporteur.app.Program;
import org.rapporteur.store.RecordBook;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;

/** Makes all that is shown and searched anew from claims and judgements. */
@Command(
    name = "rebuild",
    mixinStandardHelpOptions = true,
    description = "Make all that is shown and searched anew from claims and judgements.")
final class RebuildCommand implements Callable<Integer> {
  private final Program program;

  @Mixin private RecordOptions record = new RecordOptions();

  RebuildCommand(Program program) {
    this.program = program;
  }

  @Override
  public Integer call() {
    try (RecordBook book = record.open(program)) {
      book.rebuild();
    }
    program.console().line("rebuilt");
    return CommandLines.DONE;
  }
}

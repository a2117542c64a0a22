package org.rapporteur.app.cli;

import java.util.concurrent.Callable;
import org.rapporteur.app.Program;
import org.rapporteur.app.show.Shown;
import org.rapporteur.store.RecordBook;
import org.rapporteur.store.Verification;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;

/** Checks every kept value against the reports it was read from. */
@Command(
    name = "verify",
    mixinStandardHelpOptions = true,
    description = "Check every kept value against the reports it was read from.")
final class VerifyCommand implements Callable<Integer> {
  private final Program program;

  @Mixin private RecordOptions record = new RecordOptions();

  VerifyCommand(Program program) {
    this.program = program;
  }

  @Override
  public Integer call() {
    try (RecordBook book = record.open(program)) {
      Verification verification = book.verify();
      for (String failure : verification.failures()) {
        program.console().line("failed: " + Shown.of(failure));
      }
      int failed = verification.failures().size();
      program.console().line("checked " + verification.checked() + ", failed " + failed);
      return failed == 0 ? CommandLines.DONE : CommandLines.SOME_FAILED;
    }
  }
}

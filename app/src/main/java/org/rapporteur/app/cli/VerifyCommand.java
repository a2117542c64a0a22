package org.rapporteur.app.cli;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import org.rapporteur.Languages;
import org.rapporteur.app.Program;
import org.rapporteur.app.bring.Sheets;
import org.rapporteur.app.show.Shown;
import org.rapporteur.app.verify.Recheck;
import org.rapporteur.model.Report;
import org.rapporteur.record.Ledger;
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
      List<String> failures = new ArrayList<>(verification.failures());
      failures.addAll(underived(book));
      for (String failure : failures) {
        program.console().line("failed: " + Shown.of(failure));
      }
      program.console().line("checked " + verification.checked() + ", failed " + failures.size());
      return failures.isEmpty() ? CommandLines.DONE : CommandLines.SOME_FAILED;
    }
  }

  /** Values that do not follow from their words, though the words stand. */
  private static List<String> underived(RecordBook book) {
    Recheck recheck = new Recheck(new Languages(Program.LANGUAGES));
    Ledger ledger = book.ledger();
    List<String> failures = new ArrayList<>();
    for (String id : ledger.listReports(RecordOptions.CLEARANCE)) {
      Report report = ledger.findReport(id, RecordOptions.CLEARANCE).orElseThrow();
      ledger
          .findReading(id, RecordOptions.CLEARANCE)
          .filter(reading -> !reading.reader().endsWith(Sheets.READER))
          .ifPresent(reading -> failures.addAll(recheck.failures(report, reading)));
    }
    return failures;
  }
}

package org.rapporteur.app.cli;

import java.util.List;
import java.util.Locale;
import java.util.concurrent.Callable;
import java.util.stream.Stream;
import org.rapporteur.app.Console;
import org.rapporteur.app.Program;
import org.rapporteur.app.show.OutcomePage;
import org.rapporteur.read.ReadResult;
import org.rapporteur.read.Reader;
import org.rapporteur.read.Source;
import org.rapporteur.triage.Triage;
import picocli.CommandLine.Command;
import picocli.CommandLine.Parameters;

/** Tells which reports may hold an engagement, without reading what they say. */
@Command(
    name = "triage",
    mixinStandardHelpOptions = true,
    description = {
      "Tell which reports may hold an engagement, without reading what they say: a line for each",
      "with its id, 'read' or 'pass over', and its weight, which is 0 or more for those to read."
    })
final class TriageCommand implements Callable<Integer> {
  private final Program program;
  private int seen;
  private int kept;
  private int failed;

  @Parameters(paramLabel = "SOURCE", arity = "1..*", description = "What to look at.")
  private List<String> sources = List.of();

  TriageCommand(Program program) {
    this.program = program;
  }

  @Override
  public Integer call() {
    Console console = program.console();
    Reader reader = program.reader();
    Triage triage = Triage.load(Program.LANGUAGES);
    for (String name : sources) {
      try (Stream<ReadResult> results = reader.read(Source.of(name, console.in()))) {
        results.forEach(result -> tell(result, triage));
      }
    }
    console.line(
        "of " + seen + " reports " + kept + " may hold an engagement, " + failed + " failed");
    return failed == 0 ? CommandLines.DONE : CommandLines.SOME_FAILED;
  }

  private void tell(ReadResult result, Triage triage) {
    if (result instanceof ReadResult.Read read) {
      double weight = triage.weigh(read.report().text());
      seen++;
      kept += weight >= 0 ? 1 : 0;
      String verdict = weight >= 0 ? "read" : "pass over";
      String figure =
          weight == Double.NEGATIVE_INFINITY ? "-" : String.format(Locale.ROOT, "%.2f", weight);
      program.console().line(result.id() + "\t" + verdict + "\t" + figure);
    } else if (result instanceof ReadResult.Failed failure) {
      failed++;
      program.console().note("failed: " + OutcomePage.failure(failure.failure()));
    }
  }
}

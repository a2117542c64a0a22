package org.rapporteur.app.cli;

import java.util.List;
import java.util.concurrent.Callable;
import org.rapporteur.app.Console;
import org.rapporteur.app.Program;
import org.rapporteur.app.show.OutcomePage;
import org.rapporteur.json.OutcomeWriter;
import org.rapporteur.model.Mark;
import org.rapporteur.model.Outcome;
import org.rapporteur.read.Source;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Reads reports and prints what they say; keeps nothing. */
@Command(
    name = "read",
    mixinStandardHelpOptions = true,
    description = "Read reports and print what they say; keep nothing.")
final class ReadCommand implements Callable<Integer> {
  private final Program program;

  @Parameters(paramLabel = "SOURCE", arity = "1..*", description = "What to read.")
  private List<String> sources = List.of();

  @Option(names = "--json", description = "One JSON object a line, a report each.")
  private boolean json;

  @Option(names = "--with-text", description = "With --json: the report's text as well.")
  private boolean withText;

  @Option(names = "--quotes", description = "Print the words behind each value.")
  private boolean quotes;

  ReadCommand(Program program) {
    this.program = program;
  }

  @Override
  public Integer call() {
    Console console = program.console();
    OutcomeWriter writer = new OutcomeWriter(withText);
    OutcomePage page = new OutcomePage(quotes);
    int[] failed = {0};
    program
        .intake()
        .takeAll(
            sources.stream().map(name -> Source.of(name, console.in())).toList(),
            Mark.INTERNAL,
            taken -> {
              Outcome outcome = taken.outcome();
              if (outcome instanceof Outcome.Failed failure) {
                failed[0]++;
                console.note("failed: " + OutcomePage.failure(failure));
              }
              console.text(json ? writer.line(outcome) + "\n" : page.of(outcome));
            });
    return failed[0] == 0 ? CommandLines.DONE : CommandLines.SOME_FAILED;
  }
}

package org.rapporteur.app.cli;

import java.util.List;
import java.util.concurrent.Callable;
import org.rapporteur.app.Program;
import org.rapporteur.app.intake.Arrivals;
import org.rapporteur.app.intake.Intake;
import org.rapporteur.app.intake.Taken;
import org.rapporteur.model.Mark;
import org.rapporteur.read.ReadResult;
import org.rapporteur.read.Source;
import org.rapporteur.record.Added;
import org.rapporteur.store.RecordBook;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Reads reports and keeps them and what they say. */
@Command(
    name = "add",
    mixinStandardHelpOptions = true,
    description = "Read reports and keep them and what they say.")
final class AddCommand implements Callable<Integer> {
  private final Program program;

  @Mixin private RecordOptions record = new RecordOptions();

  @Parameters(paramLabel = "SOURCE", arity = "1..*", description = "What to read.")
  private List<String> names = List.of();

  @Option(
      names = "--mark",
      paramLabel = "MARK",
      description = "Who may see it: public, internal or restricted; internal when not given.")
  private Mark mark = Mark.INTERNAL;

  @Option(names = "--json", description = "One JSON object a line, a report each.")
  private boolean json;

  AddCommand(Program program) {
    this.program = program;
  }

  @Override
  public Integer call() {
    List<Source> sources = sources();
    Arrivals arrivals = new Arrivals();
    Progress progress = new Progress(program.console(), program.clock(), Progress.count(sources()));
    Intake intake = program.intake();
    String version = Program.version();
    try (RecordBook book = record.openOrMake(program)) {
      intake.takeAll(
          sources,
          mark,
          (sha256, url) -> book.isRead(sha256, url == null ? "" : url, version),
          new Intake.Taker() {
            @Override
            public void taken(Taken taken) {
              Added added = keep(book, taken, version);
              arrivals.add(taken.outcome(), added);
              tell(Arrivals.json(taken.outcome(), added));
              progress.step(arrivals.line(taken.outcome(), added));
            }

            @Override
            public void known(ReadResult.Known known) {
              Added added = new Added(known.id(), Added.Fate.KNOWN, List.of(), "already kept");
              arrivals.addKnown();
              tell(Arrivals.json(known, added));
              progress.step("known " + known.source());
            }
          });
    }
    progress.end();
    if (!json) {
      program.console().text(arrivals.summary());
    }
    return arrivals.failed() == 0 ? CommandLines.DONE : CommandLines.SOME_FAILED;
  }

  private void tell(String line) {
    if (json) {
      program.console().line(line);
    }
  }

  private Added keep(RecordBook book, Taken taken, String version) {
    return book.add(taken.outcome(), taken.bytes(), version, program.clock().instant());
  }

  private List<Source> sources() {
    return names.stream().map(name -> Source.of(name, program.console().in())).toList();
  }
}

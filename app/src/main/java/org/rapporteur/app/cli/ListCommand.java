package org.rapporteur.app.cli;

import java.io.IOException;
import java.time.LocalDate;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.rapporteur.app.Console;
import org.rapporteur.app.Program;
import org.rapporteur.app.desk.Listing;
import org.rapporteur.app.export.JsonLinesExport;
import org.rapporteur.app.json.RecordFields;
import org.rapporteur.app.show.Lines;
import org.rapporteur.json.Fields;
import org.rapporteur.record.view.CommitmentStatus;
import org.rapporteur.record.view.Query;
import org.rapporteur.store.RecordBook;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Lists what is on record, one entry a line. */
@Command(
    name = "list",
    mixinStandardHelpOptions = true,
    description = "List what is on record, one entry a line.")
final class ListCommand implements Callable<Integer> {
  private final Program program;

  @Mixin private RecordOptions record = new RecordOptions();

  @Mixin private FilterOptions filters = new FilterOptions();

  @Parameters(paramLabel = "WHAT", description = "One of: ${COMPLETION-CANDIDATES}.")
  private What what = What.engagements;

  @Option(
      names = "--status",
      paramLabel = "STATUS",
      description = "held, planned or cancelled; of commitments: open, kept, dropped or overdue.")
  private @Nullable String status;

  @Option(names = "--limit", paramLabel = "N", description = "At most N entries.")
  private int limit = Integer.MAX_VALUE;

  @Option(
      names = "--as-of",
      paramLabel = "DATE",
      description = "The day that decides what is overdue; without it nothing is.")
  private @Nullable LocalDate asOf;

  @Option(names = "--json", description = "One JSON object a line, an entry each.")
  private boolean json;

  ListCommand(Program program) {
    this.program = program;
  }

  /** What can be listed, as written on the command line. */
  @SuppressWarnings("MemberName")
  enum What {
    engagements,
    parties,
    series,
    commitments,
    disagreements,
    reports
  }

  @Override
  public Integer call() throws IOException {
    if (limit < 1) {
      throw new Refused("--limit must be at least 1");
    }
    Query query = filters.query();
    if (status != null && what != What.commitments) {
      query = query.with(Query.Filter.STATUS, status);
    }
    try (RecordBook book = record.open(program)) {
      Console console = program.console();
      RecordFields shape = new RecordFields(asOf, false);
      Printer print = new Printer(console, new JsonLinesExport(shape, console.out()), json);
      Lines lines = new Lines(asOf);
      Query limited = query.upTo(limit);
      switch (what) {
        case engagements ->
            print.all(
                "engagement", book.engagements(limited), shape::engagement, lines::engagement);
        case parties -> print.all("", book.parties(limited), shape::party, lines::party);
        case series -> print.all("series", book.series(limited), shape::series, lines::series);
        case commitments ->
            print.all(
                "commitment",
                Listing.commitments(book, limited, standing(), asOf).items(),
                shape::commitment,
                lines::commitment);
        case disagreements ->
            print.all(
                "disagreement",
                book.disagreements(limited),
                shape::disagreement,
                lines::disagreement);
        case reports -> print.all("report", book.reports(limited), shape::report, lines::report);
      }
    }
    return CommandLines.DONE;
  }

  private @Nullable CommitmentStatus standing() {
    CommitmentStatus standing = status == null ? null : CommitmentStatus.ofLabel(status);
    if (status != null && standing == null) {
      throw new Refused("--status of commitments is open, kept, dropped or overdue: " + status);
    }
    return standing;
  }

  private record Printer(Console console, JsonLinesExport export, boolean json) {
    <T> void all(
        String type, List<T> things, Fields.Body<? super T> shape, Function<? super T, String> line)
        throws IOException {
      if (json) {
        export.all(type, things, shape);
      } else {
        things.forEach(thing -> console.line(line.apply(thing)));
      }
    }
  }
}

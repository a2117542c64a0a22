package org.rapporteur.app.cli;

import java.io.IOException;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.rapporteur.app.Program;
import org.rapporteur.app.export.JsonLinesExport;
import org.rapporteur.app.json.RecordFields;
import org.rapporteur.app.show.EntryPage;
import org.rapporteur.record.view.CommitmentView;
import org.rapporteur.record.view.EngagementView;
import org.rapporteur.record.view.Entry;
import org.rapporteur.record.view.PartyView;
import org.rapporteur.record.view.ReportView;
import org.rapporteur.record.view.SeriesView;
import org.rapporteur.store.RecordBook;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Shows one entry of the record. */
@Command(
    name = "show",
    mixinStandardHelpOptions = true,
    description = "Show one engagement, party, series, commitment or report.")
final class ShowCommand implements Callable<Integer> {
  private static final Pattern HASH_START = Pattern.compile("[0-9a-f]{6,63}");

  private final Program program;

  @Mixin private RecordOptions record = new RecordOptions();

  @Parameters(paramLabel = "ID", description = "Its id.")
  private String id = "";

  @Option(names = "--quotes", description = "Print the words behind each value.")
  private boolean quotes;

  @Option(
      names = "--as-of",
      paramLabel = "DATE",
      description = "The day that decides what is overdue; without it nothing is.")
  private @Nullable LocalDate asOf;

  @Option(names = "--json", description = "As one JSON object.")
  private boolean json;

  ShowCommand(Program program) {
    this.program = program;
  }

  @Override
  public Integer call() throws IOException {
    try (RecordBook book = record.open(program)) {
      Optional<Entry> entry = find(book);
      if (entry.isEmpty()) {
        program.console().note("rapporteur: nothing on record is called " + id);
        return CommandLines.SOME_FAILED;
      }
      if (json) {
        write(entry.get());
      } else {
        EntryPage page =
            new EntryPage(
                other -> book.find(other, RecordOptions.CLEARANCE),
                report -> book.ledger().listBringers(report, RecordOptions.CLEARANCE),
                asOf,
                quotes);
        program.console().text(page.of(entry.get()));
      }
    }
    return CommandLines.DONE;
  }

  /** The entry with this id, or the only report whose id begins so. */
  private Optional<Entry> find(RecordBook book) {
    Optional<Entry> entry = book.find(id, RecordOptions.CLEARANCE);
    if (entry.isPresent() || !HASH_START.matcher(id).matches()) {
      return entry;
    }
    List<String> reports =
        book.ledger().listReports(RecordOptions.CLEARANCE).stream()
            .filter(report -> report.startsWith(id))
            .toList();
    return reports.size() == 1 ? book.find(reports.get(0), RecordOptions.CLEARANCE) : entry;
  }

  private void write(Entry entry) throws IOException {
    RecordFields shape = new RecordFields(asOf, false);
    JsonLinesExport export = new JsonLinesExport(shape, program.console().out());
    if (entry instanceof EngagementView engagement) {
      export.all("engagement", List.of(engagement), shape::engagement);
    } else if (entry instanceof PartyView party) {
      export.parties(List.of(party));
    } else if (entry instanceof SeriesView series) {
      export.all("series", List.of(series), shape::series);
    } else if (entry instanceof CommitmentView commitment) {
      export.all("commitment", List.of(commitment), shape::commitment);
    } else if (entry instanceof ReportView report) {
      export.all("report", List.of(report), shape::report);
    }
  }
}

package org.rapporteur.app.cli;

import java.util.List;
import java.util.concurrent.Callable;
import org.rapporteur.app.Program;
import org.rapporteur.app.json.HitWriter;
import org.rapporteur.app.show.Lines;
import org.rapporteur.store.RecordBook;
import org.rapporteur.store.search.Hit;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Finds words in reports and in the record, across languages. */
@Command(
    name = "search",
    mixinStandardHelpOptions = true,
    description = "Find words in reports and in the record, across languages.")
final class SearchCommand implements Callable<Integer> {
  private static final int LIMIT = 20;

  private final Program program;

  @Mixin private RecordOptions record = new RecordOptions();

  @Mixin private FilterOptions filters = new FilterOptions();

  @Parameters(paramLabel = "QUERY", arity = "1..*", description = "The words to look for.")
  private List<String> words = List.of();

  @Option(names = "--limit", paramLabel = "N", description = "At most N hits; 20 when not given.")
  private int limit = LIMIT;

  @Option(names = "--json", description = "One JSON object a line, a hit each.")
  private boolean json;

  SearchCommand(Program program) {
    this.program = program;
  }

  @Override
  public Integer call() {
    if (limit < 1) {
      throw new Refused("--limit must be at least 1");
    }
    try (RecordBook book = record.open(program)) {
      for (Hit hit : book.search(String.join(" ", words), filters.query().upTo(limit))) {
        program.console().line(json ? HitWriter.line(hit) : Lines.hit(hit));
      }
    }
    return CommandLines.DONE;
  }
}

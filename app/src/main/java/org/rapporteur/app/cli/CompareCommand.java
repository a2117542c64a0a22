package org.rapporteur.app.cli;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import org.rapporteur.app.Program;
import org.rapporteur.app.json.ComparisonWriter;
import org.rapporteur.identity.party.Comparison;
import org.rapporteur.identity.party.NameComparer;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Says whether two names are of one party, and why. */
@Command(
    name = "compare",
    mixinStandardHelpOptions = true,
    description = "Say whether two names are of one party, with the reasons.")
final class CompareCommand implements Callable<Integer> {
  private static final List<String> ADDED = List.of("match", "score", "reason");

  private final Program program;

  @Parameters(paramLabel = "NAME", arity = "0..2", description = "The two names.")
  private List<String> names = List.of();

  @Option(
      names = "--pairs",
      paramLabel = "FILE",
      description =
          "A CSV file with the columns name1, name2 and, where known, schema; the same rows come"
              + " back with match, score and reason.")
  private @Nullable Path pairs;

  @Option(names = "--json", description = "Print the verdict as a JSON object.")
  private boolean json;

  CompareCommand(Program program) {
    this.program = program;
  }

  @Override
  public Integer call() throws IOException {
    if (pairs != null && names.isEmpty()) {
      return compareAll(pairs);
    }
    if (pairs != null || names.size() != 2) {
      throw new Refused("give two names, or --pairs FILE");
    }
    Comparison found = new NameComparer().compare(names.get(0), names.get(1), null);
    String verdict = found.match() ? "one party" : "not shown to be one party";
    program
        .console()
        .line(
            json
                ? ComparisonWriter.line(found)
                : verdict + " (" + score(found) + "): " + found.reason());
    return CommandLines.DONE;
  }

  private int compareAll(Path file) throws IOException {
    NamePairs table = NamePairs.parse(Files.readString(file, StandardCharsets.UTF_8));
    List<String> header = table.rows().isEmpty() ? List.of() : table.rows().get(0);
    int one = header.indexOf("name1");
    int other = header.indexOf("name2");
    int schema = header.indexOf("schema");
    if (one < 0 || other < 0) {
      throw new Refused(file + " needs the columns name1 and name2 in its first line");
    }
    NameComparer comparer = new NameComparer();
    program.console().line(NamePairs.line(with(header, ADDED)));
    for (int i = 1; i < table.rows().size(); i++) {
      List<String> row = table.rows().get(i);
      if (row.size() <= Math.max(one, other)) {
        throw new Refused(file + ", row " + (i + 1) + " lacks a name");
      }
      String sort = schema < 0 || row.size() <= schema ? "" : row.get(schema);
      Comparison found =
          comparer.compare(row.get(one), row.get(other), sort.isEmpty() ? null : sort);
      List<String> verdict = List.of(String.valueOf(found.match()), score(found), found.reason());
      program.console().line(NamePairs.line(with(row, verdict)));
    }
    return CommandLines.DONE;
  }

  private static String score(Comparison found) {
    return String.format(Locale.ROOT, "%.2f", found.score());
  }

  private static List<String> with(List<String> row, List<String> more) {
    List<String> all = new ArrayList<>(row);
    all.addAll(more);
    return all;
  }
}

package org.rapporteur.app.cli.act;

import java.nio.file.Files;
import java.util.concurrent.Callable;
import org.rapporteur.app.Program;
import org.rapporteur.app.cli.CommandLines;
import org.rapporteur.app.cli.RecordOptions;
import org.rapporteur.app.cli.Refused;
import org.rapporteur.store.Place;
import org.rapporteur.store.RecordBook;
import picocli.CommandLine.Command;
import picocli.CommandLine.Parameters;

/** Copies a record from a file to a server, or back. */
@Command(
    name = "copy",
    mixinStandardHelpOptions = true,
    description = {
      "Copy all of a record, as it is at this moment, to another place that holds nothing yet:",
      "from a file to a PostgreSQL database, back, or to another of its kind. What is exported",
      "from the copy is the same, byte for byte."
    })
public final class CopyCommand implements Callable<Integer> {
  private final Program program;

  @Parameters(index = "0", paramLabel = "FROM", description = "A file or an address.")
  private String from = "";

  @Parameters(index = "1", paramLabel = "TO", description = "A file or an address.")
  private String to = "";

  /** The command over the parts of the program. */
  public CopyCommand(Program program) {
    this.program = program;
  }

  @Override
  public Integer call() {
    Place place = Place.of(to);
    if (!place.isOnServer() && Files.exists(place.file())) {
      throw new Refused("there is a file " + to + " already");
    }
    try (RecordBook book = RecordOptions.open(program, from);
        RecordBook copy = program.open(place)) {
      book.copyTo(copy);
      program.console().line("copied " + copy.ledger().position() + " acts");
    }
    return CommandLines.DONE;
  }
}

package org.rapporteur.app.cli;

import java.nio.file.Files;
import java.nio.file.Path;
import org.rapporteur.app.Program;
import org.rapporteur.model.Mark;
import org.rapporteur.store.RecordBook;
import picocli.CommandLine.Option;
import picocli.CommandLine.ScopeType;

/** Which record a command works on. */
public final class RecordOptions {
  /** Whoever holds the file sees all that is in it. */
  public static final Mark CLEARANCE = Mark.RESTRICTED;

  private static final String SERVER = "jdbc:";

  @Option(
      names = "--record",
      scope = ScopeType.INHERIT,
      paramLabel = "FILE",
      description = "The record; rapporteur.db in the working folder when not given.")
  private String place = "rapporteur.db";

  /** Opens the record; makes it when missing. */
  public RecordBook openOrMake(Program program) {
    return program.open(file());
  }

  /** Opens a record that must be there. */
  public RecordBook open(Program program) {
    if (!Files.exists(file())) {
      throw new Refused("no record " + place + "; `rapporteur add SOURCE` makes one");
    }
    return program.open(file());
  }

  /** The file of the record. */
  public Path file() {
    if (place.startsWith(SERVER)) {
      throw new Refused("a record on a server is not supported yet: " + place);
    }
    return Path.of(place);
  }
}

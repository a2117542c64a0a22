package org.rapporteur.app.cli;

import java.nio.file.Files;
import org.rapporteur.app.Program;
import org.rapporteur.model.Mark;
import org.rapporteur.store.Place;
import org.rapporteur.store.RecordBook;
import picocli.CommandLine.Option;
import picocli.CommandLine.ScopeType;

/** Which record a command works on. */
public final class RecordOptions {
  /** Whoever holds the file sees all that is in it. */
  public static final Mark CLEARANCE = Mark.RESTRICTED;

  @Option(
      names = "--record",
      scope = ScopeType.INHERIT,
      paramLabel = "PLACE",
      description = {
        "The record: a file, or the address of a PostgreSQL database such as",
        "jdbc:postgresql://host/database; rapporteur.db in the working folder when not given."
      })
  private String place = "rapporteur.db";

  /** Opens the record; makes it when missing. */
  public RecordBook openOrMake(Program program) {
    return program.open(Place.of(place));
  }

  /** Opens a record that must be there. */
  public RecordBook open(Program program) {
    return open(program, place);
  }

  /** Opens a record that must be there. */
  public static RecordBook open(Program program, String name) {
    Place place = Place.of(name);
    if (!place.isOnServer() && !Files.exists(place.file())) {
      throw new Refused("no record " + name + "; `rapporteur add SOURCE` makes one");
    }
    return program.open(place);
  }

  /** Where the record is. */
  public Place place() {
    return Place.of(place);
  }
}

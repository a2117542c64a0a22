package org.rapporteur.app.cli.act;

import org.rapporteur.app.Program;
import org.rapporteur.app.decide.Rulings;
import org.rapporteur.record.Judgement;
import org.rapporteur.record.Judgement.Ruling;
import picocli.CommandLine.Option;

/** Who acts, and why. */
final class Signed {
  @Option(names = "--by", required = true, paramLabel = "NAME", description = "Who decides.")
  private String by = "";

  @Option(names = "--reason", required = true, paramLabel = "WORDS", description = "Why.")
  private String reason = "";

  /** The name given. */
  String by() {
    return by.strip();
  }

  /** The reason given. */
  String reason() {
    return reason.strip();
  }

  /** The decision under this name, at this moment. */
  Judgement judgement(Program program, Ruling ruling) {
    return Rulings.signed(ruling, by, program.clock().instant(), reason);
  }
}

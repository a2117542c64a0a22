package org.rapporteur.app.cli.act;

import org.rapporteur.app.Program;
import org.rapporteur.app.cli.Refused;
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
    if (by().isEmpty() || reason().isEmpty()) {
      throw new Refused("an act needs a name and a reason: --by NAME --reason WORDS");
    }
    if (by().startsWith("rule:")) {
      throw new Refused("only a rule is called rule: " + by());
    }
    return Judgement.of(ruling, by(), program.clock().instant(), reason());
  }
}

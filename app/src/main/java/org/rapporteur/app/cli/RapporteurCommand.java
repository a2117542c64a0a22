package org.rapporteur.app.cli;

import org.rapporteur.app.Program;
import picocli.CommandLine.Command;
import picocli.CommandLine.IVersionProvider;

/** The program as a whole: names its commands. */
@Command(
    name = "rapporteur",
    mixinStandardHelpOptions = true,
    addMethodSubcommands = false,
    versionProvider = RapporteurCommand.Version.class,
    synopsisSubcommandLabel = "COMMAND",
    description =
        "Keeps the record of security dialogue from public write-ups, with the words behind every"
            + " entry.",
    footer = {
      "",
      "SOURCE is a file, a folder, a glob or - for standard input.",
      "Exit codes: 0 done, 1 some sources failed, 2 the command line is wrong."
    })
final class RapporteurCommand {
  /** Tells the version of the program. */
  static final class Version implements IVersionProvider {
    @Override
    public String[] getVersion() {
      return new String[] {"rapporteur " + Program.version()};
    }
  }
}

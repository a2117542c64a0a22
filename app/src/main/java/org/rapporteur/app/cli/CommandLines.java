package org.rapporteur.app.cli;

import java.io.UncheckedIOException;
import org.rapporteur.app.Console;
import org.rapporteur.app.Program;
import org.rapporteur.app.cli.act.BackupCommand;
import org.rapporteur.app.cli.act.ImportCommand;
import org.rapporteur.app.cli.act.RedactCommand;
import org.rapporteur.app.cli.act.RestoreCommand;
import org.rapporteur.app.cli.act.ReviewCommand;
import org.rapporteur.store.review.Unfit;
import org.rapporteur.store.sql.StoreException;
import picocli.CommandLine;

/** Turns the words of a command line into a command and runs it. */
public final class CommandLines {
  /** All done. */
  public static final int DONE = 0;

  /** Some sources failed; each is named. */
  public static final int SOME_FAILED = 1;

  /** The command line is wrong. */
  public static final int WRONG = 2;

  private CommandLines() {}

  /** Runs the command; the result is the exit code. */
  public static int run(Program program, String... args) {
    Console console = program.console();
    CommandLine line = new CommandLine(new RapporteurCommand());
    line.addSubcommand(new ReadCommand(program));
    line.addSubcommand(new AddCommand(program));
    line.addSubcommand(new ListCommand(program));
    line.addSubcommand(new ShowCommand(program));
    line.addSubcommand(new SearchCommand(program));
    line.addSubcommand(new ExportCommand(program));
    line.addSubcommand(new VerifyCommand(program));
    line.addSubcommand(new EvaluateCommand(program));
    line.addSubcommand(new TrainCommand(program));
    line.addSubcommand(new CompareCommand(program));
    line.addSubcommand(new TrainSpellingsCommand(program));
    line.addSubcommand(new RebuildCommand(program));
    line.addSubcommand(new ReviewCommand(program));
    line.addSubcommand(new RedactCommand(program));
    line.addSubcommand(new ImportCommand(program));
    line.addSubcommand(new BackupCommand(program));
    line.addSubcommand(new RestoreCommand(program));
    line.setOut(console.out());
    line.setErr(console.err());
    line.setCaseInsensitiveEnumValuesAllowed(true);
    line.setExecutionExceptionHandler((e, command, result) -> failed(console, e));
    return line.execute(args);
  }

  private static int failed(Console console, Exception e) throws Exception {
    if (e instanceof Refused || e instanceof Unfit) {
      console.note("rapporteur: " + e.getMessage());
      return WRONG;
    }
    if (e instanceof StoreException || e instanceof UncheckedIOException) {
      console.note("rapporteur: " + e.getMessage());
      return SOME_FAILED;
    }
    throw e;
  }
}

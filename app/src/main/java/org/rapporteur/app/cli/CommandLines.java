package org.rapporteur.app.cli;

import java.io.UncheckedIOException;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.concurrent.Callable;
import org.rapporteur.app.Console;
import org.rapporteur.app.Program;
import org.rapporteur.app.cli.act.BackupCommand;
import org.rapporteur.app.cli.act.CopyCommand;
import org.rapporteur.app.cli.act.ImportCommand;
import org.rapporteur.app.cli.act.RedactCommand;
import org.rapporteur.app.cli.act.RestoreCommand;
import org.rapporteur.app.cli.act.ReviewCommand;
import org.rapporteur.app.cli.act.UsersCommand;
import org.rapporteur.app.cli.out.BriefCommand;
import org.rapporteur.app.cli.out.ExportCommand;
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
    Map<String, Callable<Integer>> commands = commands(program);
    Callable<Integer> asked = args.length == 0 ? null : commands.get(args[0]);
    if (asked == null) {
      commands.forEach(line::addSubcommand);
    } else {
      line.addSubcommand(args[0], asked);
    }
    line.setOut(console.out());
    line.setErr(console.err());
    line.setCaseInsensitiveEnumValuesAllowed(true);
    line.setExecutionExceptionHandler((e, command, result) -> failed(console, e));
    return line.execute(args);
  }

  /** The commands by name, in the order in which help lists them. */
  private static Map<String, Callable<Integer>> commands(Program program) {
    Map<String, Callable<Integer>> out = new LinkedHashMap<>();
    out.put("read", new ReadCommand(program));
    out.put("add", new AddCommand(program));
    out.put("list", new ListCommand(program));
    out.put("show", new ShowCommand(program));
    out.put("search", new SearchCommand(program));
    out.put("brief", new BriefCommand(program));
    out.put("export", new ExportCommand(program));
    out.put("verify", new VerifyCommand(program));
    out.put("evaluate", new EvaluateCommand(program));
    out.put("train", new TrainCommand(program));
    out.put("compare", new CompareCommand(program));
    out.put("triage", new TriageCommand(program));
    out.put("train-spellings", new TrainSpellingsCommand(program));
    out.put("rebuild", new RebuildCommand(program));
    out.put("serve", new ServeCommand(program));
    out.put("mcp", new McpCommand(program));
    out.put("users", new UsersCommand(program));
    out.put("review", new ReviewCommand(program));
    out.put("redact", new RedactCommand(program));
    out.put("import", new ImportCommand(program));
    out.put("backup", new BackupCommand(program));
    out.put("restore", new RestoreCommand(program));
    out.put("copy", new CopyCommand(program));
    return out;
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

package org.rapporteur.app.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import org.rapporteur.app.Program;
import org.rapporteur.app.evaluate.Evaluation;
import org.rapporteur.app.evaluate.FiledPredictions;
import org.rapporteur.app.evaluate.GoldReader;
import org.rapporteur.app.evaluate.GoldReport;
import org.rapporteur.app.evaluate.Predictions;
import org.rapporteur.app.evaluate.QualityRows;
import org.rapporteur.app.evaluate.ReadPredictions;
import org.rapporteur.app.evaluate.ScoreTable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Scores the reader on gold records, by slot and language. */
@Command(
    name = "evaluate",
    mixinStandardHelpOptions = true,
    description = "Score the reader on gold records, by slot and language.")
final class EvaluateCommand implements Callable<Integer> {
  private final Program program;

  @Parameters(paramLabel = "DIR", arity = "1..*", description = "Folders of gold records.")
  private List<Path> folders = List.of();

  @Option(names = "--by-lang", description = "A table for each language as well.")
  private boolean byLanguage;

  @Option(names = "--show", paramLabel = "ID", description = "One report on its own first.")
  private String show = "";

  @Option(
      names = "--errors",
      paramLabel = "FILE",
      description = "Write every value wrong or missed to FILE, tab-separated.")
  private @Nullable Path errors;

  @Option(
      names = "--predicted",
      paramLabel = "FILE",
      description = "Score what `read --json` printed into FILE earlier instead of reading now.")
  private @Nullable Path predicted;

  @Option(
      names = "--append",
      paramLabel = "FILE",
      description = "Append the scores to a CSV file; needs --set and --date.")
  private @Nullable Path append;

  @Option(names = "--set", paramLabel = "NAME", description = "What the set of records is called.")
  private @Nullable String set;

  @Option(names = "--date", paramLabel = "DATE", description = "The day of the evaluation.")
  private @Nullable LocalDate date;

  EvaluateCommand(Program program) {
    this.program = program;
  }

  @Override
  public Integer call() throws IOException {
    List<GoldReport> gold = new ArrayList<>();
    for (Path folder : folders) {
      if (!Files.exists(folder)) {
        throw new Refused("no such folder: " + folder);
      }
      gold.addAll(new GoldReader().list(folder));
    }
    Predictions predictions =
        predicted == null ? new ReadPredictions(program.intake()) : new FiledPredictions(predicted);
    Evaluation evaluation = Evaluation.of(gold, predictions);
    program.console().text(ScoreTable.of(evaluation, byLanguage, show));
    if (errors != null) {
      Files.writeString(errors, evaluation.faultTable());
    }
    if (append != null) {
      append(append, evaluation);
    }
    return CommandLines.DONE;
  }

  private void append(Path file, Evaluation evaluation) throws IOException {
    if (set == null || date == null) {
      throw new Refused("--append needs --set and --date");
    }
    List<String> rows = new ArrayList<>();
    if (!Files.exists(file)) {
      rows.add(QualityRows.HEADER);
    }
    rows.addAll(new QualityRows(date, Program.version(), set).of(evaluation));
    String text = String.join("\n", rows) + "\n";
    Files.writeString(file, text, StandardOpenOption.CREATE, StandardOpenOption.APPEND);
  }
}

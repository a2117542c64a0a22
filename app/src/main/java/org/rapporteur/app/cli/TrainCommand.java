package org.rapporteur.app.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import org.rapporteur.app.Program;
import org.rapporteur.app.evaluate.Evaluation;
import org.rapporteur.app.evaluate.ScoreTable;
import org.rapporteur.app.train.Recipes;
import org.rapporteur.app.train.School;
import org.rapporteur.extract.weigh.Decision;
import org.rapporteur.extract.weigh.Models;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Learns the models that decide in extraction from gold records. */
@Command(
    name = "train",
    mixinStandardHelpOptions = true,
    description = "Learn the models that decide what to put on record, from gold records.")
final class TrainCommand implements Callable<Integer> {
  private final Program program;

  @Parameters(paramLabel = "DIR", arity = "1..*", description = "Folders of gold records.")
  private List<Path> folders = List.of();

  @Option(
      names = "--out",
      paramLabel = "DIR",
      description = "Write the models learned from all reports to DIR.")
  private @Nullable Path out;

  @Option(
      names = "--folds",
      paramLabel = "N",
      description = "Read each Nth of the reports with models learned from the rest, and score it.")
  private int folds;

  @Option(
      names = "--predictions",
      paramLabel = "FILE",
      description = "With --folds: write what was read, as `read --json` prints it.")
  private @Nullable Path predictions;

  @Option(
      names = "--errors",
      paramLabel = "FILE",
      description = "With --folds: write every value wrong or missed to FILE, tab-separated.")
  private @Nullable Path errors;

  TrainCommand(Program program) {
    this.program = program;
  }

  @Override
  public Integer call() throws IOException {
    if (out == null && folds == 0) {
      throw new Refused("nothing to do: give --out DIR, --folds N or both");
    }
    if (folds != 0 && folds < 2) {
      throw new Refused("--folds needs at least 2");
    }
    if (folds == 0 && (predictions != null || errors != null)) {
      throw new Refused("--predictions and --errors need --folds");
    }
    School school =
        new School(
            GoldFolders.list(folders), program.reader(), program.languages(), Recipes.STANDARD);
    program.console().line("reports: " + school.size());
    if (folds > 0) {
      crossValidate(school);
    }
    if (out != null) {
      Models models = school.learn();
      for (Decision decision : Decision.values()) {
        program.console().line(decision.label() + ": " + models.of(decision).size() + " weights");
      }
      School.write(models, out);
    }
    return CommandLines.DONE;
  }

  private void crossValidate(School school) throws IOException {
    Evaluation evaluation = school.crossValidate(folds, predictions);
    program.console().text(ScoreTable.of(evaluation, true, ""));
    if (errors != null) {
      Files.writeString(errors, evaluation.faultTable());
    }
  }
}

package org.rapporteur.app.train;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.rapporteur.Languages;
import org.rapporteur.app.evaluate.Evaluation;
import org.rapporteur.app.evaluate.GoldReport;
import org.rapporteur.extract.weigh.Decision;
import org.rapporteur.extract.weigh.Models;
import org.rapporteur.json.OutcomeWriter;
import org.rapporteur.model.Outcome;
import org.rapporteur.read.Reader;

/** A set of gold reports made ready once, to learn models from and to try them on. */
public final class School {
  private final List<GoldReport> gold;
  private final List<Lesson> lessons;
  private final Recipes recipes;

  /** Reads the reports; those in other languages are left out of the learning. */
  public School(List<GoldReport> gold, Reader reader, Languages languages, Recipes recipes) {
    this.gold = List.copyOf(gold);
    this.lessons = Lesson.list(gold, reader, languages);
    this.recipes = recipes;
  }

  /** How many reports there are to learn from. */
  public int size() {
    return lessons.size();
  }

  /** The models learned from all reports. */
  public Models learn() {
    return new Training(recipes).learn(lessons);
  }

  /** How these models do on the reports; says little of models learned from the same ones. */
  public Evaluation evaluate(Models models) {
    return Evaluation.of(gold, Readings.of(lessons, models));
  }

  /**
   * How models do on reports that they were not learned from, fold by fold.
   *
   * @param folds how many folds, from 2
   * @param predictions where what was read is written, a line of JSON a report, or null
   */
  public Evaluation crossValidate(int folds, @Nullable Path predictions) throws IOException {
    Readings read = Readings.heldOut(lessons, new Folds(folds), new Training(recipes));
    if (predictions != null) {
      Files.writeString(predictions, lines(read));
    }
    return Evaluation.of(gold, read);
  }

  /** Writes each model to a file of its name in the folder, which is made when missing. */
  public static void write(Models models, Path folder) throws IOException {
    Files.createDirectories(folder);
    for (Decision decision : Decision.values()) {
      Files.writeString(folder.resolve(decision.label() + ".tsv"), models.of(decision).lines());
    }
  }

  /**
   * How models do on reports that they were not learned from when fewer are given to learn from.
   *
   * @param folds how many folds, from 2
   * @param percent how many hundredths of the rest the models are learned from
   */
  public Evaluation crossValidate(int folds, int percent) {
    Training training = new Training(recipes);
    return Evaluation.of(gold, Readings.heldOut(lessons, new Folds(folds), training, percent));
  }

  private String lines(Readings read) throws IOException {
    ObjectMapper json = new ObjectMapper();
    OutcomeWriter writer = new OutcomeWriter(false);
    StringBuilder out = new StringBuilder();
    for (GoldReport report : gold) {
      Outcome outcome = read.outcome(report).orElse(null);
      if (outcome != null) {
        ObjectNode line = (ObjectNode) json.readTree(writer.line(outcome));
        out.append(json.writeValueAsString(line.put("id", report.id()))).append('\n');
      }
    }
    return out.toString();
  }
}

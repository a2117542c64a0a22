package org.rapporteur.app.train;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.io.TempDir;
import org.rapporteur.Languages;
import org.rapporteur.app.evaluate.Evaluation;
import org.rapporteur.app.evaluate.FiledPredictions;
import org.rapporteur.app.evaluate.GoldReader;
import org.rapporteur.app.evaluate.GoldReport;
import org.rapporteur.extract.weigh.Decision;
import org.rapporteur.extract.weigh.LinearModel;
import org.rapporteur.extract.weigh.Models;
import org.rapporteur.language.lexicon.Lexicon;
import org.rapporteur.read.Reader;

@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class SchoolTest {
  private final List<GoldReport> gold =
      new GoldReader()
          .list(Path.of("src/test/resources/gold")).stream()
              .filter(report -> report.text() != null)
              .toList();
  private final School school =
      new School(
          gold, new Reader(Lexicon::of), new Languages(Set.of("en", "ar", "ru")), Recipes.STANDARD);

  private static double f1(Evaluation evaluation) {
    return evaluation.whole().whole().f1();
  }

  @Test
  void readsUnseenReportsBetterThanModelsThatLearnedNothing() throws IOException {
    double unseen = f1(school.crossValidate(3, null));
    double untaught = f1(school.evaluate(Models.empty()));
    double seen = f1(school.evaluate(school.learn()));
    assertTrue(unseen > untaught + 0.3, unseen + " against " + untaught);
    assertTrue(seen > unseen, unseen + " unseen, " + seen + " seen");
  }

  @Test
  void learnsTheSameModelsEveryTime(@TempDir Path folder) throws IOException {
    School.write(school.learn(), folder.resolve("one"));
    School.write(school.learn(), folder.resolve("two"));
    for (Decision decision : Decision.values()) {
      String name = decision.label();
      Path file = folder.resolve("one").resolve(name + ".tsv");
      assertEquals(-1, Files.mismatch(file, folder.resolve("two").resolve(name + ".tsv")));
      try (var in = Files.newInputStream(file)) {
        assertTrue(LinearModel.read(in).size() > 10, name);
      }
    }
  }

  @Test
  void writesPredictionsThatScoreTheSame(@TempDir Path folder) throws IOException {
    Path file = folder.resolve("predicted.jsonl");
    Evaluation read = school.crossValidate(4, file);
    Evaluation filed = Evaluation.of(gold, new FiledPredictions(file));
    assertEquals(read.whole().whole(), filed.whole().whole());
    assertEquals(gold.size(), school.size());
  }
}

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
import org.rapporteur.Pipeline;
import org.rapporteur.app.evaluate.Evaluation;
import org.rapporteur.app.evaluate.FiledPredictions;
import org.rapporteur.app.evaluate.GoldReader;
import org.rapporteur.app.evaluate.GoldReport;
import org.rapporteur.app.evaluate.ReadPredictions;
import org.rapporteur.app.intake.Intake;
import org.rapporteur.extract.weigh.LinearModel;
import org.rapporteur.language.lexicon.Lexicon;
import org.rapporteur.read.Reader;

@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class SchoolTest {
  private final Languages languages = new Languages(Set.of("en", "ar", "ru"));
  private final Reader reader = new Reader(Lexicon::of);
  private final List<GoldReport> gold = new GoldReader().list(Path.of("src/test/resources/gold"));
  private final School school = new School(gold, reader, languages, Recipes.STANDARD);

  private static double f1(Evaluation evaluation) {
    return evaluation.whole().whole().f1();
  }

  @Test
  void readsUnseenReportsBetterThanModelsThatLearnedNothing() throws IOException {
    Pipeline untaught = new Pipeline(languages, Models.empty().extractor());
    Evaluation without = Evaluation.of(gold, new ReadPredictions(new Intake(reader, untaught)));
    Evaluation with = school.crossValidate(3, null);
    assertTrue(f1(with) > f1(without) + 0.3, f1(with) + " against " + f1(without));
  }

  @Test
  void readsWhatItLearnedFromBetterThanWhatItDidNot() throws IOException {
    Pipeline taught = new Pipeline(languages, school.learn().extractor());
    Evaluation seen = Evaluation.of(gold, new ReadPredictions(new Intake(reader, taught)));
    assertTrue(f1(seen) > f1(school.crossValidate(3, null)));
  }

  @Test
  void learnsTheSameModelsEveryTime(@TempDir Path folder) throws IOException {
    Models once = school.learn();
    once.write(folder.resolve("one"));
    school.learn().write(folder.resolve("two"));
    for (String name : once.byName().keySet()) {
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

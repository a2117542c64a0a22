package org.rapporteur.extract.weigh;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;

class LinearTrainerTest {
  private static final Recipe RECIPE = new Recipe(0.1, 2, 0);

  /** Weather: it is cold when there is snow or ice, hot when there is sun without either. */
  private static List<Example> weather() {
    List<Example> out = new ArrayList<>();
    for (int i = 0; i < 12; i++) {
      out.add(new Example(List.of("snow", "wind"), "cold"));
      out.add(new Example(List.of("ice", "sun"), "cold"));
      out.add(new Example(List.of("sun", "wind"), "hot"));
      out.add(new Example(List.of("sun"), "hot"));
    }
    return out;
  }

  private static LinearModel weatherModel() {
    return new LinearTrainer(RECIPE).learn(weather());
  }

  @Test
  void decidesEveryExampleOfASeparableSetRightly() {
    LinearModel model = weatherModel();
    for (Example example : weather()) {
      assertEquals(example.label(), model.best(example.features()));
      assertTrue(model.score(example.label(), example.features()) > 0);
    }
  }

  @Test
  void decidesACaseItNeverSaw() {
    assertEquals("cold", weatherModel().best(List.of("snow", "ice", "fog")));
  }

  @Test
  void givesTheSameWeightsEveryTime() {
    assertEquals(weatherModel().lines(), weatherModel().lines());
  }

  @Test
  void learnsTheSameFromExamplesInAnyOrder() {
    List<Example> examples = new ArrayList<>(weather());
    Collections.reverse(examples);
    LinearModel other = new LinearTrainer(RECIPE).learn(examples);
    for (Example example : examples) {
      double score = weatherModel().score(example.label(), example.features());
      assertEquals(score, other.score(example.label(), example.features()), 0.004);
    }
  }

  @Test
  void givesNoWeightToAFeatureOfFewExamples() {
    List<Example> examples = new ArrayList<>(weather());
    examples.add(new Example(List.of("snow", "aurora", "aurora"), "cold"));
    assertFalse(new LinearTrainer(RECIPE).learn(examples).lines().contains("aurora"));
    examples.add(new Example(List.of("snow", "aurora"), "cold"));
    assertTrue(new LinearTrainer(RECIPE).learn(examples).lines().contains("cold\taurora\t"));
  }

  @Test
  void scoresOnlyTheLabelsAskedFor() {
    LinearModel model = new LinearTrainer(RECIPE).learn(weather(), Set.of("hot"));
    assertTrue(model.score("hot", List.of("sun")) > 0);
    assertTrue(model.score("hot", List.of("snow")) < 0);
    assertEquals(0, model.score("cold", List.of("snow")));
  }

  @Test
  void shiftsDecisionsInFavour() {
    Recipe generous = new Recipe(0.1, 2, 0.75);
    double plain = weatherModel().score("hot", List.of("sun"));
    double shifted = new LinearTrainer(generous).learn(weather()).score("hot", List.of("sun"));
    assertEquals(0.75, shifted - plain, 0.0011);
  }

  @Test
  void readsBackWhatItWrote() throws IOException {
    LinearModel model = weatherModel();
    byte[] file = model.lines().getBytes(StandardCharsets.UTF_8);
    LinearModel back = LinearModel.read(new ByteArrayInputStream(file));
    assertEquals(model.lines(), back.lines());
    assertEquals(model.lines().lines().count(), back.size());
    assertEquals(
        model.score("hot", List.of("sun", "wind")), back.score("hot", List.of("sun", "wind")));
  }

  @Test
  void learnsNothingFromNothing() {
    LinearModel model = new LinearTrainer(new Recipe(0.1, 1, 0.5)).learn(List.of());
    assertEquals(0, model.size());
    assertEquals(0, model.score("hot", List.of("sun")));
  }

  @Test
  void refusesARecipeOutOfRange() {
    assertThrows(IllegalArgumentException.class, () -> new Recipe(0, 1, 0));
    assertThrows(IllegalArgumentException.class, () -> new Recipe(Double.NaN, 1, 0));
    assertThrows(IllegalArgumentException.class, () -> new Recipe(1, 0, 0));
  }
}

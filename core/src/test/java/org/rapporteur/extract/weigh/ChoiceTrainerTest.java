package org.rapporteur.extract.weigh;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;

class ChoiceTrainerTest {
  private static final Recipe RECIPE = new Recipe(0.1, 2, 0);

  /** Shelters: whoever can, takes the hut; who cannot, the cave; the rest stay in the open. */
  private static List<Choice> shelters() {
    List<Choice> out = new ArrayList<>();
    for (int i = 0; i < 10; i++) {
      out.add(new Choice(List.of(List.of("open"), List.of("hut", "near")), Set.of(1)));
      out.add(new Choice(List.of(List.of("cave", "far"), List.of("open", "near")), Set.of(0)));
      out.add(new Choice(List.of(List.of("cave", "near"), List.of("hut", "far")), Set.of(1)));
    }
    return out;
  }

  @Test
  void scoresTheRightOneHighest() {
    LinearModel model = new ChoiceTrainer(RECIPE).learn(shelters(), "shelter");
    assertTrue(
        model.score("shelter", List.of("hut", "far"))
            > model.score("shelter", List.of("cave", "far")));
    assertTrue(
        model.score("shelter", List.of("cave", "far"))
            > model.score("shelter", List.of("open", "near")));
  }

  @Test
  void givesTheSameWeightsEveryTime() {
    ChoiceTrainer trainer = new ChoiceTrainer(RECIPE);
    assertEquals(
        trainer.learn(shelters(), "shelter").lines(), trainer.learn(shelters(), "shelter").lines());
  }

  @Test
  void givesNoWeightToAFeatureOfFewOptions() {
    List<Choice> choices = new ArrayList<>(shelters());
    choices.add(new Choice(List.of(List.of("hut", "flag"), List.of("open")), Set.of(0)));
    assertFalse(new ChoiceTrainer(RECIPE).learn(choices, "shelter").lines().contains("flag"));
  }

  @Test
  void refusesAChoiceInWhichNothingIsRight() {
    assertThrows(
        IllegalArgumentException.class, () -> new Choice(List.of(List.of("hut")), Set.of()));
  }
}

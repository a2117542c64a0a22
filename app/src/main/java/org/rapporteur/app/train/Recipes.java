package org.rapporteur.app.train;

import java.util.EnumMap;
import java.util.Map;
import java.util.Objects;
import org.rapporteur.extract.weigh.Decision;
import org.rapporteur.extract.weigh.Recipe;

/** How the model for each decision is learned. Immutable. */
public final class Recipes {
  /** Those the models that come with the program are learned by. */
  public static final Recipes STANDARD =
      new Recipes(
          Map.ofEntries(
              Map.entry(Decision.SAME, new Recipe(2, 4, 0.2)),
              Map.entry(Decision.SPECIFIC, new Recipe(2, 8, 0)),
              Map.entry(Decision.PART, new Recipe(2, 4, 0.3)),
              Map.entry(Decision.MEMBERSHIP, new Recipe(2, 8, 0.4)),
              Map.entry(Decision.CAPACITY, new Recipe(2, 10, 0)),
              Map.entry(Decision.DAY, new Recipe(2, 4, 0)),
              Map.entry(Decision.LAST, new Recipe(2, 4, 0.5)),
              Map.entry(Decision.CITY, new Recipe(2, 3, 0)),
              Map.entry(Decision.STATE, new Recipe(2, 3, 0)),
              Map.entry(Decision.HOME, new Recipe(10, 4, 0)),
              Map.entry(Decision.STAND, new Recipe(10, 4, 0.4))));

  private final Map<Decision, Recipe> recipes;

  /** These recipes; each decision must have one. */
  public Recipes(Map<Decision, Recipe> recipes) {
    this.recipes = new EnumMap<>(recipes);
    for (Decision decision : Decision.values()) {
      Objects.requireNonNull(this.recipes.get(decision), decision.label());
    }
  }

  /** The recipe for the decision. */
  public Recipe of(Decision decision) {
    return Objects.requireNonNull(recipes.get(decision));
  }
}

package org.rapporteur.app.train;

import org.rapporteur.extract.weigh.Recipe;

/**
 * How each model is learned.
 *
 * @param specific which happenings are engagements to record
 * @param part which happening is part of which
 * @param membership which party belongs to which happening
 * @param capacity in what capacity
 */
public record Recipes(Recipe specific, Recipe part, Recipe membership, Recipe capacity) {
  /** Those the models that come with the program are learned by. */
  public static final Recipes STANDARD =
      new Recipes(
          new Recipe(8, 0.003, 0.05, 4, 0.3),
          new Recipe(15, 0.003, 0.05, 4, 0.3),
          new Recipe(8, 0.003, 0.05, 4, 0.5),
          new Recipe(12, 0.003, 0.05, 4, 0));
}

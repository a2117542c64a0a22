package org.rapporteur.app.train;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.rapporteur.extract.weigh.LinearModel;
import org.rapporteur.extract.weigh.LinearTrainer;

/** Learns the models of extraction from gold reports; the same reports give the same models. */
final class Training {
  private final Recipes recipes;

  Training(Recipes recipes) {
    this.recipes = recipes;
  }

  /** The models learned from these reports, in the order given. */
  Models learn(List<Lesson> lessons) {
    Casebook loose = casebook(lessons, LinearModel.empty());
    Casebook nested = casebook(lessons, part(loose));
    return new Models(
        new LinearTrainer(recipes.specific()).learn(nested.specific(), Set.of("record")),
        part(nested),
        new LinearTrainer(recipes.membership()).learn(nested.membership(), Set.of("in")),
        new LinearTrainer(recipes.capacity()).learn(nested.capacity()));
  }

  private LinearModel part(Casebook casebook) {
    return new LinearTrainer(recipes.part()).learn(casebook.part(), Set.of("part"));
  }

  private static Casebook casebook(List<Lesson> lessons, LinearModel part) {
    List<Comparison> comparisons = new ArrayList<>();
    lessons.forEach(lesson -> comparisons.add(Comparison.of(lesson, part)));
    return new Casebook(comparisons);
  }
}

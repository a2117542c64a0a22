package org.rapporteur.app.train;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.rapporteur.extract.weigh.Decision;
import org.rapporteur.extract.weigh.Example;
import org.rapporteur.extract.weigh.LinearModel;
import org.rapporteur.extract.weigh.LinearTrainer;
import org.rapporteur.extract.weigh.Models;

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
    return Models.empty()
        .with(Decision.PART, part(nested))
        .with(Decision.SPECIFIC, learn(Decision.SPECIFIC, nested.specific(), "record"))
        .with(Decision.MEMBERSHIP, learn(Decision.MEMBERSHIP, nested.membership(), "in"))
        .with(
            Decision.CAPACITY,
            new LinearTrainer(recipes.of(Decision.CAPACITY)).learn(nested.capacity()))
        .with(Decision.DAY, learn(Decision.DAY, nested.days(), "day"))
        .with(Decision.LAST, learn(Decision.LAST, nested.ends(), "then"))
        .with(Decision.CITY, learn(Decision.CITY, nested.cities(), "city"))
        .with(Decision.STATE, learn(Decision.STATE, nested.states(), "state"));
  }

  private LinearModel learn(Decision decision, List<Example> examples, String label) {
    return new LinearTrainer(recipes.of(decision)).learn(examples, Set.of(label));
  }

  private LinearModel part(Casebook casebook) {
    return learn(Decision.PART, casebook.part(), "part");
  }

  private static Casebook casebook(List<Lesson> lessons, LinearModel part) {
    List<Comparison> comparisons = new ArrayList<>();
    lessons.forEach(lesson -> comparisons.add(Comparison.of(lesson, part)));
    return new Casebook(comparisons);
  }
}

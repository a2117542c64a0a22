package org.rapporteur.app.train;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.rapporteur.extract.happening.Grouping;
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
    List<Example> links = new ArrayList<>();
    lessons.forEach(lesson -> links.addAll(Sameness.examples(lesson)));
    Models grouped = Models.empty().with(Decision.SAME, learn(Decision.SAME, links, Grouping.SAME));
    Models nested = grouped.with(Decision.PART, part(casebook(lessons, grouped)));
    Casebook cases = casebook(lessons, nested);
    return nested
        .with(Decision.PART, part(cases))
        .with(Decision.SPECIFIC, learn(Decision.SPECIFIC, cases.specific(), "record"))
        .with(Decision.MEMBERSHIP, learn(Decision.MEMBERSHIP, cases.membership(), "in"))
        .with(
            Decision.CAPACITY,
            new LinearTrainer(recipes.of(Decision.CAPACITY)).learn(cases.capacity()))
        .with(Decision.DAY, learn(Decision.DAY, cases.days(), "day"))
        .with(Decision.LAST, learn(Decision.LAST, cases.ends(), "then"))
        .with(Decision.CITY, learn(Decision.CITY, cases.cities(), "city"))
        .with(Decision.STATE, learn(Decision.STATE, cases.states(), "state"));
  }

  private LinearModel learn(Decision decision, List<Example> examples, String label) {
    return new LinearTrainer(recipes.of(decision)).learn(examples, Set.of(label));
  }

  private LinearModel part(Casebook casebook) {
    return learn(Decision.PART, casebook.part(), "part");
  }

  private static Casebook casebook(List<Lesson> lessons, Models models) {
    List<Comparison> comparisons = new ArrayList<>();
    lessons.forEach(lesson -> comparisons.add(Comparison.of(lesson, models)));
    return new Casebook(comparisons);
  }
}

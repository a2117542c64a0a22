package org.rapporteur.app.train;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.rapporteur.extract.happening.Grouping;
import org.rapporteur.extract.weigh.Choice;
import org.rapporteur.extract.weigh.ChoiceTrainer;
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
    Models out = Models.empty().with(Decision.SAME, learn(Decision.SAME, links, Grouping.SAME));
    List<Comparison> comparisons = new ArrayList<>();
    for (Lesson lesson : lessons) {
      comparisons.add(Comparison.of(lesson, out));
    }
    Casebook told = new Casebook(comparisons);
    out = out.with(Decision.SPECIFIC, learn(Decision.SPECIFIC, told.specific(), "record"));
    Casebook loose = told.recorded(out);
    out = out.with(Decision.PART, learn(Decision.PART, loose.part(), "part"));
    Casebook recorded = told.recorded(out);
    return telling(recorded, parties(recorded, settings(recorded, out)));
  }

  private Models settings(Casebook recorded, Models models) {
    SettingCases cases = recorded.settings();
    return models
        .with(Decision.DAY, learn(Decision.DAY, cases.days(), "day"))
        .with(Decision.LAST, learn(Decision.LAST, cases.ends(), "then"))
        .with(Decision.CITY, learn(Decision.CITY, cases.cities(), "city"))
        .with(Decision.STATE, learn(Decision.STATE, cases.states(), "state"));
  }

  private Models parties(Casebook recorded, Models models) {
    PartyCases cases = recorded.parties(models);
    return models
        .with(Decision.MEMBERSHIP, learn(Decision.MEMBERSHIP, cases.membership(), "in"))
        .with(
            Decision.CAPACITY,
            new LinearTrainer(recipes.of(Decision.CAPACITY)).learn(cases.capacity()));
  }

  /** The models with those that say what is told of which happening. */
  private Models telling(Casebook recorded, Models models) {
    List<MatterCases> cases = recorded.matters();
    List<Choice> homes = cases.stream().flatMap(c -> c.home(models).stream()).toList();
    LinearModel home = new ChoiceTrainer(recipes.of(Decision.HOME)).learn(homes, "home");
    Models out = models.with(Decision.HOME, home);
    List<Example> stands = cases.stream().flatMap(c -> c.stand(out).stream()).toList();
    return out.with(Decision.STAND, learn(Decision.STAND, stands, "stands"));
  }

  private LinearModel learn(Decision decision, List<Example> examples, String label) {
    return new LinearTrainer(recipes.of(decision)).learn(examples, Set.of(label));
  }
}

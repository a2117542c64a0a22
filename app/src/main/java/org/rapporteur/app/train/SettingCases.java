package org.rapporteur.app.train;

import java.util.ArrayList;
import java.util.List;
import org.rapporteur.app.evaluate.Entry;
import org.rapporteur.extract.happening.Happening;
import org.rapporteur.extract.setting.SettingExamples;
import org.rapporteur.extract.setting.SettingExamples.Known;
import org.rapporteur.extract.weigh.Example;
import org.rapporteur.model.Kind;

/** The examples for the models that say when and where a happening is. */
final class SettingCases {
  private final List<Example> days = new ArrayList<>();
  private final List<Example> ends = new ArrayList<>();
  private final List<Example> cities = new ArrayList<>();
  private final List<Example> states = new ArrayList<>();

  /** Which date of a report is the first day of a happening. */
  List<Example> days() {
    return List.copyOf(days);
  }

  /** Whether a happening ended on the day it began. */
  List<Example> ends() {
    return List.copyOf(ends);
  }

  /** Which city of a report a happening is in. */
  List<Example> cities() {
    return List.copyOf(cities);
  }

  /** Which state of a report a happening is in that has no city. */
  List<Example> states() {
    return List.copyOf(states);
  }

  void add(Comparison comparison) {
    SettingExamples examples =
        new SettingExamples(comparison.lesson().dossier(), comparison.happenings());
    for (Happening happening : comparison.happenings()) {
      Entry gold = comparison.gold(happening);
      if (gold != null) {
        addSetting(comparison, happening, gold, examples);
      }
    }
  }

  private void addSetting(
      Comparison comparison, Happening happening, Entry gold, SettingExamples examples) {
    Happening parent = happening.parent();
    Entry larger = parent == null ? null : comparison.gold(parent);
    Known whole = larger == null ? null : known(larger);
    days.addAll(examples.days(happening, known(gold), whole));
    ends.addAll(examples.ends(happening, known(gold)));
    if (happening.kind() != Kind.CALL) {
      cities.addAll(examples.cities(happening, known(gold), whole));
      states.addAll(examples.states(happening, known(gold), whole));
    }
  }

  private static Known known(Entry gold) {
    return new Known(gold.start(), gold.end(), gold.place().city(), gold.place().country());
  }
}

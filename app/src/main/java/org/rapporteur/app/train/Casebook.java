package org.rapporteur.app.train;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.rapporteur.app.evaluate.Entry;
import org.rapporteur.extract.happening.Happening;
import org.rapporteur.extract.happening.HappeningFeatures;
import org.rapporteur.extract.weigh.Example;
import org.rapporteur.extract.weigh.Models;

/** The examples for each model, taken from reports compared with their gold records. */
final class Casebook {
  /** The label of a case decided against. */
  static final String NO = "no";

  private final List<Comparison> comparisons;

  Casebook(List<Comparison> comparisons) {
    this.comparisons = List.copyOf(comparisons);
  }

  /** The same reports, with the happenings that are put on record alone, placed by the models. */
  Casebook recorded(Models models) {
    return new Casebook(comparisons.stream().map(c -> c.recorded(models)).toList());
  }

  /** Whether a happening is in the gold record. */
  List<Example> specific() {
    List<Example> out = new ArrayList<>();
    for (Comparison comparison : comparisons) {
      for (Happening happening : comparison.happenings()) {
        boolean known = comparison.gold(happening) != null;
        out.add(
            new Example(
                HappeningFeatures.of(happening, comparison.happenings()), known ? "record" : NO));
      }
    }
    return out;
  }

  /** What is told of which happening, report by report. */
  List<MatterCases> matters() {
    return comparisons.stream().map(MatterCases::new).toList();
  }

  /** Whether a happening is part of another, both in the gold record. */
  List<Example> part() {
    List<Example> out = new ArrayList<>();
    for (Comparison comparison : comparisons) {
      comparison.goldOf().forEach((child, gold) -> addPairs(out, comparison, child, gold));
    }
    return out;
  }

  private static void addPairs(List<Example> out, Comparison comparison, int number, Entry gold) {
    Happening child = comparison.happening(number);
    for (Happening larger : comparison.happenings()) {
      Entry other = comparison.gold(larger);
      if (larger != child && other != null) {
        boolean isPart = gold.partOf() != null && Objects.equals(gold.partOf(), other.id());
        out.add(new Example(comparison.nesting().features(child, larger), isPart ? "part" : NO));
      }
    }
  }

  /** When and where the happenings are that are in the gold record. */
  SettingCases settings() {
    SettingCases out = new SettingCases();
    for (Comparison comparison : comparisons) {
      out.add(comparison);
    }
    return out;
  }

  /** Who takes part in the happenings that are in the gold record. */
  PartyCases parties(Models models) {
    PartyCases out = new PartyCases();
    for (Comparison comparison : comparisons) {
      out.add(comparison, models);
    }
    return out;
  }
}

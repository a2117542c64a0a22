package org.rapporteur.app.train;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.rapporteur.app.evaluate.Entry;
import org.rapporteur.extract.happening.Happening;
import org.rapporteur.extract.matter.Matter;
import org.rapporteur.extract.matter.Matters;
import org.rapporteur.extract.weigh.Choice;
import org.rapporteur.extract.weigh.Example;
import org.rapporteur.extract.weigh.Models;

/**
 * The topics, results and promises of one report beside those of its gold record: which are in it,
 * and of which happening.
 */
final class MatterCases {
  private final Comparison comparison;
  private final List<Case> cases = new ArrayList<>();

  MatterCases(Comparison comparison) {
    this.comparison = comparison;
    if (!comparison.happenings().isEmpty()) {
      Set<String> taken = new HashSet<>();
      for (Matter matter : Matters.list(comparison.lesson().dossier())) {
        cases.add(decide(matter, taken));
      }
    }
  }

  /**
   * A matter and what the gold record says of it.
   *
   * @param matter the matter
   * @param homes the happenings it is told of
   * @param lost whether it is told of an engagement that no happening stands for
   * @param again whether the same was found before
   */
  private record Case(Matter matter, Set<Happening> homes, boolean lost, boolean again) {}

  private Case decide(Matter matter, Set<String> taken) {
    Set<Happening> homes = new LinkedHashSet<>();
    boolean lost = false;
    boolean again = false;
    for (Entry gold : comparison.lesson().gold().entries()) {
      String item = item(gold.content(), matter);
      if (item != null) {
        again |= !taken.add(matter.sort() + gold.id() + item);
        Happening told =
            comparison.happenings().stream()
                .filter(h -> gold.equals(comparison.gold(h)))
                .findFirst()
                .orElse(null);
        lost |= told == null;
        if (told != null) {
          homes.add(told);
        }
      }
    }
    return new Case(matter, homes, lost, again);
  }

  private @Nullable String item(Entry.Content gold, Matter matter) {
    String words = comparison.lesson().report().text();
    String own = matter.span().of(words);
    return switch (matter.sort()) {
      case TOPIC -> gold.topic(own).orElse(null);
      case RESULT -> gold.outcome(own).orElse(null);
      case PROMISE -> gold.commitment(own).orElse(null);
    };
  }

  /**
   * Which happening is the home of a matter that stands.
   *
   * @param models those that tell which happenings are put on record
   */
  List<Choice> home(Models models) {
    List<Happening> told = comparison.happenings();
    Matters matters = new Matters(comparison.lesson().dossier(), told, models);
    List<Choice> out = new ArrayList<>();
    for (Case one : cases) {
      List<List<String>> options = new ArrayList<>();
      Set<Integer> right = new HashSet<>();
      for (Happening happening : told) {
        if (one.homes().contains(happening)) {
          right.add(options.size());
        }
        options.add(matters.features(one.matter(), happening));
      }
      if (!right.isEmpty()) {
        out.add(new Choice(options, right));
      }
    }
    return out;
  }

  /**
   * Whether a matter stands.
   *
   * @param models those that tell which happenings are put on record and which is a matter's home
   */
  List<Example> stand(Models models) {
    List<Happening> told = comparison.happenings();
    Matters matters = new Matters(comparison.lesson().dossier(), told, models);
    List<Example> out = new ArrayList<>();
    for (Case one : told.isEmpty() ? List.<Case>of() : cases) {
      boolean known = !one.homes().isEmpty() || !one.lost();
      if (known && !one.again() && one.matter().sort() != Matter.Sort.RESULT) {
        List<String> features = matters.features(one.matter());
        out.add(new Example(features, one.homes().isEmpty() ? Casebook.NO : "stands"));
      }
    }
    return out;
  }
}

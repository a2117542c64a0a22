package org.rapporteur.extract.matter;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.rapporteur.extract.Dossier;
import org.rapporteur.extract.happening.Happening;
import org.rapporteur.extract.weigh.Decision;
import org.rapporteur.extract.weigh.LinearModel;
import org.rapporteur.extract.weigh.Models;

/**
 * Decides with two small linear models what is told of which happening: one weighs every happening
 * as the home of a matter, the other whether the matter stands at all.
 */
public final class Matters {
  private final List<Happening> happenings;
  private final HomeFeatures homes;
  private final StandFeatures stands;
  private final LinearModel home;
  private final LinearModel stand;

  /**
   * Matters of one report.
   *
   * @param dossier what was found in it
   * @param happenings its happenings; not empty
   * @param models the models that decide
   */
  public Matters(Dossier dossier, List<Happening> happenings, Models models) {
    this.happenings = List.copyOf(happenings);
    this.homes = new HomeFeatures(dossier, happenings);
    this.stands = new StandFeatures(dossier);
    this.home = models.of(Decision.HOME);
    this.stand = models.of(Decision.STAND);
  }

  /** Everything found in a report that may be told of a happening, in order of its sorts. */
  public static List<Matter> list(Dossier dossier) {
    List<Matter> out = new ArrayList<>();
    dossier.agenda().topics().forEach(t -> out.add(Matter.of(t)));
    dossier.agenda().results().forEach(r -> out.add(Matter.of(r)));
    dossier.agenda().promises().forEach(p -> out.add(Matter.of(p)));
    return out;
  }

  /** The happening it is told of; empty when it does not stand. */
  public Optional<Happening> home(Matter matter) {
    Happening best = nearest(matter);
    boolean standing =
        matter.sort() == Matter.Sort.RESULT || stand.score("stands", stands.of(matter, best)) > 0;
    return standing ? Optional.of(best) : Optional.empty();
  }

  /** The happening that the matter fits best, the first among equals. */
  public Happening nearest(Matter matter) {
    Happening best = happenings.get(0);
    double fit = Double.NEGATIVE_INFINITY;
    for (Happening happening : happenings) {
      double score = home.score("home", homes.of(matter, happening));
      if (score > fit) {
        fit = score;
        best = happening;
      }
    }
    return best;
  }

  /** The features by which it is decided whether the matter stands. */
  public List<String> features(Matter matter) {
    return stands.of(matter, nearest(matter));
  }

  /** The features by which a happening is weighed as the home of the matter. */
  public List<String> features(Matter matter, Happening happening) {
    return homes.of(matter, happening);
  }
}

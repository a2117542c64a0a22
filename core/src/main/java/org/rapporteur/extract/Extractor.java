package org.rapporteur.extract;

import java.util.ArrayList;
import java.util.List;
import org.rapporteur.extract.happening.Grouping;
import org.rapporteur.extract.happening.Happening;
import org.rapporteur.extract.happening.HappeningFeatures;
import org.rapporteur.extract.happening.Nesting;
import org.rapporteur.extract.party.Parties;
import org.rapporteur.extract.setting.Settings;
import org.rapporteur.extract.weigh.Decision;
import org.rapporteur.extract.weigh.Models;
import org.rapporteur.model.Engagement;
import org.rapporteur.model.Naming;

/** Puts together the engagements of a report from what was found in it. */
public final class Extractor {
  private final Models models;

  /** An extractor that decides with these models. */
  public Extractor(Models models) {
    this.models = models;
  }

  /** An extractor with the models that come with the program. */
  public static Extractor load() {
    return new Extractor(Models.load());
  }

  /** The parties the report names that take part in none of these engagements. */
  public List<Naming> bystanders(Dossier dossier, List<Engagement> engagements) {
    return new Bystanders(dossier).besides(engagements);
  }

  /** The engagements of the report, in order of first appearance; may be empty. */
  public List<Engagement> extract(Dossier dossier) {
    List<Happening> told = Grouping.happenings(dossier, models.of(Decision.SAME));
    List<Happening> happenings = new ArrayList<>(told);
    happenings.removeIf(h -> !isSpecific(h, told));
    if (happenings.isEmpty()) {
      return List.of();
    }
    new Nesting(dossier, happenings).nest(models.of(Decision.PART));
    Settings settings = new Settings(dossier, happenings, models);
    Parties parties = new Parties(dossier, happenings, settings, models);
    Contents contents = new Contents(dossier, happenings, models);
    EngagementWriter writer = new EngagementWriter(dossier, contents);
    List<Engagement> out = new ArrayList<>();
    for (Happening happening : happenings) {
      out.add(writer.write(happening, settings.of(happening), parties.of(happening)));
    }
    return out;
  }

  private boolean isSpecific(Happening happening, List<Happening> told) {
    return happening.isItem()
        || models.of(Decision.SPECIFIC).score("record", HappeningFeatures.of(happening, told)) > 0;
  }
}

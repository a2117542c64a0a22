package org.rapporteur.extract;

import java.util.ArrayList;
import java.util.List;
import org.rapporteur.extract.happening.Grouping;
import org.rapporteur.extract.happening.Happening;
import org.rapporteur.extract.happening.HappeningFeatures;
import org.rapporteur.extract.happening.Nesting;
import org.rapporteur.extract.party.Parties;
import org.rapporteur.extract.setting.Settings;
import org.rapporteur.extract.weigh.LinearModel;
import org.rapporteur.model.Engagement;
import org.rapporteur.model.Naming;

/** Puts together the engagements of a report from what was found in it. */
public final class Extractor {
  private final LinearModel specific;
  private final LinearModel part;
  private final LinearModel membership;
  private final LinearModel capacity;

  /**
   * An extractor that decides with these models.
   *
   * @param specific which happenings are engagements to record
   * @param part which happening is part of which
   * @param membership which party belongs to which happening
   * @param capacity in what capacity
   */
  public Extractor(
      LinearModel specific, LinearModel part, LinearModel membership, LinearModel capacity) {
    this.part = part;
    this.specific = specific;
    this.membership = membership;
    this.capacity = capacity;
  }

  /** An extractor with the models that come with the program. */
  public static Extractor load() {
    return new Extractor(
        LinearModel.named("specific"),
        LinearModel.named("part"),
        LinearModel.named("membership"),
        LinearModel.named("capacity"));
  }

  /** The parties the report names that take part in none of these engagements. */
  public List<Naming> bystanders(Dossier dossier, List<Engagement> engagements) {
    return new Bystanders(dossier).besides(engagements);
  }

  /** The engagements of the report, in order of first appearance; may be empty. */
  public List<Engagement> extract(Dossier dossier) {
    List<Happening> told = new Grouping(dossier).happenings();
    List<Happening> happenings = new ArrayList<>(told);
    happenings.removeIf(h -> specific.score("record", HappeningFeatures.of(h, told)) <= 0);
    if (happenings.isEmpty()) {
      return List.of();
    }
    new Nesting(dossier, happenings).nest(part);
    Settings settings = new Settings(dossier, happenings);
    Parties parties = new Parties(dossier, happenings, membership, capacity);
    Contents contents = new Contents(dossier, happenings);
    EngagementWriter writer = new EngagementWriter(dossier, contents);
    List<Engagement> out = new ArrayList<>();
    for (Happening happening : happenings) {
      out.add(writer.write(happening, settings.of(happening), parties.of(happening)));
    }
    return out;
  }
}

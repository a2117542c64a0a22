package org.rapporteur.identity;

import java.util.List;
import java.util.Optional;
import org.rapporteur.model.Engagement;
import org.rapporteur.model.Participant;

/**
 * The conservative resolver: parties are one by state code or by the same whole name, engagements
 * by the same edition of a series or by place, days and parties together. Never by a family name
 * alone.
 */
public final class PlainResolver implements Resolver {
  @Override
  public String likeness(Participant party) {
    return SameParty.likeness(party);
  }

  @Override
  public String likenessReason(Participant party) {
    return SameParty.likenessReason(party);
  }

  @Override
  public List<String> keys(Participant party) {
    return SameParty.keys(party);
  }

  @Override
  public Optional<Verdict> compare(Participant one, Participant other) {
    return SameParty.compare(one, other);
  }

  @Override
  public boolean contradict(Participant one, Participant other) {
    return SameParty.contradict(one, other);
  }

  @Override
  public List<String> keys(Engagement engagement) {
    return SameEngagement.keys(engagement);
  }

  @Override
  public Optional<Verdict> compare(Engagement one, Engagement other) {
    return SameEngagement.compare(one, other);
  }

  @Override
  public Optional<String> series(Engagement engagement) {
    return SameEngagement.series(engagement);
  }
}

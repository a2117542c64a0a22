package org.rapporteur.identity;

import java.util.List;
import java.util.Optional;
import org.rapporteur.identity.engagement.Account;
import org.rapporteur.identity.engagement.EngagementKeys;
import org.rapporteur.identity.engagement.Fulfilment;
import org.rapporteur.identity.engagement.SameEngagement;
import org.rapporteur.identity.engagement.SeriesNames;
import org.rapporteur.identity.engagement.ToldTwice;
import org.rapporteur.identity.finding.Verdict;
import org.rapporteur.identity.party.SameParty;
import org.rapporteur.model.Engagement;
import org.rapporteur.model.Participant;

/**
 * The resolver of the program: states by code, people by their names in any script with state and
 * office, bodies by authority files and composition, engagements by weighing edition, days, place
 * and parties. Safe for use by many threads.
 */
public final class PlainResolver implements Resolver {
  private final SameParty parties = new SameParty();
  private final SameEngagement engagements = new SameEngagement(parties);
  private final ToldTwice twice = new ToldTwice(parties);
  private final EngagementKeys engagementKeys = new EngagementKeys(parties.people());
  private final Fulfilment fulfilment = new Fulfilment();

  @Override
  public String likeness(Participant party) {
    return parties.likeness(party);
  }

  @Override
  public String likenessReason(Participant party) {
    return SameParty.likenessReason(party);
  }

  @Override
  public List<String> keys(Participant party) {
    return parties.keys(party);
  }

  @Override
  public Optional<Verdict> compare(Participant one, Participant other) {
    return parties.compare(one, other);
  }

  @Override
  public Object aspect(Participant party) {
    return SameParty.aspect(party);
  }

  @Override
  public boolean contradict(Participant one, Participant other) {
    return parties.contradict(one, other);
  }

  @Override
  public List<String> keys(Account account) {
    return engagementKeys.of(account);
  }

  @Override
  public Optional<Verdict> compare(Account one, Account other) {
    return engagements.compare(one, other);
  }

  @Override
  public Optional<Verdict> compareWithin(Account one, Account other) {
    return twice.compare(one, other);
  }

  @Override
  public boolean contradictWithin(Account one, Account other) {
    return twice.tellsApart(one, other);
  }

  @Override
  public boolean contradict(Account one, Account other) {
    return engagements.contradict(one, other);
  }

  @Override
  public Optional<String> series(Engagement engagement) {
    return SeriesNames.series(engagement);
  }

  @Override
  public List<String> seriesKeys(String series) {
    return SeriesNames.keys(series);
  }

  @Override
  public Optional<Verdict> compareSeries(String one, String other) {
    return SeriesNames.compare(one, other);
  }

  @Override
  public Fulfilment fulfilment() {
    return fulfilment;
  }
}

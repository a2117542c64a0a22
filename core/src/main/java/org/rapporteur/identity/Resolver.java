package org.rapporteur.identity;

import java.util.List;
import java.util.Optional;
import org.rapporteur.identity.engagement.Account;
import org.rapporteur.identity.engagement.Fulfilment;
import org.rapporteur.identity.finding.Verdict;
import org.rapporteur.identity.party.SameParty;
import org.rapporteur.model.Engagement;
import org.rapporteur.model.Participant;

/**
 * Decides which things told by different reports are one. Every answer depends on the two things
 * alone, so that the order in which reports arrive changes nothing. Safe for use by many threads.
 */
public interface Resolver {
  /** How the likeness of a naming begins that does not tell who it is, such as a family name. */
  String ALONE = SameParty.ALONE;

  /**
   * What makes a party: two namings with an equal likeness are taken for one party without being
   * compared, unless it begins with {@link #ALONE}: such a naming is like no other.
   */
  String likeness(Participant party);

  /** Why namings with this party's likeness are taken for one, in words a person can check. */
  String likenessReason(Participant party);

  /** Blocking keys: only parties that share one are ever compared. */
  List<String> keys(Participant party);

  /** The finding that two namings are one party, if they are. */
  Optional<Verdict> compare(Participant one, Participant other);

  /** What of a naming decides whom it contradicts: namings of equal aspect contradict the same. */
  Object aspect(Participant party);

  /** True when the two cannot be one party, whatever links them. */
  boolean contradict(Participant one, Participant other);

  /** Blocking keys: only engagements that share one are ever compared. */
  List<String> keys(Account account);

  /** The finding that two accounts are of one engagement, if they are. */
  Optional<Verdict> compare(Account one, Account other);

  /** The finding that two accounts in one report are of one engagement that it tells twice. */
  Optional<Verdict> compareWithin(Account one, Account other);

  /** True when one report tells the two accounts apart. */
  boolean contradictWithin(Account one, Account other);

  /** True when the two accounts cannot be of one engagement, whatever links them. */
  boolean contradict(Account one, Account other);

  /** What makes the series an engagement belongs to, if it belongs to one. */
  Optional<String> series(Engagement engagement);

  /** Blocking keys: only series that share one are ever compared. */
  List<String> seriesKeys(String series);

  /** The finding that two series are one, going by what makes them. */
  Optional<Verdict> compareSeries(String one, String other);

  /** When a later engagement keeps a promise. */
  Fulfilment fulfilment();
}

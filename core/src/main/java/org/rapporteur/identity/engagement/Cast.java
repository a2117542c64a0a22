package org.rapporteur.identity.engagement;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.rapporteur.identity.party.SameParty;
import org.rapporteur.model.Capacity;
import org.rapporteur.model.Kind;
import org.rapporteur.model.Participant;
import org.rapporteur.model.PartyType;

/**
 * Who an account says took part, laid out for comparing.
 *
 * @param people persons taking part
 * @param bodies organisations and groups taking part
 * @param states codes of the states taking part or stood for
 * @param others persons the report names who do not take part
 */
record Cast(
    List<Participant> people,
    List<Participant> bodies,
    Set<String> states,
    List<Participant> others) {
  /** The cast of an account. */
  static Cast of(Account account) {
    List<Participant> people = new ArrayList<>();
    List<Participant> bodies = new ArrayList<>();
    Set<String> states = new TreeSet<>();
    for (Participant party : account.value().participants()) {
      if (party.capacity() != Capacity.ABSENT) {
        String side = SameParty.side(party);
        if (side != null) {
          states.add(side);
        }
        switch (party.type()) {
          case PERSON -> people.add(party);
          case ORGANISATION, GROUP -> bodies.add(party);
          case STATE -> {}
        }
      }
    }
    List<Participant> others =
        account.named().stream().filter(p -> p.type() == PartyType.PERSON).toList();
    return new Cast(people, bodies, states, others);
  }

  /** True for kinds of engagement between a few parties. */
  static boolean isBetweenFew(Kind kind) {
    return kind != Kind.CONFERENCE && kind != Kind.SESSION;
  }
}

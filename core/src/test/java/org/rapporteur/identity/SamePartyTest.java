package org.rapporteur.identity;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.rapporteur.model.Capacity;
import org.rapporteur.model.Participant;
import org.rapporteur.model.PartyType;

/** When two namings are one party. */
class SamePartyTest {
  private static Participant person(@Nullable String state, String... names) {
    return new Participant(
        PartyType.PERSON, List.of(names), List.of(), "Minister", state, null, Capacity.HEAD);
  }

  private static Participant body(@Nullable String state, String... names) {
    return new Participant(
        PartyType.ORGANISATION, List.of(names), List.of(), null, null, state, Capacity.HOST);
  }

  private static Participant state(String name, @Nullable String code) {
    return new Participant(
        PartyType.STATE, List.of(name), List.of(), null, null, code, Capacity.HOST);
  }

  private static boolean same(Participant one, Participant other) {
    boolean found = SameParty.compare(one, other).isPresent();
    assertEquals(found, SameParty.compare(other, one).isPresent());
    if (found) {
      assertTrue(
          SameParty.keys(one).stream().anyMatch(SameParty.keys(other)::contains),
          "blocked apart: " + one + other);
    }
    return found;
  }

  @Test
  void statesAreOneByTheirCodeWhateverTheirName() {
    assertTrue(same(state("Russia", "RU"), state("Российская Федерация", "RU")));
    assertFalse(same(state("Korea", "KR"), state("Korea", "KP")));
    assertEquals(
        SameParty.likeness(state("Russia", "RU")), SameParty.likeness(state("Россия", "RU")));
  }

  @Test
  void peopleAreOneByAWholeNameButNotAFamilyName() {
    assertTrue(same(person("RU", "Ivan PETROV"), person("RU", "Ivan Petrov", "Petrov")));
    assertFalse(same(person("RU", "Petrov"), person("RU", "Petrov")));
    assertFalse(same(person("RU", "Ivan Petrov"), person("RU", "Anna Petrov")));
  }

  @Test
  void peopleOfDifferentStatesAreNotOneAndAnUnknownStateIsNoProof() {
    assertFalse(same(person("RU", "Ivan Petrov"), person("BG", "Ivan Petrov")));
    assertTrue(same(person("RU", "Ivan Petrov"), person(null, "Ivan Petrov")));
    assertFalse(
        SameParty.compare(person("RU", "Ivan Petrov"), person(null, "Ivan Petrov"))
            .orElseThrow()
            .firm());
  }

  @Test
  void onesNamedByAFamilyNameOnlyAreAlikeWithNobodyElse() {
    assertNotEquals(
        SameParty.likeness(person("RU", "Petrov")), SameParty.likeness(person("RU", "Belov")));
    assertEquals(List.of(), SameParty.keys(person("RU", "Petrov")));
  }

  @Test
  void organisationsAreOneByNameOrAcronym() {
    assertTrue(same(body(null, "Arab League"), body(null, "ARAB LEAGUE")));
    assertTrue(same(body(null, "Shanghai Cooperation Organisation", "SCO"), body(null, "SCO")));
  }

  @Test
  void aDescriptionOfAnOrganNamesNothingWithoutItsState() {
    assertFalse(same(body(null, "Ministry of Defence"), body(null, "Ministry of Defence")));
    assertFalse(same(body("RU", "Ministry of Defence"), body("BY", "Ministry of Defence")));
    assertTrue(same(body("RU", "Ministry of Defence"), body("RU", "Ministry of Defence")));
  }

  @Test
  void partiesOfDifferentSortsAreNeverOne() {
    assertFalse(same(body(null, "Ivan Petrov"), person(null, "Ivan Petrov")));
  }
}

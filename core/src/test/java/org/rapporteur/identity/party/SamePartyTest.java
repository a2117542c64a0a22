package org.rapporteur.identity.party;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.rapporteur.identity.finding.Verdict;
import org.rapporteur.model.Capacity;
import org.rapporteur.model.Participant;
import org.rapporteur.model.PartyType;

/** When two namings are one party. */
class SamePartyTest {
  private static final SameParty PARTIES = new SameParty();

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
    boolean found = PARTIES.compare(one, other).isPresent();
    assertEquals(found, PARTIES.compare(other, one).isPresent());
    if (found) {
      assertTrue(
          PARTIES.keys(one).stream().anyMatch(PARTIES.keys(other)::contains),
          "blocked apart: " + one + other);
    }
    return found;
  }

  @Test
  void statesAreOneByTheirCodeWhateverTheirName() {
    assertTrue(same(state("Russia", "RU"), state("Российская Федерация", "RU")));
    assertFalse(same(state("Korea", "KR"), state("Korea", "KP")));
    assertEquals(PARTIES.likeness(state("Russia", "RU")), PARTIES.likeness(state("Россия", "RU")));
  }

  @Test
  void peopleAreOneByAWholeNameButNotAFamilyName() {
    assertTrue(same(person("RU", "Ivan PETROV"), person("RU", "Ivan Petrov", "Petrov")));
    assertFalse(same(person(null, "Petrov"), person(null, "Petrov")));
    assertFalse(same(person("RU", "Petrov"), person("BY", "Petrov")));
    assertFalse(same(person("RU", "Ivan Petrov"), person("RU", "Anna Petrov")));
  }

  @Test
  void peopleOfDifferentStatesAreNotOneAndAnUnknownStateIsNoProof() {
    assertFalse(same(person("RU", "Ivan Petrov"), person("BG", "Ivan Petrov")));
    assertTrue(same(person("RU", "Ivan Petrov"), person(null, "Ivan Petrov")));
    assertFalse(
        PARTIES
            .compare(person("RU", "Ivan Petrov"), person(null, "Ivan Petrov"))
            .orElseThrow()
            .firm());
  }

  @Test
  void onesNamedByAFamilyNameOnlyAreAlikeWithNobodyElse() {
    assertTrue(PARTIES.likeness(person("RU", "Petrov")).startsWith(SameParty.ALONE));
    assertFalse(PARTIES.likeness(person("RU", "Ivan Petrov")).startsWith(SameParty.ALONE));
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
  void aFamilyNameWithOfficeAndStateIsNoMoreThanLikely() {
    Verdict verdict =
        PARTIES.compare(person("RU", "Petrov"), person("RU", "Ivan Petrov")).orElseThrow();
    assertFalse(verdict.firm());
  }

  @Test
  void peopleAreOneAcrossScriptsAndSpellings() {
    assertTrue(same(person("RU", "Sergueï Choïgou"), person("RU", "سيرغي شويغو")));
    assertTrue(same(person("RU", "Сергеем Лавровым"), person("RU", "Sergey Lavrov")));
    assertTrue(same(person("KP", "Ким Чен Ын"), person("KP", "Kim Jong-un")));
    assertTrue(same(person("CN", "张明"), person("CN", "Zhang MING")));
    assertTrue(same(person("RU", "S.A. Ryabkov"), person("RU", "Сергей Рябков")));
    assertFalse(same(person("KP", "Ким Чен Ын"), person("KP", "Kim Jong-il")));
    assertFalse(same(person("RU", "Sergey Lavrov"), person("RU", "Сергей Шойгу")));
  }

  @Test
  void aRareNameIsOnePersonEvenWhenPutForAnotherStateByMistake() {
    Verdict verdict =
        PARTIES.compare(person("FI", "Sergey Lavrov"), person("RU", "Сергей Лавров")).orElseThrow();
    assertFalse(verdict.firm());
    assertTrue(PARTIES.contradict(person("RU", "Ivan Petrov"), person("BG", "Ivan Petrov")));
  }

  @Test
  void bodiesAreOneAcrossLanguagesByAuthorityOrComposition() {
    assertTrue(same(body(null, "جامعة الدول العربية"), body(null, "Лига арабских государств")));
    assertTrue(same(body(null, "وزارة الدفاع الروسية"), body(null, "Минобороны России")));
    assertFalse(same(body(null, "وزارة الدفاع الروسية"), body(null, "МИД России")));
  }

  @Test
  void partiesOfDifferentSortsAreNeverOne() {
    assertFalse(same(body(null, "Ivan Petrov"), person(null, "Ivan Petrov")));
  }
}

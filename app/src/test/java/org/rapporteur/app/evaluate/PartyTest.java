package org.rapporteur.app.evaluate;

import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class PartyTest {
  private static Party party(String type, @Nullable String code, String... forms) {
    return new Party(type, List.of(forms), null, null, code, null);
  }

  @Test
  void knowsAStateByItsCodeAlone() {
    assertTrue(party("state", "KZ", "Kazakhstan").isNamedBy(party("state", "KZ", "Казахстан")));
    assertFalse(party("state", "KZ", "Kazakhstan").isNamedBy(party("state", "KG", "Kazakhstan")));
  }

  @Test
  void knowsAPersonByTheFamilyName() {
    Party full = party("person", null, "Sanzhar Tolebekov");
    assertTrue(full.isNamedBy(party("person", null, "Tolebekov")));
    assertFalse(full.isNamedBy(party("person", null, "Sanzhar")));
    assertFalse(full.isNamedBy(party("organisation", null, "Sanzhar Tolebekov")));
  }

  @Test
  void takesAGroupForAnOrganisation() {
    assertTrue(
        party("group", null, "NATO members")
            .isNamedBy(party("organisation", null, "NATO members")));
  }

  @Test
  void looksAtTheFirstSixFormsOffered() {
    Party gold = party("organisation", null, "Arab League");
    assertTrue(
        gold.isNamedBy(party("organisation", null, "a1", "b1", "c1", "d1", "e1", "Arab League")));
    assertFalse(
        gold.isNamedBy(
            party("organisation", null, "a1", "b1", "c1", "d1", "e1", "f1", "Arab League")));
  }
}

package org.rapporteur.record;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.Test;
import org.rapporteur.model.Span;

/** What judgements hold on to. */
class AnchorTest {
  private static final String TEXT = Ids.sha256("text");

  private static Anchor at(int start, int end, String field) {
    return new Anchor(TEXT, new Span(start, end), field);
  }

  @Test
  void meetsTheSameFieldAtAnOverlappingPlaceWhateverItsIndex() {
    Anchor anchor = at(10, 20, "participants[0].role");
    assertTrue(anchor.meets(at(15, 25, "participants[3].role")));
    assertFalse(anchor.meets(at(20, 25, "participants[0].role")));
    assertFalse(anchor.meets(at(10, 20, "participants[0].name")));
    assertFalse(anchor.meets(new Anchor("0", new Span(10, 20), "participants[0].role")));
  }

  @Test
  void isReadBackFromItsWrittenForm() {
    Anchor anchor = at(10, 20, "participants[0].role");
    assertEquals(anchor, Anchor.parse(anchor.toString()));
    assertThrows(IllegalArgumentException.class, () -> Anchor.parse("e-12"));
  }
}

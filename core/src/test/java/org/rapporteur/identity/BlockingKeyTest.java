package org.rapporteur.identity;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import org.junit.jupiter.api.Test;

class BlockingKeyTest {
  private static final String OPEN = BlockingKey.open("at|X");
  private static final String CLOSED = BlockingKey.closed("at|X");

  @Test
  void openKeysMeetAllOfTheirStem() {
    assertTrue(BlockingKey.meet(OPEN, OPEN));
    assertTrue(BlockingKey.meet(OPEN, CLOSED));
    assertTrue(BlockingKey.meet(CLOSED, OPEN));
    assertFalse(BlockingKey.meet(OPEN, BlockingKey.closed("at|Y")));
  }

  @Test
  void closedKeysDoNotMeetEachOther() {
    assertFalse(BlockingKey.meet(CLOSED, CLOSED));
    assertFalse(BlockingKey.meet(List.of(CLOSED, "day|1"), List.of(CLOSED, "day|2")));
    assertTrue(BlockingKey.meet(List.of(CLOSED, "day|1"), List.of(CLOSED, "day|1")));
  }

  @Test
  void whatMeetsAKeyIsWhatItIsSaidToMeet() {
    List<String> all = List.of(OPEN, CLOSED, "at|X", "at|Y");
    for (String key : all) {
      for (String other : all) {
        assertEquals(
            BlockingKey.meet(key, other), BlockingKey.meeting(key).contains(other), key + other);
      }
    }
  }
}

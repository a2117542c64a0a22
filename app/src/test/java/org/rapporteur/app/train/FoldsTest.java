package org.rapporteur.app.train;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.Test;

class FoldsTest {
  @Test
  void dependsOnTheIdAlone() {
    assertEquals(new Folds(5).of("own-en-01"), new Folds(5).of(new String("own-en-01")));
    assertEquals(1, new Folds(4).of("a"));
    assertEquals(3, new Folds(4).of("b"));
  }

  @Test
  void dealsOutEvenly() {
    int[] sizes = new int[4];
    for (int i = 0; i < 400; i++) {
      sizes[new Folds(4).of("report-" + i)]++;
    }
    for (int size : sizes) {
      assertTrue(size > 70 && size < 130, "a fold of " + size);
    }
  }

  @Test
  void refusesASingleFold() {
    assertThrows(IllegalArgumentException.class, () -> new Folds(1));
  }
}

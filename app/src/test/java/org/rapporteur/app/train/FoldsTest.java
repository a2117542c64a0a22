package org.rapporteur.app.train;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.stream.IntStream;
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
  void aLargerShareHoldsTheSmaller() {
    List<String> ids = IntStream.range(0, 40).mapToObj(i -> "report-" + i).toList();
    List<String> quarter = Folds.share(ids, id -> id, 25);
    List<String> half = Folds.share(ids, id -> id, 50);
    assertEquals(10, quarter.size());
    assertEquals(20, half.size());
    assertTrue(half.containsAll(quarter));
    assertEquals(ids, Folds.share(ids, id -> id, 100));
  }

  @Test
  void refusesASingleFold() {
    assertThrows(IllegalArgumentException.class, () -> new Folds(1));
  }
}

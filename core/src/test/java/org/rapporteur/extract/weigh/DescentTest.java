package org.rapporteur.extract.weigh;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.api.Test;

class DescentTest {
  /** A bowl, steep in one direction and flat in the other, with its bottom at 3 and -2. */
  private static double bowl(double[] weights, double[] slope) {
    double a = weights[0] - 3;
    double b = weights[1] + 2;
    slope[0] = 200 * a + b;
    slope[1] = b + a;
    return 100 * a * a + b * b / 2 + a * b;
  }

  @Test
  void findsTheBottomOfABowl() {
    assertArrayEquals(new double[] {3, -2}, Descent.least(DescentTest::bowl, 2), 0.01);
  }

  @Test
  void staysWhereTheLossIsLeast() {
    double[] weights =
        Descent.least(
            (w, slope) -> {
              slope[0] = w[0];
              return w[0] * w[0] / 2;
            },
            1);
    assertEquals(0, weights[0]);
  }
}

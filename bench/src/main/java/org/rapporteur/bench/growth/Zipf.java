package org.rapporteur.bench.growth;

import java.util.random.RandomGenerator;

/**
 * Ranks from 0 on without end, each drawn nearly in proportion to (rank + shift) to the power of
 * minus the exponent (Zipf's law as Mandelbrot has it).
 *
 * @param exponent more than 1; the nearer to it, the more different ranks are drawn
 * @param shift how many of the first ranks are about alike frequent
 */
record Zipf(double exponent, double shift) {
  private static final double LAST = 1e15;

  /** One rank. */
  long draw(RandomGenerator random) {
    double share = 1 - random.nextDouble();
    return (long) Math.min(LAST, shift * (Math.pow(share, -1 / (exponent - 1)) - 1));
  }
}

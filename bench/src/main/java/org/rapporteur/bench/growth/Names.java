package org.rapporteur.bench.growth;

import java.time.LocalDate;
import java.util.SplittableRandom;
import java.util.random.RandomGenerator;

/** Where generated reports take their people, states, places and topics from. */
interface Names {
  /** What happens on a day. */
  Scene scene(LocalDate day, SplittableRandom random);

  /** The name of a person one may ask for. */
  Word person(RandomGenerator random);

  /**
   * Those that the property {@code names} asks for: {@code few} is {@link FewNames}, all else
   * {@link ComingNames}.
   */
  static Names chosen() {
    return "few".equals(System.getProperty("names")) ? new FewNames() : new ComingNames();
  }
}

package org.rapporteur.record;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.rapporteur.model.PartialDate;

/** Values by chance, but the same for the same seed. */
final class Chance {
  private final Random random;

  Chance(long seed) {
    random = new Random(seed);
  }

  boolean toss() {
    return random.nextBoolean();
  }

  int below(int bound) {
    return random.nextInt(bound);
  }

  PartialDate date() {
    int year = 1990 + random.nextInt(60);
    Integer month = maybe(() -> 1 + random.nextInt(12));
    return new PartialDate(year, month, month == null ? null : maybe(() -> 1 + random.nextInt(28)));
  }

  String word() {
    return List.of("Astana", "القاهرة", "шестое", "a, b: [0]", "第十四轮", "", "😀 x\ny")
        .get(random.nextInt(7));
  }

  <T> @Nullable T maybe(Supplier<T> value) {
    return random.nextBoolean() ? null : value.get();
  }

  <T> List<T> some(Supplier<T> value) {
    List<T> values = new ArrayList<>();
    int size = random.nextInt(4);
    for (int i = 0; i < size; i++) {
      values.add(value.get());
    }
    return values;
  }

  @SafeVarargs
  final <T> T pick(T... values) {
    return values[random.nextInt(values.length)];
  }
}

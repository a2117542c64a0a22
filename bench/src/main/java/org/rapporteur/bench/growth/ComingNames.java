package org.rapporteur.bench.growth;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import java.util.SplittableRandom;
import java.util.random.RandomGenerator;

/**
 * Names as they are in the news: some people are named often, most seldom, and new ones keep
 * coming. Who is named is drawn by Zipf's law, the one of rank k in proportion to (k + 20) to the
 * power of -4/3; so among n namings there are some n to the power of 3/4 different people (Heaps'
 * law), and no list of them ever ends. A person has one state, one name for good, and another
 * office every six years. Given and family names are drawn by such laws too, so that many bear the
 * frequent ones.
 */
final class ComingNames implements Names {
  private static final long MIX = 0x9E3779B97F4A7C15L;
  private static final int TERM = 6;
  private static final int FIRST_YEAR = 1995;
  private static final int YEARS = 30;

  private static final Zipf RANKS = new Zipf(4.0 / 3, 20);
  private static final Zipf FAMILY_RANKS = new Zipf(1.25, 15);
  private static final Zipf LIST_RANKS = new Zipf(2, 12);

  private final List<Word> given = words("given");
  private final List<Word> families = words("families");
  private final List<Word> beginnings = words("beginnings");
  private final List<Word> middles = words("middles");
  private final List<Word> ends = words("ends");
  private final List<Word> states = words("states");
  private final List<Word> cities = words("cities");
  private final List<Word> offices = words("offices");
  private final List<Word> topics = words("topics");

  @Override
  public Scene scene(LocalDate day, SplittableRandom random) {
    long one = RANKS.draw(random);
    long other = RANKS.draw(random);
    while (!areCounterparts(one, other, day)) {
      other = RANKS.draw(random);
    }
    int sort = random.nextInt(10);
    if (sort >= 8) {
      Word host = state(Math.min(one, other));
      Word guest = state(Math.max(one, other));
      boolean inOrder = host.en().compareTo(guest.en()) < 0;
      return round(inOrder ? host : guest, inOrder ? guest : host, random);
    }
    Scene.Sort told = sort < 5 ? Scene.Sort.MEETING : Scene.Sort.TALKS;
    return scene(day, told, new Pair(one, other), 12 + random.nextInt(60), random);
  }

  /**
   * One of the yearly rounds of consultations between two states, which began in a year of their
   * own. Day, place and who came are always the same for one round.
   */
  private Scene round(Word host, Word guest, SplittableRandom random) {
    SplittableRandom pair = own(31L * host.en().hashCode() + guest.en().hashCode(), 6);
    int first = FIRST_YEAR + pair.nextInt(YEARS - Templates.rounds());
    int number = 1 + random.nextInt(Templates.rounds());
    SplittableRandom own = own(pair.nextLong(), number);
    LocalDate day = LocalDate.ofYearDay(first + number, 1 + own.nextInt(365));
    long one = RANKS.draw(own);
    while (!state(one).equals(host)) {
      one = RANKS.draw(own);
    }
    long other = RANKS.draw(own);
    while (!state(other).equals(guest) || !areCounterparts(one, other, day)) {
      other = RANKS.draw(own);
    }
    return scene(day, Scene.Sort.ROUND, new Pair(one, other), number, own);
  }

  /** The ranks of those who meet. */
  private record Pair(long one, long other) {}

  private Scene scene(
      LocalDate day, Scene.Sort sort, Pair met, int count, SplittableRandom random) {
    return new Scene(
        day,
        sort,
        state(met.one),
        state(met.other),
        pick(cities, random),
        office(met.one, day),
        name(met.one),
        name(met.other),
        pick(topics, random),
        pick(cities, random),
        count);
  }

  @Override
  public Word person(RandomGenerator random) {
    return name(RANKS.draw(random));
  }

  private boolean areCounterparts(long one, long other, LocalDate day) {
    return !state(one).equals(state(other)) && office(one, day).equals(office(other, day));
  }

  /** The name of the person of a rank. */
  private Word name(long rank) {
    SplittableRandom own = own(rank, 1);
    Word first = given.get((int) (LIST_RANKS.draw(own) % given.size()));
    return first.with(" ", family(FAMILY_RANKS.draw(own)));
  }

  private Word family(long rank) {
    if (rank < families.size()) {
      return families.get((int) rank);
    }
    SplittableRandom own = own(rank, 2);
    Word family = pick(beginnings, own).with("", pick(middles, own));
    if (rank > 5000) {
      family = family.with("", pick(middles, own));
    }
    return family.with("", pick(ends, own));
  }

  private Word state(long rank) {
    return states.get((int) (LIST_RANKS.draw(own(rank, 3)) % states.size()));
  }

  private Word office(long rank, LocalDate day) {
    SplittableRandom own = own(rank, 4);
    int term = (day.getYear() + own.nextInt(TERM)) / TERM;
    return pick(offices, own(rank, 5 + term));
  }

  private static SplittableRandom own(long rank, int what) {
    return new SplittableRandom(rank * MIX + what);
  }

  private static Word pick(List<Word> list, RandomGenerator random) {
    return list.get(random.nextInt(list.size()));
  }

  private static List<Word> words(String name) {
    try (InputStream in = ComingNames.class.getResourceAsStream(name + ".tsv")) {
      if (in == null) {
        throw new IllegalStateException("no list of " + name);
      }
      return new String(in.readAllBytes(), StandardCharsets.UTF_8)
          .lines()
          .filter(line -> !line.startsWith("#"))
          .map(line -> line.split("\t"))
          .map(three -> new Word(three[0], three[1], three[2]))
          .toList();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}

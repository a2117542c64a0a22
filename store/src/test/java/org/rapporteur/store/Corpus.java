package org.rapporteur.store;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.rapporteur.model.Bound;
import org.rapporteur.model.Capacity;
import org.rapporteur.model.Count;
import org.rapporteur.model.CountOf;
import org.rapporteur.model.Kind;
import org.rapporteur.model.Mark;

/** Reports about a few engagements, made by chance but the same for the same seed. */
final class Corpus {
  private static final List<String> FIRST = List.of("Aigul", "Boris", "Chen", "Dina", "Emre");
  private static final List<String> LAST = List.of("Akhmetova", "Belov", "Wang", "Nasser");
  private static final List<String> STATES = List.of("KZ", "RU", "CN", "EG", "TR", "PK");
  private static final List<String> CITIES = List.of("Astana", "Cairo", "Ankara");
  private static final String FILLER =
      "The two sides met in a working atmosphere and went through the points on the table one by"
          + " one before the press was asked to leave the hall and the doors were closed again. ";

  private static final List<Mark> MARKS =
      List.of(Mark.PUBLIC, Mark.PUBLIC, Mark.INTERNAL, Mark.INTERNAL, Mark.RESTRICTED);

  private final Random random;

  private Corpus(long seed) {
    random = new Random(seed);
  }

  /** As many reports as asked for, some of them copies of another, in several marks. */
  static List<Write> of(long seed, int size) {
    Corpus corpus = new Corpus(seed);
    List<Write> reports = new ArrayList<>();
    for (int i = 0; i < size; i++) {
      reports.add(corpus.report("r" + i));
    }
    return reports;
  }

  private Write report(String id) {
    Write write = Write.report(id);
    write.mark(MARKS.get(random.nextInt(MARKS.size())));
    write.published("2024-0" + (1 + random.nextInt(6)) + "-11");
    if (random.nextInt(5) == 0) {
      write.planned();
    }
    if (random.nextInt(3) == 0) {
      write.prose(FILLER.repeat(2));
    }
    int told = 1 + random.nextInt(2);
    for (int i = 0; i < told; i++) {
      if (random.nextBoolean()) {
        edition(write);
      } else {
        meeting(write);
      }
    }
    return write;
  }

  private void edition(Write write) {
    int edition = 3 + random.nextInt(3);
    write.edition(edition, "Forum on Regional Security");
    String day = "202" + edition + "-05-1" + random.nextInt(2);
    write.days(day, day).city("Astana").topic("border security");
    write.count(new Count(CountOf.COUNTRIES, 20 + random.nextInt(3), Bound.EXACTLY));
    write.organisation("Institute of Strategy", random.nextBoolean() ? "KZ" : null);
    for (int i = 0; i < 2; i++) {
      person(write);
      state(write);
    }
    write.promise("the next round will be held in " + pick(CITIES), null);
    next(write, "202" + (edition + 1));
    write.held(Kind.CONFERENCE);
  }

  private void meeting(Write write) {
    String day = "2024-0" + (3 + random.nextInt(2)) + "-0" + (1 + random.nextInt(3));
    write.days(day, day).city(pick(CITIES));
    person(write);
    person(write);
    state(write);
    if (random.nextBoolean()) {
      next(write, "2024-0" + (3 + random.nextInt(2)));
    }
    write.held(Kind.MEETING);
  }

  private void next(Write write, String due) {
    String city = random.nextInt(3) == 0 ? pick(CITIES) : "Astana";
    write.promise("they agreed to hold the next meeting in " + city + " in " + due, city, due);
  }

  private void person(Write write) {
    String name = pick(FIRST) + " " + pick(LAST);
    write.person(name, "", "Minister", random.nextInt(4) == 0 ? null : pick(STATES.subList(0, 2)));
  }

  private void state(Write write) {
    String code = pick(STATES);
    write.state("State of " + code, code, Capacity.PARTICIPANT);
  }

  private String pick(List<String> list) {
    return list.get(random.nextInt(list.size()));
  }
}

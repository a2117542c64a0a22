package org.rapporteur.store;

import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.atomic.AtomicIntegerArray;
import org.rapporteur.identity.PlainResolver;
import org.rapporteur.model.Mark;
import org.rapporteur.model.Outcome;
import org.rapporteur.model.Report;
import org.rapporteur.record.Act;
import org.rapporteur.record.Judgement;
import org.rapporteur.record.Judgement.Ruling;
import org.rapporteur.record.view.EngagementView;
import org.rapporteur.record.view.Query;
import org.rapporteur.store.review.Drafting.Shown;
import org.rapporteur.store.sql.StoreException;

/**
 * People at work on one record on a server: what they did and was acknowledged to them. Each has a
 * record book, connections and an index of their own, as a process of its own would. What the
 * server does not acknowledge because it is away is done again, the very same, until it does; any
 * other trouble ends the work. Safe for many threads.
 */
final class Shift {
  private static final int REPORTS = 50;
  private static final int PATIENCE_SECONDS = 240;
  private static final List<String> CITIES = List.of("Giza", "Almaty", "Izmir");

  final Map<String, Report> reports = new ConcurrentHashMap<>();
  final Map<String, Judgement> judgements = new ConcurrentHashMap<>();

  /** Ids of what was withdrawn, and by which judgement. */
  final Map<String, String> withdrawn = new ConcurrentHashMap<>();

  /** Acts acknowledged before the first kill, before the second and so on. */
  final AtomicIntegerArray written;

  final AtomicIntegerArray judged;

  /** Acts that the server did not acknowledge, by the kill after which. */
  final AtomicIntegerArray refused;

  private final String place;
  private volatile boolean ended;
  private final AtomicInteger kills = new AtomicInteger();

  Shift(String place, int kills) {
    this.place = place;
    written = new AtomicIntegerArray(kills + 1);
    judged = new AtomicIntegerArray(kills + 1);
    refused = new AtomicIntegerArray(kills + 1);
  }

  /** Waits until so many reports and so many decisions were acknowledged since the last kill. */
  void awaitActs(int number) throws InterruptedException {
    int now = kills.get();
    Instant latest = Instant.now().plusSeconds(PATIENCE_SECONDS);
    while (written.get(now) < number || judged.get(now) < number) {
      if (Instant.now().isAfter(latest)) {
        throw new IllegalStateException("after kill " + now + " nothing is acknowledged any more");
      }
      Thread.sleep(10);
    }
  }

  /** The server is about to be killed. */
  void kills() {
    kills.incrementAndGet();
  }

  /** Everybody ends with the act under way. */
  void end() {
    ended = true;
  }

  static RecordBook open(String place, Path folder) {
    return RecordBook.open(new Place(place, folder), new PlainResolver(), new Random(7));
  }

  /** A word that stands in this report of this writer alone. */
  static String word(int writer, int number) {
    return "dossier" + writer + "x" + number;
  }

  /** Brings reports until the shift ends; gives how many. */
  int write(Path folder, int writer) {
    List<Write> corpus = Corpus.of(100 + writer, REPORTS);
    int next = 0;
    try (RecordBook book = opened(folder)) {
      for (; !ended; next++) {
        Write write = corpus.get(next % REPORTS).prose("Filed as " + word(writer, next) + ".");
        Outcome.Kept kept = write.kept();
        Report report = Renamed.to("w" + writer + "-" + next, kept.report());
        Outcome.Kept outcome = new Outcome.Kept(report, kept.engagements());
        untilKept(() -> book.add(outcome, write.bytes(), "1", Desk.NOW));
        reports.put(report.id(), report);
        written.incrementAndGet(kills.get());
      }
    }
    return next;
  }

  /** Looks, searches and decides until the shift ends. */
  void review(Path folder, int reviewer) {
    Random random = new Random(reviewer);
    Query some = Query.all(Mark.RESTRICTED).upTo(40);
    List<Judgement> own = new ArrayList<>();
    try (RecordBook book = opened(folder)) {
      for (int made = 0; !ended; ) {
        List<EngagementView> shown = new ArrayList<>();
        untilKept(
            () -> {
              shown.clear();
              shown.addAll(book.engagements(some));
              book.search("Astana", some.upTo(5));
            });
        if (shown.size() > 1) {
          Ruling ruling = ruling(book, shown, own, random);
          Judgement judgement =
              Judgement.of(ruling, "Desk " + reviewer, Desk.NOW.plusSeconds(made++), "looked at");
          untilKept(() -> book.judge(judgement));
          judgements.put(judgement.id(), judgement);
          judged.incrementAndGet(kills.get());
          if (judgement.act() == Act.WITHDRAW) {
            withdrawn.put(judgement.on().get(0), judgement.id());
          } else {
            own.add(judgement);
          }
        }
      }
    }
  }

  /** Keeps two apart, corrects a city that others correct too, or takes back a decision. */
  private Ruling ruling(
      RecordBook book, List<EngagementView> shown, List<Judgement> own, Random random) {
    int choice = random.nextInt(3);
    if (choice == 0 && !own.isEmpty()) {
      Judgement taken = own.remove(random.nextInt(own.size()));
      return new Ruling(Act.WITHDRAW, List.of(taken.id()), Map.of());
    }
    EngagementView one = shown.get(random.nextInt(shown.size()));
    if (choice == 1) {
      String report = one.reports().get(random.nextInt(one.reports().size()));
      String city = CITIES.get(random.nextInt(CITIES.size()));
      List<Ruling> drafted = new ArrayList<>();
      untilKept(
          () ->
              drafted.add(
                  book.review()
                      .draft(
                          Mark.RESTRICTED,
                          d -> d.value(Act.CORRECT, new Shown(one.id(), "city", report), city))));
      return drafted.get(0);
    }
    EngagementView other = shown.get((shown.indexOf(one) + 1) % shown.size());
    List<String> pair = List.of(one.id(), other.id()).stream().sorted().toList();
    return new Ruling(random.nextBoolean() ? Act.UNSURE : Act.DIFFERENT, pair, Map.of());
  }

  private RecordBook opened(Path folder) {
    List<RecordBook> books = new ArrayList<>();
    untilKept(() -> books.add(open(place, folder)));
    return books.get(0);
  }

  private void untilKept(Runnable act) {
    Instant latest = Instant.now().plusSeconds(PATIENCE_SECONDS);
    while (true) {
      try {
        act.run();
        return;
      } catch (StoreException e) {
        boolean away = String.valueOf(e.getMessage()).contains("does not answer");
        if (!away || Instant.now().isAfter(latest)) {
          throw e;
        }
        refused.incrementAndGet(kills.get());
      }
      try {
        Thread.sleep(50);
      } catch (InterruptedException e) {
        throw new IllegalStateException(e);
      }
    }
  }
}

package org.rapporteur.store;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.rapporteur.identity.PlainResolver;
import org.rapporteur.model.Mark;
import org.rapporteur.model.Outcome;
import org.rapporteur.model.Report;
import org.rapporteur.record.Act;
import org.rapporteur.record.Judgement;
import org.rapporteur.record.view.EngagementView;
import org.rapporteur.record.view.Query;
import org.rapporteur.store.sql.ActLog;
import org.rapporteur.store.sql.StoreException;

/**
 * Eight that write and eight that review work on one record on a server, each as a process of its
 * own would, while the server is killed: every act that was acknowledged is there once. For how
 * many seconds is set by the property {@code rapporteur.at.work}.
 */
class ManyAtWorkTest {
  private static final int EACH = 8;
  private static final int KILLS = 3;
  private static final int REPORTS = 50;

  /** So many acts of each, however slow the machine. */
  private static final int LEAST = 3;

  private static final int SECONDS = Integer.getInteger("rapporteur.at.work", 6);

  private final Set<String> acknowledged = ConcurrentHashMap.newKeySet();
  private final AtomicInteger refused = new AtomicInteger();
  private final Instant end = Instant.now().plusSeconds(SECONDS);

  private static RecordBook open(String place, Path folder) {
    return RecordBook.open(new Place(place, folder), new PlainResolver(), new Random(7));
  }

  @Test
  void everyAcknowledgedActIsThereOnce(@TempDir Path folder) throws Exception {
    PostgresServer server = PostgresServer.shared();
    String place = server.place();
    open(place, folder).close();
    ExecutorService desks = Executors.newFixedThreadPool(2 * EACH);
    List<Future<?>> all = new ArrayList<>();
    for (int number = 0; number < EACH; number++) {
      int desk = number;
      all.add(desks.submit(() -> write(place, folder.resolve("w" + desk), desk)));
      all.add(desks.submit(() -> review(place, folder.resolve("v" + desk), desk)));
    }
    for (int kill = 0; kill < KILLS; kill++) {
      Thread.sleep(SECONDS * 1000L / (KILLS + 1));
      server.kill();
      server.start();
    }
    for (Future<?> desk : all) {
      desk.get();
    }
    desks.shutdown();
    try (RecordBook book = open(place, folder)) {
      check(book);
    }
    System.getLogger("at work")
        .log(
            System.Logger.Level.INFO,
            "{0} acts acknowledged, {1} refused while the server was away",
            acknowledged.size(),
            refused.get());
  }

  private void check(RecordBook book) {
    List<ActLog.Entry> log = book.review().log();
    List<String> subjects = log.stream().map(ActLog.Entry::subject).sorted().toList();
    for (String act : acknowledged) {
      int first = subjects.indexOf(act);
      assertTrue(first >= 0 && first == subjects.lastIndexOf(act), act);
    }
    assertTrue(log.size() <= acknowledged.size() + 2 * EACH * KILLS, () -> log.size() + " acts");
    assertTrue(acknowledged.stream().anyMatch(act -> act.startsWith("j-")));
    assertTrue(acknowledged.stream().anyMatch(act -> act.startsWith("w")));
    for (int i = 0; i < log.size(); i++) {
      assertEquals(i + 1, log.get(i).position());
    }
    Set<String> kept = Set.copyOf(book.ledger().listReports(Mark.RESTRICTED));
    List<String> judged = book.ledger().listJudgements().stream().map(Judgement::id).toList();
    for (String act : acknowledged) {
      assertTrue(act.startsWith("w") ? kept.contains(act) : judged.contains(act), act);
    }
    assertEquals(List.of(), book.verify().failures());
    List<String> before = book.dump();
    book.rebuild();
    assertEquals(before, book.dump());
  }

  private void write(String place, Path folder, int desk) {
    List<Write> reports = Corpus.of(100 + desk, REPORTS);
    try (RecordBook book = opened(place, folder)) {
      for (int next = 0; next < LEAST || Instant.now().isBefore(end); next++) {
        Write write =
            reports.get(next % REPORTS).prose("Report " + next + " of desk " + desk + ".");
        Outcome.Kept kept = write.kept();
        Report named = Renamed.to("w" + desk + "-" + next, kept.report());
        Outcome.Kept outcome = new Outcome.Kept(named, kept.engagements());
        untilKept(() -> acknowledged.add(book.add(outcome, write.bytes(), "1", Desk.NOW).report()));
      }
    }
  }

  private void review(String place, Path folder, int desk) {
    Random random = new Random(desk);
    Query some = Query.all(Mark.RESTRICTED).upTo(40);
    try (RecordBook book = opened(place, folder)) {
      for (AtomicInteger made = new AtomicInteger();
          made.get() < LEAST || Instant.now().isBefore(end); ) {
        untilKept(
            () -> {
              List<EngagementView> shown = book.engagements(some);
              book.search("Astana", some.upTo(5));
              if (shown.size() < 2) {
                return;
              }
              String one = shown.get(random.nextInt(shown.size())).id();
              String other = shown.get(random.nextInt(shown.size())).id();
              if (one.equals(other)) {
                return;
              }
              Judgement judgement =
                  Judgement.byPerson(
                      random.nextBoolean() ? Act.UNSURE : Act.DIFFERENT,
                      List.of(one, other),
                      "Desk " + desk,
                      Desk.NOW.plusSeconds(made.get()),
                      "looked at");
              book.judge(judgement);
              made.incrementAndGet();
              acknowledged.add(judgement.id());
            });
      }
    }
  }

  private RecordBook opened(String place, Path folder) {
    while (true) {
      try {
        return open(place, folder);
      } catch (StoreException e) {
        await(e);
      }
    }
  }

  /** Does the act again until the server acknowledges it. */
  private void untilKept(Runnable act) {
    while (true) {
      try {
        act.run();
        return;
      } catch (StoreException e) {
        refused.incrementAndGet();
        await(e);
      }
    }
  }

  private void await(StoreException trouble) {
    if (Instant.now().isAfter(end.plusSeconds(60))) {
      throw trouble;
    }
    try {
      Thread.sleep(50);
    } catch (InterruptedException e) {
      throw new IllegalStateException(e);
    }
  }
}

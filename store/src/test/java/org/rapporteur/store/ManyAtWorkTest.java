package org.rapporteur.store;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.rapporteur.model.Mark;
import org.rapporteur.record.Judgement;
import org.rapporteur.record.view.Query;
import org.rapporteur.store.sql.ActLog;

/**
 * Eight that write and eight that review work on one record on a server while the server is killed
 * three times: every act that was acknowledged is there once, and nothing else is. For how many
 * seconds is set by the property {@code rapporteur.at.work}.
 */
class ManyAtWorkTest {
  private static final int EACH = 8;
  private static final int KILLS = 3;
  private static final int SECONDS = Integer.getInteger("rapporteur.at.work", 6);

  @Test
  void everyAcknowledgedActIsThereOnce(@TempDir Path folder) throws Exception {
    PostgresServer server = PostgresServer.shared();
    String place = server.place();
    Shift.open(place, folder).close();
    Instant start = Instant.now();
    Shift shift = new Shift(place, KILLS);
    ExecutorService desks = Executors.newFixedThreadPool(2 * EACH);
    List<Future<Integer>> writers = new ArrayList<>();
    List<Future<?>> reviewers = new ArrayList<>();
    for (int number = 0; number < EACH; number++) {
      int desk = number;
      writers.add(desks.submit(() -> shift.write(folder.resolve("w" + desk), desk)));
      reviewers.add(desks.submit(() -> shift.review(folder.resolve("v" + desk), desk)));
    }
    int recovered = server.recoveries();
    Set<Long> killed = new HashSet<>();
    for (int kill = 0; kill < KILLS; kill++) {
      goOn(shift);
      shift.kills();
      killed.add(server.killAll());
      server.start();
    }
    goOn(shift);
    shift.end();
    List<Integer> brought = new ArrayList<>();
    for (Future<Integer> writer : writers) {
      brought.add(writer.get());
    }
    for (Future<?> reviewer : reviewers) {
      reviewer.get();
    }
    desks.shutdown();
    report(shift, Duration.between(start, Instant.now()));
    assertEquals(KILLS, killed.size(), () -> "servers killed: " + killed);
    assertEquals(KILLS, server.recoveries() - recovered);
    for (int i = 0; i <= KILLS; i++) {
      assertTrue(shift.written.get(i) > 0 && shift.judged.get(i) > 0, "idle after kill " + i);
      assertTrue(i == 0 || shift.refused.get(i) > 0, "nobody was at work at kill " + i);
    }
    for (int i = 0; i < EACH; i += EACH / 2) {
      try (RecordBook book = Shift.open(place, folder.resolve("v" + i))) {
        finds(book, brought);
      }
    }
    try (RecordBook book = Shift.open(place, folder)) {
      check(book, shift);
    }
  }

  /** Work goes on for its time, and, however slow the machine, until something is done. */
  private static void goOn(Shift shift) throws InterruptedException {
    Thread.sleep(SECONDS * 1000L / (KILLS + 1));
    shift.awaitActs(EACH / 2);
  }

  private static void report(Shift shift, Duration took) {
    System.getLogger("at work")
        .log(
            System.Logger.Level.INFO,
            "{0} s; acknowledged between kills: reports {1}, decisions {2} ({3} of them taken back);"
                + " not acknowledged at first {4}",
            took.toSeconds(),
            shift.written,
            shift.judged,
            shift.withdrawn.size(),
            shift.refused);
  }

  /** Whoever reviews finds what every writer brought last, in an index of their own. */
  private static void finds(RecordBook book, List<Integer> brought) {
    for (int writer = 0; writer < EACH; writer++) {
      int last = brought.get(writer) - 1;
      String id = "w" + writer + "-" + last;
      assertTrue(
          book.search(Shift.word(writer, last), Query.all(Mark.RESTRICTED).upTo(5)).stream()
              .anyMatch(hit -> hit.id().equals(id)),
          id);
    }
  }

  private static void check(RecordBook book, Shift shift) {
    List<String> acts =
        Stream.concat(shift.reports.keySet().stream(), shift.judgements.keySet().stream())
            .sorted()
            .toList();
    List<ActLog.Entry> log = book.review().log();
    assertEquals(acts, log.stream().map(ActLog.Entry::subject).sorted().toList());
    for (int i = 0; i < log.size(); i++) {
      assertEquals(i + 1, log.get(i).position());
    }
    assertEquals(
        new TreeSet<>(shift.reports.keySet()),
        new TreeSet<>(book.ledger().listReports(Mark.RESTRICTED)));
    shift.reports.forEach(
        (id, report) ->
            assertEquals(report, book.ledger().findReport(id, Mark.RESTRICTED).orElseThrow()));
    Map<String, Judgement> kept =
        book.ledger().listJudgements().stream()
            .collect(Collectors.toMap(Judgement::id, Function.identity()));
    assertEquals(shift.judgements.size(), kept.size());
    shift.judgements.forEach(
        (id, judgement) ->
            assertEquals(judgement.withWithdrawnBy(shift.withdrawn.get(id)), kept.get(id)));
    assertEquals(List.of(), book.verify().failures());
    List<String> before = book.dump();
    book.rebuild();
    assertEquals(before, book.dump());
  }
}

package org.rapporteur.store;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.time.Instant;
import java.time.LocalDate;
import java.util.EnumSet;
import java.util.List;
import java.util.Random;
import java.util.Set;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.rapporteur.identity.PlainResolver;
import org.rapporteur.model.Mark;
import org.rapporteur.record.Act;
import org.rapporteur.record.Judgement;
import org.rapporteur.record.view.CommitmentStatus;
import org.rapporteur.record.view.CommitmentView;
import org.rapporteur.record.view.EngagementView;
import org.rapporteur.record.view.Query;
import org.rapporteur.record.view.Query.Filter;
import org.rapporteur.record.view.Standing;

/** What is owed is listed by how it stands on any day. */
class OwedTest {
  private static final Instant NOW = Instant.parse("2026-01-02T03:04:05Z");
  private static final Query ALL = Query.all(Mark.INTERNAL);

  @SuppressWarnings("NullAway.Init")
  private RecordBook book;

  private List<CommitmentView> all = List.of();

  @BeforeEach
  void openBook(@TempDir Path folder) {
    book = RecordBook.open(folder.resolve("r.db"), new PlainResolver(), new Random(7));
    for (Write write : Corpus.of(9, 30)) {
      book.add(write.kept(), write.bytes(), "1", NOW);
    }
    List<String> ids = book.commitments(ALL).stream().map(CommitmentView::id).toList();
    judge(Act.DROP, ids.get(2));
    judge(Act.CLOSE, ids.get(5));
    judge(Act.REOPEN, ids.get(7));
    all = book.exportAll(ALL).commitments();
  }

  @AfterEach
  void closeBook() {
    book.close();
  }

  private void judge(Act act, String commitment) {
    book.judge(Judgement.byPerson(act, List.of(commitment), "Ann", NOW, "as the two sides say"));
  }

  @Test
  void narrowsByHowTheyStandOnADay() {
    Set<CommitmentStatus> met = EnumSet.noneOf(CommitmentStatus.class);
    for (String day : List.of("", "2024-03-31", "2024-04-01", "2024-04-30", "2026-01-01")) {
      LocalDate asOf = day.isEmpty() ? null : LocalDate.parse(day);
      for (CommitmentStatus status : CommitmentStatus.values()) {
        List<CommitmentView> expected =
            all.stream().filter(c -> CommitmentStatus.of(c, asOf) == status).toList();
        Standing standing = new Standing(status, asOf);
        assertEquals(expected, book.owed().list(ALL, standing));
        assertEquals(expected.size(), book.owed().count(ALL, standing));
        int from = Math.min(2, expected.size());
        assertEquals(
            expected.subList(from, Math.min(5, expected.size())),
            book.owed().list(ALL.skipping(from).upTo(3), standing));
        if (!expected.isEmpty()) {
          met.add(status);
        }
      }
    }
    assertEquals(EnumSet.allOf(CommitmentStatus.class), met);
    assertEquals(all.size(), book.owed().count(ALL, null));
  }

  @Test
  void narrowsByTheirEngagementsToo() {
    Query conferences = ALL.with(Filter.KIND, "conference");
    Standing kept = new Standing(CommitmentStatus.KEPT, null);
    List<String> among = book.engagements(conferences).stream().map(EngagementView::id).toList();
    List<CommitmentView> expected =
        all.stream()
            .filter(c -> CommitmentStatus.of(c, null) == CommitmentStatus.KEPT)
            .filter(c -> among.contains(c.engagement()))
            .toList();
    assertTrue(!expected.isEmpty() && expected.size() < book.owed().count(ALL, kept));
    assertEquals(expected, book.owed().list(conferences, kept));
  }
}

package org.rapporteur.store;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.Random;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.rapporteur.identity.PlainResolver;
import org.rapporteur.model.Kind;
import org.rapporteur.model.Mark;
import org.rapporteur.model.PartialDate;
import org.rapporteur.record.view.EngagementView;
import org.rapporteur.record.view.Entry;
import org.rapporteur.record.view.PartyView;
import org.rapporteur.record.view.Query;
import org.rapporteur.record.view.Query.Filter;
import org.rapporteur.record.view.Whole;

/** Lists and look-ups hold what the whole record holds, narrowed. */
class ListTest {
  private static final Instant NOW = Instant.parse("2026-01-02T03:04:05Z");
  private static final Query ALL = Query.all(Mark.INTERNAL);

  @SuppressWarnings("NullAway.Init")
  private RecordBook book;

  @SuppressWarnings("NullAway.Init")
  private Whole whole;

  @BeforeEach
  void openBook(@TempDir Path folder) {
    book = RecordBook.open(folder.resolve("r.db"), new PlainResolver(), new Random(7));
    for (Write write : Corpus.of(9, 30)) {
      book.add(write.kept(), write.bytes(), "1", NOW);
    }
    whole = book.exportAll(ALL);
  }

  @AfterEach
  void closeBook() {
    book.close();
  }

  /** By first day, unknown ones last, then id, as lists are. */
  private static List<EngagementView> inOrder(Stream<EngagementView> engagements) {
    return engagements
        .sorted(
            Comparator.comparing((EngagementView e) -> String.valueOf(e.value().when().start()))
                .thenComparing(EngagementView::id))
        .toList();
  }

  private void assertListed(Query query, Predicate<EngagementView> matches) {
    List<EngagementView> expected = inOrder(whole.engagements().stream().filter(matches));
    assertTrue(!expected.isEmpty() && expected.size() < whole.engagements().size());
    assertEquals(expected, book.engagements(query));
    assertEquals(
        expected.stream().flatMap(e -> e.disagreements().stream()).toList(),
        book.disagreements(query));
    assertEquals(
        expected.stream().mapToInt(e -> e.commitments().size()).sum(),
        book.commitments(query).size());
  }

  @Test
  void narrowsByKind() {
    assertListed(ALL.with(Filter.KIND, "conference"), e -> e.value().kind() == Kind.CONFERENCE);
  }

  @Test
  void narrowsByStatus() {
    assertListed(
        ALL.with(Filter.STATUS, "planned"), e -> e.value().status().label().equals("planned"));
  }

  @Test
  void narrowsByState() {
    assertListed(
        ALL.with(Filter.STATE, "PK"),
        e -> e.participants().stream().anyMatch(a -> "PK".equals(a.value().code())));
  }

  private static boolean stands(EngagementView view, String code) {
    return view.participants().stream()
        .map(a -> a.value())
        .anyMatch(p -> code.equals(p.code()) || code.equals(p.represents()));
  }

  @Test
  void narrowsToWhereTwoStatesMeet() {
    List<String> pair =
        whole.engagements().stream()
            .map(e -> e.participants().stream().map(a -> a.value().code()))
            .map(codes -> codes.filter(Objects::nonNull).distinct().toList())
            .filter(codes -> codes.size() > 1)
            .findFirst()
            .orElseThrow();
    String one = pair.get(0);
    String other = pair.get(1);
    assertListed(
        ALL.with(Filter.STATE, one).with(Filter.STATE, other),
        e -> stands(e, one) && stands(e, other));
    assertTrue(book.parties(ALL.with(Filter.STATE, one).with(Filter.STATE, other)).size() > 1);
  }

  @Test
  void narrowsByPartyIdAndName() {
    PartyView party =
        whole.parties().stream()
            .filter(p -> p.name().startsWith("Dina B"))
            .findFirst()
            .orElseThrow();
    assertListed(
        ALL.with(Filter.PARTY, party.id()),
        e -> e.participants().stream().anyMatch(a -> a.party().equals(party.id())));
    assertListed(
        ALL.with(Filter.PARTY, "dina"),
        e ->
            e.participants().stream()
                .anyMatch(a -> a.value().names().stream().anyMatch(n -> n.startsWith("Dina"))));
  }

  @Test
  void narrowsByAPartyThatIsNamedInAnotherScript() {
    assertListed(
        ALL.with(Filter.PARTY, "Дина Белов"),
        e -> e.participants().stream().anyMatch(a -> a.value().names().contains("Dina Belov")));
    assertEquals(List.of(), book.engagements(ALL.with(Filter.PARTY, "Олег Белов")));
    assertEquals(List.of(), book.engagements(ALL.with(Filter.PARTY, "Белов")));
  }

  @Test
  void narrowsBySeriesIdNameAndTopic() {
    String id = whole.series().get(0).id();
    Predicate<EngagementView> inSeries = e -> e.series() != null;
    assertListed(ALL.with(Filter.SERIES, id), inSeries);
    assertListed(ALL.with(Filter.SERIES, "regional security"), inSeries);
    assertListed(ALL.with(Filter.TOPIC, "BORDER"), e -> !e.value().content().topics().isEmpty());
  }

  @Test
  void narrowsByReport() {
    assertListed(ALL.with(Filter.SOURCE, "r4"), e -> e.reports().contains("r4"));
    assertEquals(
        inOrder(whole.engagements().stream()), book.engagements(ALL.with(Filter.LANGUAGE, "en")));
    assertEquals(List.of(), book.engagements(ALL.with(Filter.LANGUAGE, "ar")));
  }

  @Test
  void narrowsByDays() {
    LocalDate from = LocalDate.of(2024, 1, 1);
    LocalDate to = LocalDate.of(2024, 3, 1);
    assertListed(
        ALL.between(from, to),
        e -> {
          PartialDate start = e.value().when().start();
          LocalDate day = start == null ? null : start.toLocalDate();
          return day != null && !day.isBefore(from) && !day.isAfter(to);
        });
  }

  @Test
  void listsPartiesSeriesAndReportsNarrowed() {
    Query state = ALL.with(Filter.STATE, "KZ");
    assertEquals(
        whole.parties().stream().filter(p -> "KZ".equals(p.code())).map(PartyView::id).toList(),
        book.parties(state).stream()
            .filter(p -> "KZ".equals(p.code()))
            .map(PartyView::id)
            .toList());
    assertEquals(whole.series(), book.series(ALL));
    assertEquals(
        whole.reports().stream().filter(r -> r.id().equals("r4")).toList(),
        book.reports(ALL.with(Filter.SOURCE, "r4")));
  }

  @Test
  void listsNoMoreThanTheLimit() {
    assertEquals(
        inOrder(whole.engagements().stream()).subList(0, 3), book.engagements(ALL.upTo(3)));
    assertEquals(whole.parties().subList(0, 3), book.parties(ALL.upTo(3)));
    assertEquals(whole.commitments().subList(0, 3), book.commitments(ALL.upTo(3)));
  }

  @Test
  void findsEveryEntryByItsIdAndByTheIdsItAnswersTo() {
    Stream.of(
            whole.engagements(),
            whole.parties(),
            whole.series(),
            whole.commitments(),
            whole.reports())
        .flatMap(List::stream)
        .forEach(entry -> assertEquals(entry, book.find(entry.id(), Mark.INTERNAL).orElseThrow()));
    for (EngagementView engagement : whole.engagements()) {
      for (String member : engagement.members()) {
        Entry found = book.find(member, Mark.INTERNAL).orElseThrow();
        assertEquals(engagement, found);
      }
    }
    assertTrue(book.find("e-0000000000000000", Mark.INTERNAL).isEmpty());
    assertTrue(book.find("", Mark.INTERNAL).isEmpty());
  }

  @Test
  void doesNotFindWhatTheCallerMayNotSee() {
    Whole all = book.exportAll(Query.all(Mark.RESTRICTED));
    Whole open = book.exportAll(Query.all(Mark.PUBLIC));
    assertTrue(all.reports().size() > open.reports().size());
    for (EngagementView engagement : open.engagements()) {
      assertTrue(
          engagement.reports().stream().allMatch(r -> book.find(r, Mark.PUBLIC).isPresent()));
    }
    all.engagements().stream()
        .flatMap(engagement -> engagement.members().stream())
        .filter(id -> open.engagements().stream().noneMatch(e -> e.members().contains(id)))
        .forEach(id -> assertTrue(book.find(id, Mark.PUBLIC).isEmpty()));
  }
}

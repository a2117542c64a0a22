package org.rapporteur.store;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.rapporteur.identity.PlainResolver;
import org.rapporteur.model.Capacity;
import org.rapporteur.model.Kind;
import org.rapporteur.model.Mark;
import org.rapporteur.record.view.Query;
import org.rapporteur.store.search.Hit;

/** Search over reports and the record in several languages. */
class SearchTest {
  private static final Instant NOW = Instant.parse("2026-01-02T03:04:05Z");
  private static final Query ALL = Query.all(Mark.INTERNAL);

  @SuppressWarnings("NullAway.Init")
  private Path file;

  @SuppressWarnings("NullAway.Init")
  private RecordBook book;

  @BeforeEach
  void openBook(@TempDir Path folder) {
    file = folder.resolve("record.db");
    book = open();
    add(
        Write.report("ar")
            .language("ar")
            .days("2024-03-02", "2024-03-02")
            .city("Cairo")
            .person("سيرغي بيلوف", "Sergei Belov", "Minister of Defence", "RU")
            .state("مصر", "EG", Capacity.HOST)
            .prose("بحث الوزيران التعاون العسكري بين البلدين.")
            .held(Kind.MEETING));
    add(
        Write.report("ru")
            .language("ru")
            .days("2024-05-02", "2024-05-02")
            .city("Astana")
            .person("Айгуль Ахметова", "Aigul Akhmetova", "Minister", "KZ")
            .state("Китай", "CN", Capacity.PARTICIPANT)
            .prose("Стороны обсудили вопросы региональной безопасности.")
            .held(Kind.CONSULTATION));
    add(
        Write.report("secret")
            .mark(Mark.RESTRICTED)
            .days("2024-06-02", "2024-06-02")
            .city("Ankara")
            .person("Emre Demir", "", "Minister", "TR")
            .topic("drones")
            .held(Kind.MEETING));
  }

  private RecordBook open() {
    return RecordBook.open(file, new PlainResolver(), new Random(7));
  }

  private void add(Write write) {
    book.add(write.kept(), write.bytes(), "1", NOW);
  }

  @AfterEach
  void closeBook() {
    book.close();
  }

  private List<String> found(String words) {
    return book.search(words, ALL).stream().map(Hit::type).sorted().toList();
  }

  @Test
  void allThatAskAtOnceSeeTheNewestState() {
    List<Integer> found =
        IntStream.range(0, 8).parallel().mapToObj(i -> book.search("Belov", ALL).size()).toList();
    assertEquals(Collections.nCopies(8, book.search("Belov", ALL).size()), found);
    assertTrue(found.get(0) > 0);
  }

  @Test
  void findsAnArabicReportByAnEnglishName() {
    List<Hit> hits = book.search("Sergei Belov", ALL);
    assertEquals(List.of("engagement"), hits.stream().map(Hit::type).toList());
    assertEquals(
        List.of("ar"),
        book.engagements(ALL).stream()
            .filter(e -> e.id().equals(hits.get(0).id()))
            .flatMap(e -> e.reports().stream())
            .toList());
  }

  @Test
  void findsWordsInOtherFormsByTheRulesOfTheirLanguage() {
    assertEquals(List.of("report"), found("региональная безопасность"));
    assertEquals(List.of("report"), found("تعاون عسكري"));
  }

  @Test
  void findsWordsInOtherSpellings() {
    assertEquals(List.of("report"), found("ОБСУДИЛИ"));
    assertTrue(found("سيرغى بيلوف").contains("engagement"));
  }

  @Test
  void findsByPlaceAndByCountryOfAParty() {
    assertEquals(List.of("engagement", "report"), found("Astana"));
    assertEquals(List.of("engagement"), found("Egypt"));
  }

  @Test
  void showsTheWordsAroundTheFind() {
    Hit report =
        book.search("التعاون العسكري", ALL).stream()
            .filter(hit -> hit.type().equals("report"))
            .findFirst()
            .orElseThrow();
    assertTrue(report.words().contains("التعاون العسكري"), report.words());
    assertTrue(report.words().length() <= 200);
  }

  @Test
  void neverFindsWhatTheCallerMayNotSee() {
    assertEquals(List.of(), book.search("drones", ALL));
    assertEquals(List.of(), book.search("Demir", ALL));
    assertEquals(2, book.search("drones", Query.all(Mark.RESTRICTED)).size());
  }

  @Test
  void narrowsByFilters() {
    Query egypt = ALL.with(Query.Filter.STATE, "EG");
    assertEquals(List.of(), book.search("Astana", egypt));
    assertEquals(2, book.search("Cairo", egypt).size());
  }

  @Test
  void findsWhatWasAddedAfterTheIndexWasMade() {
    assertEquals(List.of(), found("Samarkand"));
    add(
        Write.report("new")
            .days("2024-07-01", "2024-07-01")
            .city("Samarkand")
            .state("Uzbekistan", "UZ", Capacity.HOST)
            .held(Kind.VISIT));
    assertEquals(List.of("engagement", "report"), found("Samarkand"));
    book.close();
    book = open();
    assertEquals(List.of("engagement", "report"), found("Samarkand"));
  }

  @Test
  void aDeletedOrForeignIndexIsMadeAnew(@TempDir Path other) throws IOException {
    assertEquals(2, book.search("Cairo", ALL).size());
    Path index = file.resolveSibling("record.db.index");
    assertTrue(Files.isDirectory(index));
    try (Stream<Path> files = Files.walk(index)) {
      for (Path each : files.sorted(Comparator.reverseOrder()).toList()) {
        Files.delete(each);
      }
    }
    assertEquals(2, book.search("Cairo", ALL).size());
    try (RecordBook stranger =
        RecordBook.open(other.resolve("o.db"), new PlainResolver(), new Random(8))) {
      Write write = Write.report("x").city("Cairo").held(Kind.CALL);
      stranger.add(write.kept(), write.bytes(), "1", NOW);
      Files.createDirectory(other.resolve("o.db.index"));
      try (Stream<Path> files = Files.list(index)) {
        for (Path each : files.toList()) {
          Files.copy(each, other.resolve("o.db.index").resolve(each.getFileName()));
        }
      }
      List<Hit> hits = stranger.search("Cairo", ALL);
      assertEquals(2, hits.size());
      assertTrue(hits.stream().anyMatch(hit -> hit.id().equals("x")));
    }
  }

  @Test
  void bearsQueriesWithoutWords() {
    for (String words : List.of("", "  ", "\"", "-", "( |", "*")) {
      assertTrue(book.search(words, ALL).size() < 10);
    }
  }
}

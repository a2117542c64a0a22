package org.rapporteur.store;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.rapporteur.model.Capacity;
import org.rapporteur.model.Kind;
import org.rapporteur.model.Mark;
import org.rapporteur.model.Outcome;
import org.rapporteur.record.Act;
import org.rapporteur.record.Added.Fate;
import org.rapporteur.record.Judgement;
import org.rapporteur.record.view.EngagementView;
import org.rapporteur.record.view.PartyView;
import org.rapporteur.record.view.Query;
import org.rapporteur.store.review.Drafting.Shown;

/** What is redacted is in no byte of the record, its index or a backup, and does not come back. */
class RedactTest {
  private static final List<String> NAMES = List.of("Zlatan", "Vorbatov ", "Златан", "Ворбатов");

  @SuppressWarnings("NullAway.Init")
  private Path folder;

  @SuppressWarnings("NullAway.Init")
  private RecordBook book;

  @BeforeEach
  void fill(@TempDir Path folder) {
    this.folder = folder;
    book = new Desk(folder).book;
    for (Write write : Corpus.of(31, 12)) {
      book.add(write.kept(), write.bytes(), "1", Desk.NOW);
    }
    book.add(english("talks").kept(), english("talks").bytes(), "1", Desk.NOW);
    book.add(russian().kept(), russian().bytes(), "1", Desk.NOW, "Zlatan Vorbatov");
    book.search("Vorbatov", Query.all(Mark.RESTRICTED));
  }

  @AfterEach
  void close() {
    book.close();
  }

  private static Write english(String id) {
    return Write.report(id)
        .url("https://agency.example/zlatan-vorbatov-in-oslo")
        .prose("ZLATAN VORBATOV in Oslo. Later Mr Vorbatov left; Vorbatova stayed.")
        .days("2024-03-09", "2024-03-09")
        .city("Oslo")
        .person("Zlatan Vorbatov", "", "Envoy", "NO")
        .state("Norway", "NO", Capacity.HOST)
        .promise("Zlatan Vorbatov will send a draft", "Zlatan Vorbatov")
        .held(Kind.MEETING);
  }

  private static Write russian() {
    return Write.report("ru")
        .language("ru")
        .prose("Встреча с Ворбатовым прошла в Осло. Златану\u00A0Ворбатову вручили проект.")
        .days("2024-03-09", "2024-03-09")
        .person("Златан Ворбатов", "Zlatan Vorbatov", "Envoy", "NO")
        .held(Kind.MEETING);
  }

  private PartyView envoy() {
    return book.parties(Query.all(Mark.RESTRICTED).with(Query.Filter.PARTY, "Zlatan")).get(0);
  }

  /** Every file of the record, its index and the backup, as text whatever it is. */
  private void assertNowhere(List<String> words) throws IOException {
    book.backup(folder.resolve("copy.db"));
    try (Stream<Path> files = Files.walk(folder)) {
      for (Path file : files.filter(Files::isRegularFile).toList()) {
        String bytes = Files.readString(file, StandardCharsets.ISO_8859_1);
        for (String word : words) {
          for (String form :
              List.of(word, word.toLowerCase(Locale.ROOT), word.toUpperCase(Locale.ROOT))) {
            for (var charset : List.of(StandardCharsets.UTF_8, StandardCharsets.UTF_16LE)) {
              String raw = new String(form.getBytes(charset), StandardCharsets.ISO_8859_1);
              assertFalse(bytes.contains(raw), form + " in " + file);
            }
          }
        }
      }
    }
  }

  @Test
  void noByteHoldsARedactedPersonAndTheRestStands() throws IOException {
    int engagements = tellings();
    assertTrue(Files.readString(folder.resolve("r.db"), StandardCharsets.ISO_8859_1).length() > 0);
    assertEquals(2, book.erasure().party(envoy(), Desk.redaction("asked to be forgotten")).size());
    assertNowhere(NAMES);
    assertEquals(List.of(), book.verify().failures());
    assertEquals(engagements, tellings());
    String text = book.ledger().findReport("talks", Mark.RESTRICTED).orElseThrow().text();
    assertEquals(english("talks").kept().report().text().length(), text.length());
    assertTrue(text.contains("Vorbatova stayed") && text.contains("Norway"), text);
    assertTrue(book.search("Vorbatov", Query.all(Mark.RESTRICTED)).isEmpty());
    List<String> before = book.dump();
    book.rebuild();
    assertEquals(before, book.dump());
  }

  @Test
  void addingAgainOrAnewOrUnderAnotherNameDoesNotBringItBack() throws IOException {
    book.erasure().party(envoy(), Desk.redaction("asked to be forgotten"));
    List<String> before = book.dump();
    Write again = english("talks");
    assertEquals(Fate.KNOWN, book.add(again.kept(), again.bytes(), "1", Desk.NOW).fate());
    assertEquals(before, book.dump());
    Write next = english("talks").prose("Corrected: Zlatan Vorbatov came by train.");
    assertEquals(Fate.NEXT_VERSION, book.add(next.kept(), next.bytes(), "1", Desk.NOW).fate());
    Write other = english("other");
    assertEquals(Fate.NEW, book.add(other.kept(), other.bytes(), "1", Desk.NOW).fate());
    book.add(russian().kept(), russian().bytes(), "2", Desk.NOW);
    assertNowhere(NAMES);
    assertEquals(List.of(), book.verify().failures());
  }

  @Test
  void decisionsAndIdsOfTheRedactedReportStillHold() {
    EngagementView shown = meeting();
    List<String> members = shown.members();
    Judgement city =
        Judgement.of(
            book.review()
                .draft(
                    Mark.RESTRICTED,
                    d -> d.value(Act.CORRECT, new Shown(shown.id(), "city", null), "Bergen")),
            "Ann",
            Desk.NOW,
            "Zlatan Vorbatov says so");
    book.judge(city);
    book.erasure().party(envoy(), Desk.redaction("asked to be forgotten"));
    assertEquals("Bergen", meeting().value().where().city());
    for (String id : members) {
      assertTrue(book.find(id, Mark.RESTRICTED).orElseThrow() instanceof EngagementView, id);
    }
    assertFalse(book.review().judgements(Mark.RESTRICTED).toString().contains("Vorbatov"));
    assertEquals(List.of(), book.verify().failures());
  }

  private int tellings() {
    return book.engagements(Query.all(Mark.RESTRICTED)).stream()
        .mapToInt(view -> view.members().size())
        .sum();
  }

  private EngagementView meeting() {
    return book.engagements(Query.all(Mark.RESTRICTED)).stream()
        .filter(view -> view.reports().contains("talks"))
        .findFirst()
        .orElseThrow();
  }

  @Test
  void aReportRedactedWholeLeavesAnEmptyPlace() throws IOException {
    book.erasure().report("talks", Desk.redaction("sent in error"));
    assertNowhere(List.of("zlatan-vorbatov-in-oslo", "will send a draft", "Title of talks"));
    assertEquals(List.of(), book.verify().failures());
    Write again = english("talks");
    assertEquals(Fate.KNOWN, book.add(again.kept(), again.bytes(), "2", Desk.NOW).fate());
    Write renamed = english("talks");
    assertEquals(
        Fate.KNOWN,
        book.add(
                new Outcome.Kept(
                    Renamed.to("again", renamed.kept().report()), renamed.kept().engagements()),
                renamed.bytes(),
                "1",
                Desk.NOW)
            .fate());
    assertNowhere(List.of("zlatan-vorbatov-in-oslo", "will send a draft", "Title of talks"));
  }

  @Test
  void wordsInAnIdAreRefusedBeforeAnythingIsChanged() {
    Write named = english("mr-vorbatov");
    book.add(named.kept(), named.bytes(), "1", Desk.NOW);
    List<String> before = book.dump();
    int acts = book.review().log().size();
    String refused = "";
    try {
      book.erasure().words(List.of("Vorbatov"), false, Desk.redaction("asked"));
    } catch (RuntimeException e) {
      refused = e.toString();
    }
    assertTrue(refused.contains("“mr-vorbatov”"), refused);
    assertEquals(before, book.dump());
    assertEquals(acts, book.review().log().size());
    assertEquals(1, book.search("Vorbatov", Query.all(Mark.RESTRICTED).upTo(1)).size());
  }

  @Test
  void anIdThatHoldsErasedWordsIsNotTakenIn() throws IOException {
    book.erasure().words(NAMES.subList(1, 2), false, Desk.redaction("asked"));
    Write named = english("mr-vorbatov");
    String id = book.add(named.kept(), named.bytes(), "1", Desk.NOW).report();
    assertEquals(64, id.length());
    assertEquals(Fate.KNOWN, book.add(named.kept(), named.bytes(), "1", Desk.NOW).fate());
    assertNowhere(List.of("mr-vorbatov"));
    assertEquals(List.of(), book.verify().failures());
  }

  @Test
  void wordsAreErasedAndTheLogShowsByWhom() throws IOException {
    book.erasure().words(List.of("Norway"), false, Desk.redaction("wrong state"));
    assertNowhere(List.of("Norway"));
    assertTrue(book.review().log().stream().anyMatch(entry -> entry.act().equals("redact")));
    assertEquals(List.of(), book.verify().failures());
  }
}

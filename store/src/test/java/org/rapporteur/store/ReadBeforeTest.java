package org.rapporteur.store;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.rapporteur.model.Kind;
import org.rapporteur.read.format.Bytes;
import org.rapporteur.record.Added.Fate;

/** What was read before an interruption is not read again, whichever version of it comes. */
class ReadBeforeTest {
  private static final String ADDRESS = "https://agency.example/talks";

  private static Write talks(String city) {
    return Write.report("talks")
        .url(ADDRESS)
        .days("2024-03-09", "2024-03-09")
        .city(city)
        .person("Zlatan Vorbatov", "", "Envoy", "NO")
        .held(Kind.MEETING);
  }

  private static boolean isRead(RecordBook book, Write write, String reader) {
    return book.isRead(Bytes.of(write.bytes()).sha256(), ADDRESS, reader);
  }

  @Test
  void neitherVersionOfAnAddressIsReadAgain(@TempDir Path folder) {
    try (RecordBook book = new Desk(folder).book) {
      assertFalse(isRead(book, talks("Oslo"), "1"));
      for (String city : new String[] {"Oslo", "Bergen"}) {
        book.add(talks(city).kept(), talks(city).bytes(), "1", Desk.NOW);
      }
      assertTrue(isRead(book, talks("Oslo"), "1"));
      assertTrue(isRead(book, talks("Bergen"), "1"));
      assertFalse(isRead(book, talks("Tromsø"), "1"));
    }
  }

  @Test
  void aNewerReaderReadsOnlyTheNewestVersionAnew(@TempDir Path folder) {
    try (RecordBook book = new Desk(folder).book) {
      book.add(talks("Oslo").kept(), talks("Oslo").bytes(), "1", Desk.NOW);
      Fate fate = book.add(talks("Bergen").kept(), talks("Bergen").bytes(), "1", Desk.NOW).fate();
      assertEquals(Fate.NEXT_VERSION, fate);
      assertTrue(isRead(book, talks("Oslo"), "2"));
      assertFalse(isRead(book, talks("Bergen"), "2"));
    }
  }
}

package org.rapporteur.store.sql;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.RandomAccessFile;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Set;
import java.util.TreeSet;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import org.jdbi.v3.core.Handle;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Trouble with the file under a record is told in plain words, and nothing is half kept. */
class DatabaseTest {
  private static int insert(Handle handle, String id, int size) {
    return handle.execute("insert into text values (?, ?)", id, "x".repeat(size));
  }

  private static int count(Database database) {
    return database.read(
        handle -> handle.createQuery("select count(*) from text").mapTo(Integer.class).one());
  }

  private static String said(StoreException trouble) {
    return String.valueOf(trouble.getMessage());
  }

  @Test
  void saysThatTheDiskIsFullAndKeepsWhatWasThere(@TempDir Path folder) {
    Path file = folder.resolve("r.db");
    try (Database database = Database.open(file, 100, 120)) {
      database.write(handle -> insert(handle, "a", 1000));
      StoreException full =
          assertThrows(
              StoreException.class,
              () ->
                  database.write(
                      handle -> insert(handle, "b", 1000) + insert(handle, "c", 2_000_000)));
      assertTrue(said(full).startsWith("no room left on the disk"), said(full));
      assertEquals(1, count(database));
      database.write(handle -> insert(handle, "d", 10));
      assertEquals(2, count(database));
    }
  }

  @Test
  void knowsItsNewestMigration(@TempDir Path folder) {
    Engine engine = new SqliteEngine(folder.resolve("r.db"), 100, 1000);
    assertEquals(Schema.newest(engine.source(), engine), Schema.NEWEST);
  }

  @Test
  void copiesEveryTable(@TempDir Path folder) {
    try (Database database = Database.open(folder.resolve("r.db"))) {
      Set<String> tables =
          database.read(
              handle ->
                  new TreeSet<>(
                      handle
                          .createQuery(
                              "select name from sqlite_master where type = 'table'"
                                  + " and name not like 'sqlite%' and name not like 'flyway%'")
                          .mapTo(String.class)
                          .list()));
      Set<String> copied = new TreeSet<>();
      Copying.TABLES.forEach(table -> copied.add(table.getKey()));
      assertEquals(tables, copied);
    }
  }

  @Test
  void saysThatAFileIsNotARecord(@TempDir Path folder) throws IOException {
    Path file = Files.writeString(folder.resolve("r.db"), "This is no record. ".repeat(400));
    StoreException damaged = assertThrows(StoreException.class, () -> Database.open(file));
    assertTrue(said(damaged).contains("is damaged or is not a record"));
  }

  @Test
  void saysThatAFileIsDamaged(@TempDir Path folder) throws IOException {
    Path file = folder.resolve("r.db");
    try (Database database = Database.open(file)) {
      for (int i = 0; i < 50; i++) {
        String id = "t" + i;
        database.write(handle -> insert(handle, id, 5000));
      }
    }
    try (RandomAccessFile bytes = new RandomAccessFile(file.toFile(), "rw")) {
      for (long at = 4096; at < bytes.length(); at += 512) {
        bytes.seek(at);
        bytes.write("damage".getBytes(StandardCharsets.US_ASCII));
      }
    }
    StoreException damaged =
        assertThrows(
            StoreException.class,
            () -> {
              try (Database database = Database.open(file)) {
                count(database);
              }
            });
    assertTrue(said(damaged).contains("is damaged"), said(damaged));
  }

  @Test
  void saysThatTheFolderIsMissing(@TempDir Path folder) {
    Path file = folder.resolve("none").resolve("r.db");
    StoreException missing = assertThrows(StoreException.class, () -> Database.open(file));
    assertTrue(said(missing).contains("none"), said(missing));
    assertTrue(said(missing).contains("folder"), said(missing));
  }

  @Test
  void waitsForAnotherWriterAndSaysSoWhenItTakesTooLong(@TempDir Path folder) throws Exception {
    Path file = folder.resolve("r.db");
    CountDownLatch holding = new CountDownLatch(1);
    CountDownLatch release = new CountDownLatch(1);
    try (Database one = Database.open(file, 200, 100_000);
        Database other = Database.open(file, 200, 100_000)) {
      Thread holder =
          new Thread(
              () ->
                  one.write(
                      handle -> {
                        int rows = insert(handle, "a", 10);
                        holding.countDown();
                        await(release);
                        return rows;
                      }));
      holder.start();
      assertTrue(holding.await(10, TimeUnit.SECONDS));
      assertEquals(0, count(other));
      StoreException busy =
          assertThrows(StoreException.class, () -> other.write(handle -> insert(handle, "b", 10)));
      assertTrue(said(busy).contains("another process"), said(busy));
      release.countDown();
      holder.join();
      other.write(handle -> insert(handle, "b", 10));
      assertEquals(2, count(one));
    }
  }

  private static void await(CountDownLatch latch) {
    try {
      if (!latch.await(20, TimeUnit.SECONDS)) {
        throw new IllegalStateException("never released");
      }
    } catch (InterruptedException e) {
      throw new IllegalStateException(e);
    }
  }
}

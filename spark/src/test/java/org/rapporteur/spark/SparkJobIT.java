package org.rapporteur.spark;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.Collectors;
import org.apache.spark.scheduler.SparkListener;
import org.apache.spark.scheduler.SparkListenerTaskStart;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.SparkSession;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class SparkJobIT {
  private static Path folder;
  private static SparkSession session;

  @BeforeAll
  static void start(@TempDir Path given) {
    folder = given;
    session =
        SparkSession.builder()
            .appName("rapporteur test")
            .master("local[2,4]")
            .config("spark.ui.enabled", "false")
            .config("spark.sql.shuffle.partitions", "2")
            .config("spark.default.parallelism", "2")
            .config("spark.local.dir", given.resolve("scratch").toString())
            .config("spark.sql.warehouse.dir", given.resolve("warehouse").toString())
            .getOrCreate();
  }

  @AfterAll
  static void stop() {
    session.stop();
  }

  private static SparkJob job(Path in, Path out, int batch) {
    return new SparkJob(
        session, new Order(List.of(in.toUri().toString()), out.toUri().toString(), true, batch));
  }

  private static Dataset<Row> table(Path out, String name) {
    return session.read().parquet(out.resolve(name).toString());
  }

  private static Set<String> column(Dataset<Row> table, String name) {
    return table.select(name).collectAsList().stream()
        .map(row -> row.getString(0))
        .collect(Collectors.toCollection(TreeSet::new));
  }

  private static Map<String, Integer> outcomes(Path out) {
    Map<String, Integer> counts = new TreeMap<>();
    table(out, "files")
        .collectAsList()
        .forEach(
            row ->
                counts.merge(
                    row.getAs("outcome"),
                    (int) row.<Long>getAs("pages").longValue(),
                    Integer::sum));
    return counts;
  }

  private static void assertSame(Laptop laptop, Path out) {
    Set<String> lines =
        session.read().text(out.resolve("lines").toString()).collectAsList().stream()
            .map(row -> Laptop.bare(row.getString(row.fieldIndex("value"))))
            .collect(Collectors.toCollection(TreeSet::new));
    assertEquals(laptop.outcomes, outcomes(out));
    assertEquals(laptop.lines, lines);
    assertEquals(laptop.claims, column(table(out, "claims"), "id"));
    Map<String, String> shown = new TreeMap<>();
    table(out, "identity")
        .collectAsList()
        .forEach(row -> shown.put(row.getAs("id"), row.getAs("shown")));
    assertEquals(laptop.shown, shown);
  }

  @Test
  void givesForTwoThousandPagesWhatALaptopGives() throws IOException {
    Path in = folder.resolve("whole");
    List<Path> files = new ArrayList<>();
    for (int i = 0; i < 6; i++) {
      files.add(MadeFiles.lines(in, "news" + i, 300, i));
    }
    files.add(MadeFiles.warc(in, "crawl", MadePages.texts(60, 11)));
    List<String> rows = MadePages.lines("table", 160, 12);
    Path table = Files.write(folder.resolve("table.jsonl"), rows);
    session
        .read()
        .schema("id string, url string, published string, text string")
        .json(session.read().textFile(table.toString()))
        .where("text is not null")
        .coalesce(1)
        .write()
        .parquet(in.resolve("pages").toString());
    Path sound = folder.resolve("sound.jsonl");
    Files.write(sound, rows.stream().filter(row -> row.endsWith("}")).toList());
    files.add(sound);
    Path out = folder.resolve("whole-out");
    job(in, out, 5).run();
    Laptop laptop = Laptop.of(files);
    assertSame(laptop, out);
    int pages = laptop.outcomes.values().stream().mapToInt(Integer::intValue).sum();
    assertTrue(pages >= 2000, laptop.outcomes + " of " + pages);
    assertTrue(laptop.outcomes.getOrDefault("failed", 0) >= 42, laptop.outcomes.toString());
    long merged =
        laptop.shown.entrySet().stream().filter(e -> !e.getKey().equals(e.getValue())).count();
    assertTrue(merged > 100, "members shown under another's id: " + merged);
  }

  @Test
  void readsEveryCharacterSetAndNamesLanguagesNotCoveredAsALaptopDoes() throws IOException {
    String russian =
        "Министр обороны Омана Карим Салех встретился 5 мая 2021 года в Маскате с министром"
            + " обороны Непала. Стороны обсудили контроль над вооружениями.";
    String arabic =
        "استقبل وزير الدفاع العماني سالم النجار نظيره النيبالي في مسقط يوم 5 مايو 2021 وبحث"
            + " الجانبان التعاون العسكري ومكافحة الإرهاب.";
    String chinese = "2021年5月5日，阿曼外交大臣在马斯喀特会见尼泊尔外交部长，双方就边境安全交换意见。";
    String turkish =
        "Umman Savunma Bakanı Karim Saleh, 5 Mayıs 2021 tarihinde Maskat'ta Nepalli"
            + " mevkidaşıyla görüştü. Taraflar sınır güvenliği konusunu ele aldı ve gelecek yıl"
            + " yeniden bir araya gelmeye karar verdi.";
    List<MadeFiles.Coded> pages =
        List.of(
            MadeFiles.coded("text/html; charset=windows-1251", "windows-1251", "", russian),
            MadeFiles.coded("text/html", "windows-1251", "<meta charset='windows-1251'>", russian),
            MadeFiles.coded("text/html", "KOI8-R", "", russian),
            MadeFiles.coded("text/html", "windows-1256", "<meta charset='windows-1256'>", arabic),
            MadeFiles.coded("text/html", "UTF-16LE", "", arabic),
            MadeFiles.coded("text/html; charset=gb18030", "GB18030", "", chinese),
            MadeFiles.coded("text/html", "Big5", "<meta charset='big5'>", "外交部長會見"),
            MadeFiles.coded("text/html; charset=utf-8", "UTF-8", "", turkish),
            MadeFiles.coded("text/html; charset=iso-8859-9", "ISO-8859-9", "", turkish));
    Path in = folder.resolve("coded");
    Path out = folder.resolve("coded-out");
    Path file = MadeFiles.coded(in, "coded", pages);
    String from = in.toUri().toString();
    new SparkJob(session, new Order(List.of(from), out.toUri().toString(), false, 5)).run();
    Laptop laptop = Laptop.of(List.of(file), false);
    assertSame(laptop, out);
    assertEquals(2, laptop.outcomes.get("language_not_covered"), laptop.outcomes.toString());
    String all = String.join("\n", laptop.lines);
    for (String word : List.of("встретился", "استقبل", "尼泊尔", "mevkidaşıyla")) {
      assertTrue(all.contains(word), word);
    }
  }

  @Test
  void isRightAndWholeWhenTasksAreKilledInTheMiddle() throws IOException {
    Path in = folder.resolve("killed");
    List<Path> files = new ArrayList<>();
    for (int i = 0; i < 3; i++) {
      files.add(MadeFiles.lines(in, "killed" + i, 40, 20 + i));
    }
    Path out = folder.resolve("killed-out");
    AtomicInteger killed = new AtomicInteger();
    SparkListener killer =
        new SparkListener() {
          @Override
          public void onTaskStart(SparkListenerTaskStart start) {
            boolean first = start.taskInfo().attemptNumber() == 0;
            if (first
                && killed.get() < 6
                && session
                    .sparkContext()
                    .killTaskAttempt(start.taskInfo().taskId(), true, "killed in the middle")) {
              killed.incrementAndGet();
            }
          }
        };
    session.sparkContext().addSparkListener(killer);
    try {
      job(in, out, 10).run();
    } finally {
      session.sparkContext().removeSparkListener(killer);
    }
    assertTrue(killed.get() > 0);
    assertSame(Laptop.of(files), out);
  }

  /** Names that the engine takes for patterns or lists, and tables that are damaged. */
  @Test
  void readsFilesOfAnyNameAndNamesThoseThatAreDamaged() throws IOException {
    Path in = folder.resolve("odd");
    List<Path> files = new ArrayList<>();
    for (String name : List.of("a,b", "c[1]{x}", "d {e", "100%25", "наши*?")) {
      files.add(MadeFiles.lines(in, name, 8, 50 + files.size()));
    }
    Path table = folder.resolve("sound table");
    session
        .read()
        .schema("id string, url string, published date, text string")
        .json(session.read().textFile(files.get(0).toUri().toString()))
        .where("text is not null")
        .coalesce(1)
        .write()
        .option("parquet.block.size", 1024)
        .option("parquet.page.size", 256)
        .parquet(table.toString());
    byte[] sound = Files.readAllBytes(parquet(table));
    Files.write(in.resolve("t,[2].parquet"), sound);
    try (OutputStream cut = Files.newOutputStream(in.resolve("cut.parquet"))) {
      cut.write(sound, 0, sound.length / 2);
    }
    byte[] spoilt = sound.clone();
    for (int i = sound.length / 3; i < sound.length / 2; i++) {
      spoilt[i] = 0x5a;
    }
    Files.write(in.resolve("spoilt.parquet"), spoilt);
    Files.writeString(in.resolve("none.parquet"), "");
    Path out = folder.resolve("odd-out");
    job(in, out, 20).run();
    Map<String, Integer> pages = new TreeMap<>();
    table(out, "files")
        .collectAsList()
        .forEach(row -> pages.merge(name(row.getAs("file")), 1, (a, b) -> a + b));
    assertEquals(9, pages.size(), pages::toString);
    Map<String, String> failed = new TreeMap<>();
    table(out, "readings")
        .where("status = 'failed'")
        .collectAsList()
        .forEach(row -> failed.put(name(row.getAs("source")), row.getAs("reason")));
    assertEquals(Set.of("cut.parquet", "none.parquet", "spoilt.parquet"), failed.keySet());
    failed.values().forEach(why -> assertTrue(why.startsWith("read") && why.contains("damaged")));
    Laptop laptop = Laptop.of(files);
    assertTrue(column(table(out, "claims"), "id").containsAll(laptop.claims));
  }

  private static Path parquet(Path table) throws IOException {
    try (var files = Files.list(table)) {
      return files.filter(file -> file.toString().endsWith(".parquet")).findFirst().orElseThrow();
    }
  }

  private static String name(String file) {
    return file.substring(file.lastIndexOf('/') + 1);
  }

  @Test
  void goesOnWhereItWasStopped() throws IOException {
    Path in = folder.resolve("stopped");
    List<Path> files = new ArrayList<>();
    for (int i = 0; i < 3; i++) {
      files.add(MadeFiles.lines(in, "stopped" + i, 20, 30 + i));
    }
    Path out = folder.resolve("stopped-out");
    job(in, out, 1).run();
    Path last = out.resolve("files/batch=000002");
    Files.delete(last.resolve("_SUCCESS"));
    Files.delete(out.resolve("claims/batch=000002/_SUCCESS"));
    Map<String, Long> again = job(in, out, 1).run();
    assertEquals(20, again.values().stream().mapToLong(Long::longValue).sum());
    assertSame(Laptop.of(files), out);
    assertTrue(Files.exists(last.resolve("_SUCCESS")));
    assertEquals(0, job(in, out, 1).run().get("read"));
  }

  @Test
  void refusesToGoOnWithOtherInputs() throws IOException {
    Path in = folder.resolve("other");
    MadeFiles.lines(in, "one", 4, 40);
    Path out = folder.resolve("other-out");
    job(in, out, 1).run();
    MadeFiles.lines(in, "two", 4, 41);
    IOException refused = assertThrows(IOException.class, () -> job(in, out, 1).run());
    assertTrue(String.valueOf(refused.getMessage()).contains("made of other inputs"));
  }

  @Test
  void namesTheInputThatIsNotThere() {
    Path in = folder.resolve("nowhere");
    IOException refused =
        assertThrows(IOException.class, () -> job(in, folder.resolve("no"), 1).run());
    assertTrue(String.valueOf(refused.getMessage()).contains("nowhere"));
    assertFalse(Files.exists(folder.resolve("no/inputs.txt")));
  }
}

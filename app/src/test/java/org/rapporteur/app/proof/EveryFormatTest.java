package org.rapporteur.app.proof;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.rapporteur.app.intake.Intake;
import org.rapporteur.language.lexicon.Lexicon;
import org.rapporteur.read.Document;
import org.rapporteur.read.Reader;

/**
 * The samples give the same record in every format, value by value; what differs is listed and
 * explained in format-differences.txt.
 */
class EveryFormatTest {
  private static final List<String> OFFICE = List.of("docx", "odt", "rtf", "pdf");

  private final Intake intake = OwnReports.intake();
  private final List<String> differences = new ArrayList<>();

  private List<SavedSamples.Sample> samples() throws IOException {
    List<SavedSamples.Sample> samples = SavedSamples.all(new Reader(Lexicon::of));
    assertEquals(14, samples.size());
    return samples;
  }

  private List<String> record(String name, byte[] bytes) {
    List<String> lines = OwnReports.lines(intake, Document.of(name, bytes));
    assertEquals(1, lines.size(), name);
    assertTrue(!lines.get(0).contains("\"status\":\"failed\""), lines.get(0));
    return RecordForm.of(lines.get(0));
  }

  private void compare(SavedSamples.Sample sample, String format, byte[] bytes) {
    byte[] plain = sample.text().getBytes(StandardCharsets.UTF_8);
    List<String> expected = record(sample.name() + ".txt", plain);
    List<String> actual = record(sample.name() + "." + format, bytes);
    List<String> missing = new ArrayList<>(expected);
    actual.forEach(missing::remove);
    List<String> added = new ArrayList<>(actual);
    expected.forEach(added::remove);
    missing.forEach(line -> differences.add(format + " " + sample.name() + " - " + line));
    added.forEach(line -> differences.add(format + " " + sample.name() + " + " + line));
  }

  private void assertListed(List<String> formats) throws IOException {
    try (InputStream in = EveryFormatTest.class.getResourceAsStream("format-differences.txt")) {
      List<String> listed =
          SavedSamples.listed(Objects.requireNonNull(in)).stream()
              .filter(line -> formats.contains(line.substring(0, line.indexOf(' '))))
              .sorted()
              .toList();
      List<String> found =
          differences.stream()
              .map(line -> line.strip().replaceAll("\\s+", " ").toLowerCase(Locale.ROOT))
              .sorted()
              .toList();
      assertEquals(String.join("\n", listed), String.join("\n", found));
    }
  }

  @Test
  void readsPagesMailsAndArchivesAsTheirPlainText() throws IOException {
    for (SavedSamples.Sample sample : samples()) {
      Map<String, byte[]> saved = new LinkedHashMap<>();
      saved.put("html", sample.html().getBytes(StandardCharsets.UTF_8));
      saved.put("eml", sample.mail().getBytes(StandardCharsets.UTF_8));
      saved.put("warc", sample.warc());
      saved.put("zip", sample.zip());
      saved.forEach((format, bytes) -> compare(sample, format, bytes));
    }
    assertListed(List.of("html", "eml", "warc", "zip"));
  }

  @Test
  void readsOfficeDocumentsAndPdfAsTheirPlainText(@TempDir Path folder)
      throws IOException, InterruptedException {
    assumeTrue(
        SavedSamples.hasOffice(),
        "soffice is missing: install libreoffice-writer-nogui to compare office formats and PDF");
    List<SavedSamples.Sample> samples = samples();
    List<Path> texts = new ArrayList<>();
    for (SavedSamples.Sample sample : samples) {
      texts.add(Files.writeString(folder.resolve(sample.name() + ".txt"), sample.text()));
    }
    for (String format : OFFICE) {
      SavedSamples.save(folder, format, texts);
      for (SavedSamples.Sample sample : samples) {
        compare(sample, format, Files.readAllBytes(folder.resolve(sample.name() + "." + format)));
      }
    }
    assertListed(OFFICE);
  }
}

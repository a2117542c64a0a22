package org.rapporteur.app.proof;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.Base64;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.rapporteur.model.Publication;
import org.rapporteur.model.Report;
import org.rapporteur.model.Span;
import org.rapporteur.read.Document;
import org.rapporteur.read.ReadResult;
import org.rapporteur.read.Reader;

/** The bundled samples as plain text, and the same saved in the formats that people have. */
final class SavedSamples {
  private static final Path SAMPLES = Path.of("../samples");

  /** A sample as plain text; the day of publication stands in it. */
  record Sample(String name, String title, String text, Publication publication) {
    /** As a web page with a paragraph for each line. */
    String html() {
      StringBuilder out = new StringBuilder("<!DOCTYPE html><html><head><meta charset='utf-8'>");
      out.append("<title>").append(escaped(title)).append("</title></head><body>\n");
      for (String line : text.split("\\R", -1)) {
        String tag = line.equals(title) ? "h1" : "p";
        if (!line.isBlank()) {
          out.append('<').append(tag).append('>').append(escaped(line));
          out.append("</").append(tag).append(">\n");
        }
      }
      return out.append("</body></html>\n").toString();
    }

    private static String escaped(String line) {
      return line.replace("&", "&amp;").replace("<", "&lt;").replace(">", "&gt;");
    }

    /** As a mail that was sent on the day of publication. */
    String mail() {
      Base64.Encoder base64 = Base64.getMimeEncoder(76, "\r\n".getBytes(StandardCharsets.US_ASCII));
      String subject = Base64.getEncoder().encodeToString(title.getBytes(StandardCharsets.UTF_8));
      String date =
          publication.date() == null
              ? ""
              : "Date: "
                  + DateTimeFormatter.RFC_1123_DATE_TIME.format(
                      publication.date().atTime(9, 30).atOffset(ZoneOffset.ofHours(3)))
                  + "\r\n";
      return "From: press@example.org\r\nTo: desk@example.org\r\nMIME-Version: 1.0\r\n"
          + date
          + ("Subject: =?UTF-8?B?" + subject + "?=\r\n")
          + "Content-Type: text/plain; charset=utf-8\r\nContent-Transfer-Encoding: base64\r\n\r\n"
          + base64.encodeToString(text.getBytes(StandardCharsets.UTF_8))
          + "\r\n";
    }

    /** As a web archive of its page. */
    byte[] warc() {
      byte[] page = html().getBytes(StandardCharsets.UTF_8);
      String http = "HTTP/1.1 200 OK\r\nContent-Type: text/html\r\n\r\n";
      String record =
          "WARC/1.0\r\nWARC-Type: response\r\nWARC-Target-URI: https://example.org/report\r\n"
              + "WARC-Date: 2026-01-02T03:04:05Z\r\n"
              + "WARC-Record-ID: <urn:uuid:7d1b31e6-3ff3-4c2a-9b8f-2a70d9a2b1c0>\r\n"
              + "Content-Type: application/http; msgtype=response\r\nContent-Length: "
              + (http.length() + page.length)
              + "\r\n\r\n";
      ByteArrayOutputStream out = new ByteArrayOutputStream();
      out.writeBytes((record + http).getBytes(StandardCharsets.US_ASCII));
      out.writeBytes(page);
      out.writeBytes("\r\n\r\n".getBytes(StandardCharsets.US_ASCII));
      return out.toByteArray();
    }

    /** Its text inside a ZIP archive, in a folder. */
    byte[] zip() {
      ByteArrayOutputStream out = new ByteArrayOutputStream();
      try (ZipOutputStream zip = new ZipOutputStream(out)) {
        zip.putNextEntry(new ZipEntry("folder/" + name + ".txt"));
        zip.write(text.getBytes(StandardCharsets.UTF_8));
      } catch (IOException e) {
        throw new UncheckedIOException(e);
      }
      return out.toByteArray();
    }
  }

  private SavedSamples() {}

  /** All samples in the order of their names. */
  static List<Sample> all(Reader reader) throws IOException {
    List<Sample> out = new ArrayList<>();
    try (Stream<Path> files = Files.list(SAMPLES)) {
      for (Path file : files.sorted().toList()) {
        String name = String.valueOf(file.getFileName());
        if (!name.endsWith(".md")) {
          out.add(sample(reader, file, name.replaceAll("\\.\\w+$", "")));
        }
      }
    }
    return out;
  }

  private static Sample sample(Reader reader, Path file, String name) throws IOException {
    Document document = Document.of(file.toString(), Files.readAllBytes(file));
    try (Stream<ReadResult> results = reader.read(document)) {
      Report report = ((ReadResult.Read) results.findFirst().orElseThrow()).report();
      Publication publication = report.publication();
      String title = String.valueOf(publication.title());
      if (file.toString().endsWith(".txt")) {
        return new Sample(name, title, report.text(), publication);
      }
      String date = publication.date() == null ? "" : publication.date() + "\n\n";
      String body = body(report).replace(title, "").strip();
      String text = title + "\n\n" + date + body.replaceAll("\n+", "\n\n") + "\n";
      return new Sample(name, title, text, publication);
    }
  }

  private static String body(Report report) {
    StringBuilder out = new StringBuilder();
    int from = 0;
    for (Span span : report.furniture()) {
      out.append(report.text(), from, span.start());
      from = span.end();
    }
    return out.append(report.text().substring(from)).toString();
  }

  /** True when the office program that saves in its formats is at hand. */
  static boolean hasOffice() {
    return Stream.of(System.getenv("PATH").split(":"))
        .anyMatch(folder -> Files.isExecutable(Path.of(folder, "soffice")));
  }

  /** Saves the texts in the folder in a format of the office program. */
  static void save(Path folder, String format, List<Path> texts)
      throws IOException, InterruptedException {
    List<String> command = new ArrayList<>();
    command.add("soffice");
    command.add("-env:UserInstallation=" + folder.resolve("profile").toUri());
    command.addAll(List.of("--headless", "--convert-to", format, "--outdir", folder.toString()));
    texts.forEach(text -> command.add(text.toString()));
    Process process =
        new ProcessBuilder(command)
            .redirectErrorStream(true)
            .redirectOutput(folder.resolve(format + ".log").toFile())
            .start();
    if (!process.waitFor(240, TimeUnit.SECONDS)) {
      process.destroyForcibly();
      throw new IOException("soffice took longer than 240 s to save " + format);
    }
  }

  /** Lines of a file of differences without remarks. */
  static List<String> listed(InputStream file) throws IOException {
    return new String(file.readAllBytes(), StandardCharsets.UTF_8)
        .lines()
        .filter(line -> !line.isBlank() && !line.startsWith("#"))
        .map(line -> line.strip().replaceAll("\\s+", " "))
        .map(line -> line.toLowerCase(Locale.ROOT))
        .toList();
  }
}

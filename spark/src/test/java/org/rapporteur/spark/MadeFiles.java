package org.rapporteur.spark;

import java.io.IOException;
import java.io.OutputStream;
import java.net.URI;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.zip.GZIPOutputStream;
import org.netpreserve.jwarc.HttpResponse;
import org.netpreserve.jwarc.MediaType;
import org.netpreserve.jwarc.WarcResponse;
import org.netpreserve.jwarc.WarcWriter;

/** Files of made pages. */
final class MadeFiles {
  private MadeFiles() {}

  /** So many pages as JSON Lines. */
  static Path lines(Path in, String name, int count, long seed) throws IOException {
    Files.createDirectories(in);
    Path file = in.resolve(name + ".jsonl.gz");
    try (OutputStream out = new GZIPOutputStream(Files.newOutputStream(file))) {
      for (String line : MadePages.lines(name, count, seed)) {
        out.write((line + "\n").getBytes(StandardCharsets.UTF_8));
      }
    }
    return file;
  }

  /** A web archive of pages with these texts. */
  static Path warc(Path in, String name, List<String> texts) throws IOException {
    List<Coded> pages = new ArrayList<>();
    for (String text : texts) {
      String page = "<!DOCTYPE html><html><body><p>" + text + "</p></body></html>";
      pages.add(new Coded("text/html; charset=utf-8", StandardCharsets.UTF_8, page));
    }
    return coded(in, name, pages);
  }

  /**
   * A page as a server sends it.
   *
   * @param type the media type it is said to have
   * @param charset the character set it is written in
   * @param page its source
   */
  record Coded(String type, Charset charset, String page) {}

  /** A page with this text, said to be of the type, in the character set. */
  static Coded coded(String type, String charset, String head, String text) {
    String page = "<!DOCTYPE html><html><head>" + head + "</head><body><p>" + text + "</p></body>";
    return new Coded(type, Charset.forName(charset), page + "</html>");
  }

  /** A web archive of pages in character sets of their own. */
  static Path coded(Path in, String name, List<Coded> pages) throws IOException {
    Files.createDirectories(in);
    Path file = in.resolve(name + ".warc.gz");
    try (WarcWriter writer = new WarcWriter(new GZIPOutputStream(Files.newOutputStream(file)))) {
      for (int i = 0; i < pages.size(); i++) {
        Coded page = pages.get(i);
        HttpResponse http =
            new HttpResponse.Builder(200, "OK")
                .body(MediaType.parse(page.type()), page.page().getBytes(page.charset()))
                .build();
        writer.write(
            new WarcResponse.Builder(URI.create("https://example.org/" + name + "/" + i))
                .date(Instant.EPOCH)
                .body(http)
                .build());
      }
    }
    return file;
  }
}

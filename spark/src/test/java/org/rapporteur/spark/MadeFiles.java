package org.rapporteur.spark;

import java.io.IOException;
import java.io.OutputStream;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
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
    Path file = in.resolve(name + ".warc.gz");
    try (WarcWriter writer = new WarcWriter(new GZIPOutputStream(Files.newOutputStream(file)))) {
      for (int i = 0; i < texts.size(); i++) {
        String page = "<!DOCTYPE html><html><body><p>" + texts.get(i) + "</p></body></html>";
        HttpResponse http =
            new HttpResponse.Builder(200, "OK")
                .body(
                    MediaType.parse("text/html; charset=utf-8"),
                    page.getBytes(StandardCharsets.UTF_8))
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

package org.rapporteur.app.evaluate;

import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.rapporteur.read.Document;

/**
 * A report with what careful people put on record from it.
 *
 * @param id its id
 * @param language its language
 * @param url where it stands, or null
 * @param published ISO date of publication, or null
 * @param text its text, or null when it is a file
 * @param file the file to read, or null when the text is given
 * @param entries the record
 */
public record GoldReport(
    String id,
    String language,
    @Nullable String url,
    @Nullable String published,
    @Nullable String text,
    @Nullable Path file,
    List<Entry> entries) {
  /** Copies the list; refuses a report with neither text nor file. */
  public GoldReport {
    entries = List.copyOf(entries);
    if ((text == null) == (file == null)) {
      throw new IllegalArgumentException("gold report " + id + " needs either text or file");
    }
  }

  /** The report as a document: a given text as a line of JSON Lines, a file as it is. */
  public Document document() {
    if (text == null) {
      Path given = requireFile();
      return Document.of(given.toString(), () -> Files.newInputStream(given));
    }
    ObjectNode line = JsonNodeFactory.instance.objectNode();
    line.put("id", id).put("url", url).put("published", published).put("text", text);
    return Document.of(id + ".jsonl", line.toString().getBytes(StandardCharsets.UTF_8));
  }

  /** The file to read; throws when the text is given instead. */
  public Path requireFile() {
    if (file == null) {
      throw new IllegalStateException("gold report " + id + " has its text and no file");
    }
    return file;
  }
}

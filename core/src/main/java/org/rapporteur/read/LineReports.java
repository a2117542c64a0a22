package org.rapporteur.read;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import org.jspecify.annotations.Nullable;
import org.rapporteur.read.format.Bytes;
import org.rapporteur.read.format.Charsets;
import org.rapporteur.read.format.Draft;
import org.rapporteur.read.format.SoundText;
import org.rapporteur.read.format.Unreadable;

/** Brings the lines of a JSON Lines document to reports. */
final class LineReports implements Results.OfLine {
  private final Document document;
  private final Bringing bringing;
  private final Reader.Known known;
  private final JsonLines jsonLines = new JsonLines();

  /** What a line passes and what then makes a report of it. */
  record Bringing(Reports reports, Sieve sieve) {}

  private LineReports(Document document, Bringing bringing, Reader.Known known) {
    this.document = document;
    this.bringing = bringing;
    this.known = known;
  }

  /** A result a line of the stream. */
  static Results results(
      Document document, InputStream in, Bytes head, Bringing bringing, Reader.Known known)
      throws Unreadable {
    if (head.startWith(0xff, 0xfe) || head.startWith(0xfe, 0xff)) {
      Results.close(in);
      throw new Unreadable("byte 0", "JSON Lines are written in UTF-8, this is UTF-16");
    }
    if (head.length() == 0) {
      Results.close(in);
      throw new Unreadable("", "empty");
    }
    return Results.lines(in, new LineReports(document, bringing, known));
  }

  @Override
  public @Nullable ReadResult of(int number, Bytes line) {
    String source = document.source() + ":" + number;
    try {
      if (line.length() == Bytes.LIMIT) {
        throw new Unreadable("", "larger than " + (Bytes.LIMIT >> 20) + " MB");
      }
      int bad = Charsets.firstMalformed(line, StandardCharsets.UTF_8);
      if (bad >= 0) {
        throw new Unreadable("byte " + bad, "not valid UTF-8 at byte " + bad + " of the line");
      }
      String words = StandardCharsets.UTF_8.decode(line.buffer()).toString();
      String json = number == 1 && words.startsWith("\uFEFF") ? words.substring(1) : words;
      if (json.isBlank()) {
        return null;
      }
      JsonLines.Entry entry = jsonLines.parse(json);
      SoundText.refuse(entry.text());
      String sha256 = line.sha256();
      String id = entry.id() == null ? sha256 : entry.id();
      if (known.isKnown(sha256, entry.publication().url())) {
        return new ReadResult.Known(id, source);
      }
      if (!bringing.sieve.passes(entry.text())) {
        return new ReadResult.PassedOver(id, source);
      }
      Draft draft = new Draft(entry.text(), entry.publication(), null);
      return new ReadResult.Read(bringing.reports.report(document, id, source, draft, true), line);
    } catch (Unreadable e) {
      String where = "line " + number + (e.where().isEmpty() ? "" : ", " + e.where());
      return Failures.of(document.withId(source), source, new Unreadable(where, e.reason()));
    }
  }

  @Override
  public ReadResult stopped(int number, IOException cause) {
    return Failures.of(document, new Unreadable("after line " + number, Trouble.reason(cause)));
  }
}

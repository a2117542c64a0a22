package org.rapporteur.app.bring;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.DateTimeException;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.rapporteur.app.Program;
import org.rapporteur.model.Mark;
import org.rapporteur.model.Outcome;
import org.rapporteur.model.Publication;
import org.rapporteur.model.Report;
import org.rapporteur.read.sheet.Rows;
import org.rapporteur.record.Added;
import org.rapporteur.record.Claims;
import org.rapporteur.record.Ids;
import org.rapporteur.record.Reading;
import org.rapporteur.store.RecordBook;

/** Brings in a table of past engagements: each row is a report, and a mapping its reader. */
public final class Sheets {
  /** How the version of a mapping ends, by which its readings are known. */
  public static final String READER = " mapping";

  private static final DateTimeFormatter MOMENT =
      DateTimeFormatter.ofPattern("uuuu.M.d.H.m.s", Locale.ROOT).withZone(ZoneOffset.UTC);

  private final Program program;
  private final RecordBook book;
  private final Mark mark;
  private final List<String> refused = new ArrayList<>();
  private int kept;
  private int known;

  /** Brings into the record, all under one mark. */
  public Sheets(Program program, RecordBook book, Mark mark) {
    this.program = program;
    this.book = book;
    this.mark = mark;
  }

  /** A mapping to begin with, for the table. */
  public static String suggested(byte[] table) throws IOException {
    List<Rows.Line> rows = Rows.of(table, null);
    if (rows.isEmpty()) {
      throw new IOException("there is nothing in it");
    }
    return Mapping.suggested(rows.get(0).cells());
  }

  /** Every row after the header; what cannot be a value is refused with its row. */
  public void all(String name, byte[] table, byte[] json) throws IOException {
    Mapping mapping = Mapping.parse(json);
    List<Rows.Line> rows = Rows.of(table, mapping.sheet());
    List<String> header =
        rows.stream()
            .filter(row -> row.number() == mapping.header())
            .findFirst()
            .map(Rows.Line::cells)
            .orElseThrow(() -> new IOException("no row " + mapping.header() + " names columns"));
    for (Rows.Line row : rows) {
      if (row.number() > mapping.header()) {
        try {
          row(name, mapping, header, row);
        } catch (Unsound | IllegalArgumentException | DateTimeException e) {
          refused.add(name + ", row " + row.number() + ": " + e.getMessage());
        }
      }
    }
  }

  private void row(String name, Mapping mapping, List<String> header, Rows.Line row) {
    RowReader reader = new RowReader(mapping, header, row);
    String text = reader.text();
    int column = mapping.id() == null ? -1 : header.indexOf(mapping.id());
    String key = column < 0 ? "" + row.number() : row.cell(column);
    String sheet = mapping.sheet() == null ? "" : mapping.sheet() + "!";
    String publisher = mapping.about().get("publisher");
    Report report =
        new Report(
            name + "#" + sheet + key,
            name + ", " + sheet + "row " + row.number(),
            new Publication(null, null, publisher, null, null, List.of()),
            mapping.about("language", "en"),
            text,
            Ids.sha256(text),
            List.of(),
            mark);
    Outcome.Kept outcome = new Outcome.Kept(report, List.of(reader.engagement()));
    String version = MOMENT.format(program.clock().instant()) + READER;
    Reading reading = Claims.reading(outcome, version);
    boolean same =
        book.ledger()
            .findReading(report.id(), Mark.RESTRICTED)
            .filter(before -> before.claims().equals(reading.claims()))
            .isPresent();
    if (same) {
      known++;
      return;
    }
    byte[] bytes = text.getBytes(StandardCharsets.UTF_8);
    Added added = book.add(outcome, bytes, version, program.clock().instant());
    kept += added.fate() == Added.Fate.KNOWN ? 0 : 1;
    known += added.fate() == Added.Fate.KNOWN ? 1 : 0;
  }

  /** What was refused, each with its row and why. */
  public List<String> refused() {
    return List.copyOf(refused);
  }

  /** What was brought in, in words. */
  public String summary() {
    return kept + " rows kept, " + known + " known, refused " + refused.size();
  }
}

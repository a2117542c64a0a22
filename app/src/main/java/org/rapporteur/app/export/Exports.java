package org.rapporteur.app.export;

import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import javax.xml.stream.XMLStreamException;
import org.jspecify.annotations.Nullable;
import org.rapporteur.app.json.RecordFields;
import org.rapporteur.language.place.Coordinates;
import org.rapporteur.record.view.Whole;

/**
 * The door to all formats that other programs take the record in. Equal records give equal bytes:
 * no clock, locale or machine shows in them. Who may see what is decided before: only what is in
 * the given record is written.
 */
public final class Exports {
  private final Whole whole;
  private final @Nullable LocalDate asOf;
  private final boolean withText;

  /**
   * Exports of what a caller may see.
   *
   * @param whole the record
   * @param asOf the day that decides what is overdue, or null
   * @param withText whether JSON carries the texts of reports
   */
  public Exports(Whole whole, @Nullable LocalDate asOf, boolean withText) {
    this.whole = whole;
    this.asOf = asOf;
    this.withText = withText;
  }

  /** Writes one file, or a folder made when missing where the format is one. */
  public void write(Format format, Path to) throws IOException {
    if (format.isFolder()) {
      folder(format, to);
      return;
    }
    try (OutputStream out = Files.newOutputStream(to)) {
      write(format, out);
    }
  }

  /** Writes one file, a folder as ZIP; leaves {@code out} open. */
  public void write(Format format, OutputStream out) throws IOException {
    switch (format) {
      case csv, parquet -> zipped(format, out);
      case xlsx -> XlsxExport.write(tables(), out);
      case gexf -> network(out);
      case json, jsonl, ics, jsonld, geojson -> {
        Writer writer = new OutputStreamWriter(out, StandardCharsets.UTF_8);
        text(format, writer);
        writer.flush();
      }
    }
  }

  private void text(Format format, Writer out) throws IOException {
    RecordFields shape = new RecordFields(asOf, withText);
    switch (format) {
      case json -> new JsonExport(shape).write(whole, out);
      case jsonl -> new JsonLinesExport(shape, out).write(whole);
      case ics -> new CalendarExport(whole, Coordinates.load(), asOf).write(whole, out);
      case jsonld ->
          new LinkedDataExport(new LinkedEngagements(Coordinates.load()), asOf).write(whole, out);
      case geojson -> new MapExport(Coordinates.load()).write(whole, out);
      default -> throw new IllegalArgumentException(format + " is no text");
    }
  }

  private List<Table> tables() {
    return new Tables(whole, asOf).list();
  }

  private void folder(Format format, Path to) throws IOException {
    if (format == Format.parquet) {
      ParquetExport.write(tables(), to);
    } else {
      CsvExport.write(tables(), to);
    }
  }

  private void zipped(Format format, OutputStream out) throws IOException {
    Path folder = Files.createTempDirectory("rapporteur");
    try {
      folder(format, folder);
      StillZip.ofFolder(folder, out);
    } finally {
      try (Stream<Path> files = Files.list(folder)) {
        for (Path file : files.toList()) {
          Files.delete(file);
        }
      }
      Files.delete(folder);
    }
  }

  private void network(OutputStream out) throws IOException {
    try {
      new NetworkExport(whole).write(out);
    } catch (XMLStreamException e) {
      throw new IOException(e);
    }
  }
}

package org.rapporteur.app.bring;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.rapporteur.model.Evidence;
import org.rapporteur.model.Span;
import org.rapporteur.read.sheet.Rows;

/** A row written out as a text, a line for each cell under the name of its column. */
final class RowText {
  private final StringBuilder text = new StringBuilder();
  private final Map<String, Span> places = new HashMap<>();
  private final Map<String, String> cells = new HashMap<>();

  RowText(List<String> header, Rows.Line row) {
    for (int i = 0; i < header.size(); i++) {
      String cell = row.cell(i);
      if (!cell.isEmpty() && !header.get(i).isEmpty()) {
        text.append(header.get(i)).append(": ");
        places.put(header.get(i), new Span(text.length(), text.length() + cell.length()));
        cells.put(header.get(i), cell);
        text.append(cell).append('\n');
      }
    }
  }

  /** What stands in the column; null when nothing does. */
  @Nullable String cell(String column) {
    return cells.get(column);
  }

  /** The words of a column, or of a part of it, for a field; any words when there is no column. */
  Evidence words(String path, @Nullable String column, String part, @Nullable String reason) {
    Span cell = column == null ? null : places.get(column);
    Span span = cell == null ? new Span(0, text.indexOf("\n")) : cell;
    int at = cell == null ? -1 : cell.of(text.toString()).indexOf(part);
    if (at >= 0 && !part.isEmpty()) {
      span = new Span(span.start() + at, span.start() + at + part.length());
    }
    int end = Math.min(span.end(), span.start() + Evidence.MAX_QUOTE);
    Span quote = new Span(span.start(), end);
    return reason == null
        ? Evidence.stated(path, text.toString(), quote)
        : Evidence.deduced(path, text.toString(), quote, reason);
  }

  @Override
  public String toString() {
    return text.toString();
  }
}

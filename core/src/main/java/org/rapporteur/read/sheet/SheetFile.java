package org.rapporteur.read.sheet;

import java.nio.charset.StandardCharsets;
import org.jspecify.annotations.Nullable;
import org.rapporteur.read.format.Bytes;
import org.rapporteur.read.format.Draft;
import org.rapporteur.read.format.Format;
import org.rapporteur.read.format.Unreadable;

/** Spreadsheets and slides, which are no reports: recognised so that they are refused by name. */
public final class SheetFile implements Format {
  @Override
  public String name() {
    return "spreadsheet";
  }

  @Override
  public boolean covers(String fileName, String contentType, Bytes head) {
    if (!head.startWith('P', 'K', 3, 4)) {
      return false;
    }
    String start = StandardCharsets.ISO_8859_1.decode(head.buffer()).toString();
    return fileName.matches(".*\\.(xlsx|xlsm|ods|pptx|odp)")
        || start.contains("opendocument.spreadsheet")
        || start.contains("xl/");
  }

  @Override
  public Draft draft(Bytes bytes, @Nullable String charset, @Nullable String url)
      throws Unreadable {
    throw new Unreadable(
        "",
        "a spreadsheet or slides, not a report; save it as a document or text, or bring a table of"
            + " engagements in with `rapporteur import --mapping`");
  }
}

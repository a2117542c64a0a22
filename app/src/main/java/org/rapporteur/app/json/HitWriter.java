package org.rapporteur.app.json;

import java.io.IOException;
import org.rapporteur.json.Fields;
import org.rapporteur.store.search.Hit;

/** Writes something a search found as one line of JSON; hits are in order of how well they fit. */
public final class HitWriter {
  private HitWriter() {}

  /** One JSON object, without a line end. */
  public static String line(Hit hit) {
    return Fields.line(fields -> write(fields, hit));
  }

  /** The fields of a hit. */
  public static void write(Fields fields, Hit hit) throws IOException {
    fields
        .text("type", hit.type())
        .text("id", hit.id())
        .text("title", hit.title())
        .text("words", hit.words());
  }
}

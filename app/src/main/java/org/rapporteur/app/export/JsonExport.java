package org.rapporteur.app.export;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;
import java.io.IOException;
import java.io.Writer;
import org.rapporteur.app.json.RecordFields;
import org.rapporteur.json.Fields;
import org.rapporteur.record.view.Whole;

/** The record as one JSON document. */
public final class JsonExport {
  private static final String FORMAT = "rapporteur/1";

  private final RecordFields shape;

  /** An export of things in this shape. */
  public JsonExport(RecordFields shape) {
    this.shape = shape;
  }

  /** Writes the whole document; leaves {@code out} open. */
  public void write(Whole whole, Writer out) throws IOException {
    JsonFactory factory = new JsonFactory().disable(JsonGenerator.Feature.AUTO_CLOSE_TARGET);
    try (JsonGenerator json = factory.createGenerator(out)) {
      json.writeStartObject();
      Fields fields = new Fields(json);
      fields.text("format", FORMAT).text("as_of", shape.asOf());
      fields
          .objects("reports", whole.reports(), shape::report)
          .objects("engagements", whole.engagements(), shape::engagement)
          .objects("parties", whole.parties(), shape::party)
          .objects("series", whole.series(), shape::series)
          .objects("commitments", whole.commitments(), shape::commitment)
          .objects("disagreements", whole.disagreements(), shape::disagreement)
          .objects("judgements", whole.judgements(), shape::judgement);
      json.writeEndObject();
      json.writeRaw('\n');
    }
  }
}

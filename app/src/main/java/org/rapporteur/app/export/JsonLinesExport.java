package org.rapporteur.app.export;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;
import java.io.IOException;
import java.io.Writer;
import org.rapporteur.app.json.RecordFields;
import org.rapporteur.json.Fields;
import org.rapporteur.record.view.PartyView;
import org.rapporteur.record.view.Whole;

/**
 * Things on record as JSON, one object a line, each with its {@code type}; that of a party is
 * person, state, organisation or group.
 */
public final class JsonLinesExport {
  private final JsonFactory factory =
      new JsonFactory().disable(JsonGenerator.Feature.AUTO_CLOSE_TARGET);
  private final RecordFields shape;
  private final Writer out;

  /** An export of things in this shape to {@code out}, which stays open. */
  public JsonLinesExport(RecordFields shape, Writer out) {
    this.shape = shape;
    this.out = out;
  }

  /** Writes all that is on record. */
  public void write(Whole whole) throws IOException {
    all("report", whole.reports(), shape::report);
    all("engagement", whole.engagements(), shape::engagement);
    parties(whole.parties());
    all("series", whole.series(), shape::series);
    all("commitment", whole.commitments(), shape::commitment);
    all("disagreement", whole.disagreements(), shape::disagreement);
    all("judgement", whole.judgements(), shape::judgement);
  }

  /** Writes parties, whose own type says what they are. */
  public void parties(Iterable<PartyView> parties) throws IOException {
    for (PartyView party : parties) {
      line(party, shape::party);
    }
  }

  /** Writes things of one type. */
  public <T> void all(String type, Iterable<T> things, Fields.Body<? super T> body)
      throws IOException {
    for (T thing : things) {
      line(
          thing,
          (fields, value) -> {
            fields.text("type", type);
            body.write(fields, value);
          });
    }
  }

  private <T> void line(T thing, Fields.Body<? super T> body) throws IOException {
    try (JsonGenerator json = factory.createGenerator(out)) {
      json.writeStartObject();
      body.write(new Fields(json), thing);
      json.writeEndObject();
    }
    out.write('\n');
  }
}

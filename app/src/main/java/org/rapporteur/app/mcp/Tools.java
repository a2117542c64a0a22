package org.rapporteur.app.mcp;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.rapporteur.app.brief.Brief;
import org.rapporteur.app.brief.BriefFormat;
import org.rapporteur.app.brief.Drafter;
import org.rapporteur.app.desk.Desk;
import org.rapporteur.app.desk.Listing;
import org.rapporteur.app.desk.Narrowing;
import org.rapporteur.app.json.HitWriter;
import org.rapporteur.app.json.RecordFields;
import org.rapporteur.app.web.Problem;
import org.rapporteur.json.Fields;
import org.rapporteur.record.view.Disagreement;
import org.rapporteur.record.view.EngagementView;
import org.rapporteur.record.view.Entry;
import org.rapporteur.record.view.Query;
import org.rapporteur.record.view.Words;
import org.rapporteur.store.search.Hit;

/** What assistants can ask of the record. They change nothing. */
final class Tools {
  private static final int USUAL = 10;
  private static final int MOST_QUOTES = 5;

  private final Desk desk;
  private final Quotes quotes;

  Tools(Desk desk) {
    this.desk = desk;
    quotes = new Quotes(desk);
  }

  /** Finds words; each hit with the words around them, an engagement with words behind it. */
  String search(Given given) {
    Query query = narrowing(given).query();
    List<Hit> hits = desk.book().search(given.need("query"), query);
    return Fields.line(fields -> fields.objects("items", hits, this::hit));
  }

  private void hit(Fields fields, Hit hit) throws IOException {
    HitWriter.write(fields, hit);
    if (desk.find(hit.id()).orElse(null) instanceof EngagementView view) {
      List<Words> few = view.evidence().subList(0, Math.min(MOST_QUOTES, view.evidence().size()));
      fields.objects("quotes", few, RecordFields::words);
    } else {
      fields.objects("quotes", List.of(hit.words()), (item, words) -> item.text("quote", words));
    }
  }

  /** One entry by its id. */
  String show(Given given) {
    String id = given.need("id");
    Entry entry = desk.find(id).orElseThrow(() -> Problem.notFound(id));
    boolean text = "true".equals(given.find("text"));
    RecordFields shape = new RecordFields(narrowing(given).asOf(), text);
    return Fields.line(fields -> entry(fields, entry, shape));
  }

  private void entry(Fields fields, Entry entry, RecordFields shape) throws IOException {
    shape.entry(fields, entry);
    if (!(entry instanceof EngagementView)) {
      fields.objects("quotes", quotes.of(entry), RecordFields::words);
    }
  }

  /** What matches all filters. */
  String list(Given given) {
    String what = given.need("what");
    Narrowing asks =
        what.equals("commitments") ? narrowing(given).ofCommitments() : narrowing(given);
    Query query = asks.query();
    RecordFields shape = new RecordFields(asks.asOf(), false);
    return switch (what) {
      case "engagements" -> entries(desk.book().engagements(query), shape);
      case "parties" -> entries(desk.book().parties(query), shape);
      case "series" -> entries(desk.book().series(query), shape);
      case "reports" -> entries(desk.book().reports(query), shape);
      case "commitments" ->
          entries(
              Listing.commitments(desk.book(), query, asks.standing(), asks.asOf()).items(), shape);
      case "disagreements" -> disagreements(desk.book().disagreements(query), shape);
      default ->
          throw Problem.wrong(
              "what is engagements, parties, series, commitments, disagreements or reports: "
                  + what);
    };
  }

  private String entries(List<? extends Entry> entries, RecordFields shape) {
    return Fields.line(
        fields -> fields.objects("items", entries, (item, entry) -> entry(item, entry, shape)));
  }

  private String disagreements(List<Disagreement> views, RecordFields shape) {
    return Fields.line(
        fields ->
            fields.objects(
                "items",
                views,
                (item, view) -> {
                  shape.disagreement(item, view);
                  item.objects("quotes", quotes.of(view), RecordFields::words);
                }));
  }

  /** A brief whose every sentence has a footnote to a quote, as Markdown. */
  String brief(Given given) {
    Narrowing asks = narrowing(given);
    Query query = asks.query().upTo(Integer.MAX_VALUE).skipping(0);
    int most = given.find("limit") == null ? Drafter.USUAL : asks.query().limit();
    Brief brief = Drafter.draft(desk.book().exportAll(query), query, asks.asOf(), most);
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    try {
      BriefFormat.MD.write(brief, out);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return out.toString(StandardCharsets.UTF_8);
  }

  private Narrowing narrowing(Given given) {
    return Narrowing.of(given::all, desk.clearance(), USUAL);
  }
}

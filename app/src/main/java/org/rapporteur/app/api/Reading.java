package org.rapporteur.app.api;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.rapporteur.app.api.Operation.Gives;
import org.rapporteur.app.desk.Desk;
import org.rapporteur.app.desk.Listing;
import org.rapporteur.app.desk.Narrowing;
import org.rapporteur.app.json.HitWriter;
import org.rapporteur.app.json.RecordFields;
import org.rapporteur.app.web.Answered;
import org.rapporteur.app.web.Asked;
import org.rapporteur.app.web.Places;
import org.rapporteur.app.web.Route;
import org.rapporteur.json.Fields;
import org.rapporteur.record.view.CommitmentView;
import org.rapporteur.record.view.EngagementView;
import org.rapporteur.record.view.Entry;
import org.rapporteur.record.view.PartyView;
import org.rapporteur.record.view.Query;
import org.rapporteur.record.view.ReportView;
import org.rapporteur.record.view.SeriesView;
import org.rapporteur.store.projection.Lists;
import org.rapporteur.store.search.Hit;

/** What programs can read. */
final class Reading {
  private static final int USUAL = 25;

  private final Desk desk;

  Reading(Desk desk) {
    this.desk = desk;
  }

  List<Operation> operations() {
    return List.of(
        list("engagements", "Engagement", this::engagements),
        show("engagement", "engagements", asked -> entry(EngagementView.class, asked)),
        list("parties", "Party", this::parties),
        show("party", "parties", asked -> entry(PartyView.class, asked)),
        list("series", "Series", this::series),
        show("series", "series", asked -> entry(SeriesView.class, asked)),
        list("commitments", "Commitment", this::commitments),
        show("commitment", "commitments", asked -> entry(CommitmentView.class, asked)),
        list("disagreements", "Disagreement", this::disagreements),
        list("reports", "Report", this::reports),
        show("report", "reports", asked -> entry(ReportView.class, asked)),
        search());
  }

  private static Operation list(String what, String schema, Route.Handler handler) {
    List<Parameter> parameters = new ArrayList<>(Parameter.filters());
    if (what.equals("commitments")) {
      parameters.add(Parameter.standing());
      parameters.add(Parameter.asOf());
    } else {
      parameters.add(Parameter.status());
    }
    parameters.addAll(Parameter.paging());
    return new Operation(
        "list_" + what,
        Route.get("/api/" + what, handler),
        "Lists " + what + " that match all filters given.",
        parameters,
        null,
        Gives.list(schema));
  }

  private static Operation show(String one, String section, Route.Handler handler) {
    List<Parameter> parameters = new ArrayList<>();
    parameters.add(Parameter.id("Any id it goes, or once went, by."));
    if (one.equals("commitment")) {
      parameters.add(Parameter.asOf());
    }
    if (one.equals("report")) {
      parameters.add(Parameter.text("text", "Whether its text is given too.", "true", "false"));
    }
    return new Operation(
        "show_" + one,
        Route.get("/api/" + section + "/{id}", handler),
        "Shows one " + one + ".",
        parameters,
        null,
        Gives.one(Character.toUpperCase(one.charAt(0)) + one.substring(1)));
  }

  private Operation search() {
    List<Parameter> parameters = new ArrayList<>();
    parameters.add(
        Parameter.needed(
            "q",
            "Words, all of which are looked for; \"…\" for a phrase, | for or, - for not, * after"
                + " the beginning of a word."));
    parameters.addAll(Parameter.filters());
    parameters.add(Parameter.status());
    parameters.addAll(Parameter.paging());
    return new Operation(
        "search",
        Route.get("/api/search", this::found),
        "Finds words in reports and in the record, across languages; best first.",
        parameters,
        null,
        Gives.list("Hit"));
  }

  private Narrowing narrowing(Asked asked) {
    return Narrowing.of(asked, desk.clearance(), USUAL);
  }

  private static RecordFields shape(@Nullable LocalDate asOf) {
    return new RecordFields(asOf, false);
  }

  private Answered engagements(Asked asked) {
    Query query = narrowing(asked).query();
    return listed(
        Lists.Of.ENGAGEMENTS,
        query,
        desk.list("engagements", query, () -> desk.book().engagements(query)),
        shape(null)::engagement);
  }

  private Answered parties(Asked asked) {
    Query query = narrowing(asked).query();
    return listed(
        Lists.Of.PARTIES,
        query,
        desk.list("parties", query, () -> desk.book().parties(query)),
        shape(null)::party);
  }

  private Answered series(Asked asked) {
    Query query = narrowing(asked).query();
    return listed(
        Lists.Of.SERIES,
        query,
        desk.list("series", query, () -> desk.book().series(query)),
        shape(null)::series);
  }

  private Answered disagreements(Asked asked) {
    Query query = narrowing(asked).query();
    return listed(
        Lists.Of.DISPUTED,
        query,
        desk.list("disagreements", query, () -> desk.book().disagreements(query)),
        shape(null)::disagreement);
  }

  private Answered reports(Asked asked) {
    Query query = narrowing(asked).query();
    return listed(
        Lists.Of.REPORTS,
        query,
        desk.list("reports", query, () -> desk.book().reports(query)),
        shape(null)::report);
  }

  private Answered commitments(Asked asked) {
    Narrowing asks = narrowing(asked).ofCommitments();
    Listing<CommitmentView> listing =
        desk.list(
            "commitments " + asks.standing() + " " + asks.asOf(),
            asks.query(),
            () -> Listing.commitments(desk.book(), asks.query(), asks.standing(), asks.asOf()));
    return Written.list(listing, shape(asks.asOf())::commitment);
  }

  private <T> Answered listed(
      Lists.Of what, Query query, List<T> items, Fields.Body<? super T> shape) {
    return Written.list(Listing.of(desk.book(), what, query, items), shape);
  }

  private Answered found(Asked asked) {
    Query query = narrowing(asked).query();
    List<Hit> hits = desk.book().search(asked.need("q"), query);
    return Written.object(
        fields -> fields.number("offset", query.skip()).objects("items", hits, HitWriter::write));
  }

  private <T extends Entry> Answered entry(Class<T> sort, Asked asked) {
    T entry = desk.get(sort, Places.id(asked.place("id")));
    boolean text = Arrays.asList("true", "1").contains(asked.value("text"));
    RecordFields shape = new RecordFields(narrowing(asked).asOf(), text);
    return Written.object(
        fields -> {
          shape.entry(fields, entry);
          if (entry instanceof ReportView report) {
            fields.texts(
                "brought_by", desk.book().ledger().listBringers(report.id(), desk.clearance()));
          }
        });
  }
}

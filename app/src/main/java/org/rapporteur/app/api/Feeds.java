package org.rapporteur.app.api;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.rapporteur.app.api.Operation.Gives;
import org.rapporteur.app.desk.Desk;
import org.rapporteur.app.desk.Narrowing;
import org.rapporteur.app.export.Exports;
import org.rapporteur.app.export.Format;
import org.rapporteur.app.web.Answered;
import org.rapporteur.app.web.Asked;
import org.rapporteur.app.web.Problem;
import org.rapporteur.app.web.Route;
import org.rapporteur.read.format.Bytes;
import org.rapporteur.record.view.Query;
import org.rapporteur.record.view.Query.Filter;

/** Calendars that programs follow: engagements and commitments of a series, a state or a party. */
final class Feeds {
  private static final List<Filter> ABOUT = List.of(Filter.SERIES, Filter.STATE, Filter.PARTY);

  private final Desk desk;

  Feeds(Desk desk) {
    this.desk = desk;
  }

  List<Operation> operations() {
    List<Parameter> parameters = new ArrayList<>(Parameter.filters());
    parameters.add(Parameter.status());
    parameters.add(Parameter.asOf());
    return List.of(
        new Operation(
            "calendar",
            Route.get("/api/calendar.ics", this::calendar),
            "A calendar to follow, of one series, state or party at least; give its id or code.",
            parameters,
            null,
            Gives.calendar()));
  }

  private Answered calendar(Asked asked) {
    Narrowing asks = Narrowing.of(asked, desk.clearance(), Narrowing.MOST);
    Query query = asks.query().upTo(Integer.MAX_VALUE).skipping(0);
    if (ABOUT.stream().noneMatch(query.filters()::containsKey)) {
      throw Problem.wrong("a calendar is of a series, a state or a party: give one of them");
    }
    Bytes calendar = desk.list("calendar " + asks.asOf(), query, () -> calendar(query, asks));
    return new Answered(200, Format.ics.mediaType() + "; charset=utf-8", calendar, Map.of());
  }

  private Bytes calendar(Query query, Narrowing asks) {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    try {
      new Exports(desk.book().exportAll(query), asks.asOf(), false).write(Format.ics, out);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return Bytes.of(out.toByteArray());
  }
}

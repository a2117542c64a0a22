package org.rapporteur.app.ui;

import java.util.ArrayList;
import java.util.List;
import org.rapporteur.app.api.Operation;
import org.rapporteur.app.desk.Desk;
import org.rapporteur.app.desk.Samples;
import org.rapporteur.app.ui.entry.EntryPages;
import org.rapporteur.app.ui.frame.Frame;
import org.rapporteur.app.ui.frame.Names;
import org.rapporteur.app.ui.frame.Wording;
import org.rapporteur.app.ui.frame.Workplace;
import org.rapporteur.app.ui.list.CommitmentsPage;
import org.rapporteur.app.ui.list.ListPages;
import org.rapporteur.app.ui.list.SearchPage;
import org.rapporteur.app.ui.review.DoubtPage;
import org.rapporteur.app.ui.review.EditorPage;
import org.rapporteur.app.ui.review.InboxPage;
import org.rapporteur.app.ui.review.Judging;
import org.rapporteur.app.ui.review.QueuePage;
import org.rapporteur.app.ui.view.ViewPage;
import org.rapporteur.app.web.Answered;
import org.rapporteur.app.web.Asked;
import org.rapporteur.app.web.Problem;
import org.rapporteur.app.web.Route;
import org.rapporteur.model.Mark;
import org.rapporteur.record.view.Query;

/** The pages of the desk and where they stand. */
public final class Pages {
  private final Desk desk;
  private final List<Operation> operations;

  /** Pages over a record, beside these operations for programs. */
  public Pages(Desk desk, List<Operation> operations) {
    this.desk = desk;
    this.operations = List.copyOf(operations);
  }

  /** All of them. */
  public List<Route> routes() {
    List<Route> routes = new ArrayList<>();
    routes.add(Route.get("/", asked -> new StartPage(at(asked)).page()));
    routes.add(Route.post("/samples", this::samples));
    routes.add(Route.get("/search", asked -> new SearchPage(at(asked)).page()));
    routes.add(Route.get("/api", asked -> ApiPage.of(frame(asked), operations)));
    lists(routes);
    routes.addAll(EntryPages.routes(this::at));
    review(routes);
    routes.addAll(ViewPage.routes(this::at));
    return routes;
  }

  private void lists(List<Route> routes) {
    routes.add(Route.get("/engagements", asked -> list(asked).engagements()));
    routes.add(Route.get("/parties", asked -> list(asked).parties()));
    routes.add(Route.get("/series", asked -> list(asked).series()));
    routes.add(Route.get("/disagreements", asked -> list(asked).disagreements()));
    routes.add(Route.get("/reports", asked -> list(asked).reports()));
    routes.add(Route.get("/commitments", asked -> new CommitmentsPage(at(asked)).page()));
  }

  private ListPages list(Asked asked) {
    return new ListPages(at(asked));
  }

  private void review(List<Route> routes) {
    routes.add(Route.get("/inbox", asked -> new InboxPage(at(asked)).page()));
    routes.add(Route.post("/inbox", asked -> new InboxPage(at(asked)).take()));
    routes.add(Route.get("/review", asked -> new QueuePage(at(asked)).page()));
    routes.add(Route.post("/review", asked -> Judging.of(desk, asked)));
    routes.add(
        Route.get("/review/doubts/{id}", asked -> DoubtPage.of(at(asked), asked.place("id"))));
    for (String sort : List.of("engagements", "parties", "commitments", "reports")) {
      routes.add(
          Route.get(
              "/review/" + sort + "/{id}", asked -> EditorPage.of(at(asked), asked.place("id"))));
    }
  }

  private Answered samples(Asked asked) {
    desk.take(Samples.all(), Mark.PUBLIC, asked.caller().name());
    return Answered.seeOther("/");
  }

  /** The page that tells of trouble. */
  public Answered trouble(Asked asked, Problem problem) {
    return TroublePage.of(frame(asked), problem).withStatus(problem.status());
  }

  /**
   * What the first page says of the record in a language. Made before anybody asks, it loads what
   * the dates, numbers and names of the language need, and counts what there is.
   */
  public String holdings(String language) {
    Wording wording = Wording.in(language);
    Query all = Query.all(desk.clearance());
    return StartPage.holdings(desk, wording, new Names(wording, desk::find), all).toString();
  }

  private Workplace at(Asked asked) {
    return new Workplace(desk, frame(asked));
  }

  private Frame frame(Asked asked) {
    return new Frame(asked, Wording.of(asked), desk.book().overview().stamp());
  }
}

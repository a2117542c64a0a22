package org.rapporteur.app.ui;

import java.util.List;
import org.rapporteur.app.desk.Desk;
import org.rapporteur.app.desk.Samples;
import org.rapporteur.app.ui.entry.EngagementPage;
import org.rapporteur.app.ui.entry.ReportPage;
import org.rapporteur.app.ui.frame.Frame;
import org.rapporteur.app.ui.frame.Wording;
import org.rapporteur.app.ui.list.EngagementsPage;
import org.rapporteur.app.web.Answered;
import org.rapporteur.app.web.Asked;
import org.rapporteur.app.web.Problem;
import org.rapporteur.app.web.Route;
import org.rapporteur.model.Mark;

/** The pages of the desk and where they stand. */
public final class Pages {
  private final Desk desk;

  /** Pages over a record. */
  public Pages(Desk desk) {
    this.desk = desk;
  }

  /** All of them. */
  public List<Route> routes() {
    return List.of(
        Route.get("/", asked -> new StartPage(desk, frame(asked)).page()),
        Route.post("/samples", this::samples),
        Route.get("/engagements", asked -> EngagementsPage.of(desk, frame(asked))),
        Route.get(
            "/engagements/{id}", asked -> EngagementPage.of(desk, frame(asked), asked.place("id"))),
        Route.get("/reports/{id}", asked -> ReportPage.of(desk, frame(asked), asked.place("id"))));
  }

  private Answered samples(Asked asked) {
    desk.take(Samples.all(), Mark.PUBLIC);
    return Answered.seeOther("/");
  }

  /** The page that tells of trouble. */
  public Answered trouble(Asked asked, Problem problem) {
    return TroublePage.of(frame(asked), problem).withStatus(problem.status());
  }

  private Frame frame(Asked asked) {
    return new Frame(asked, Wording.of(asked), desk.book().stamp());
  }
}

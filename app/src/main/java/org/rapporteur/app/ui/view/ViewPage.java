package org.rapporteur.app.ui.view;

import static org.rapporteur.app.ui.html.Element.el;
import static org.rapporteur.app.ui.html.Element.link;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Function;
import org.rapporteur.app.desk.Listing;
import org.rapporteur.app.desk.Narrowing;
import org.rapporteur.app.ui.chart.Picture;
import org.rapporteur.app.ui.chart.PngImage;
import org.rapporteur.app.ui.chart.SvgMarkup;
import org.rapporteur.app.ui.frame.Workplace;
import org.rapporteur.app.ui.html.Piece;
import org.rapporteur.app.ui.list.FilterPanel;
import org.rapporteur.app.ui.list.Pager;
import org.rapporteur.app.ui.list.Views;
import org.rapporteur.app.web.Answered;
import org.rapporteur.app.web.Asked;
import org.rapporteur.app.web.Places;
import org.rapporteur.app.web.Problem;
import org.rapporteur.app.web.Route;
import org.rapporteur.record.view.EngagementView;
import org.rapporteur.record.view.Facets;
import org.rapporteur.record.view.Query;
import org.rapporteur.store.projection.Lists;

/** A page with a picture of a filtered list, and the picture as a file. */
public final class ViewPage {
  /** As many engagements as are drawn at once. */
  private static final int SIZE = 200;

  private final String section;
  private final Drawing drawing;

  private ViewPage(String section, Drawing drawing) {
    this.section = section;
    this.drawing = drawing;
  }

  /** Draws engagements. */
  @FunctionalInterface
  private interface Drawing {
    Drawn of(Workplace at, List<EngagementView> views);
  }

  /** The pages, and their pictures as files; {@code made} gives where what is asked is made. */
  public static List<Route> routes(Function<Asked, Workplace> made) {
    List<Route> routes = new ArrayList<>();
    for (ViewPage view :
        List.of(
            new ViewPage("timeline", TimelineView::of),
            new ViewPage("map", MapView::of),
            new ViewPage("network", NetworkView::of))) {
      String path = "/" + view.section;
      routes.add(Route.get(path, asked -> view.page(made.apply(asked))));
      routes.add(Route.get(path + ".svg", asked -> view.svg(made.apply(asked))));
      routes.add(Route.get(path + ".png", asked -> view.png(made.apply(asked))));
    }
    return routes;
  }

  private static Query query(Workplace at) {
    return Narrowing.of(at.frame().asked(), at.desk().clearance(), SIZE).query();
  }

  private static List<EngagementView> views(Workplace at, Query query) {
    return at.desk().list("engagements", query, () -> at.desk().book().engagements(query));
  }

  private Answered page(Workplace at) {
    Query query = query(at);
    List<EngagementView> views = views(at, query);
    Drawn drawn = drawing.of(at, views);
    Listing<EngagementView> listing =
        Listing.of(at.desk().book(), Lists.Of.ENGAGEMENTS, query, views);
    String title = at.wording().say("nav." + section);
    List<Piece> pieces = new ArrayList<>();
    pieces.add(el("h1").text(title));
    pieces.add(Views.of(at.frame()));
    pieces.add(Pager.of(at.frame(), listing, SIZE));
    Picture picture = drawn.picture();
    if (picture != null) {
      pieces.add(
          el("div", "wide")
              .is("tabindex", "0")
              .is("role", "region")
              .is("aria-label", picture.title())
              .with(SvgMarkup.inPage(picture)));
      pieces.add(saving(at));
    }
    drawn.notes().forEach(note -> pieces.add(el("p", "note").text(note)));
    pieces.add(drawn.table());
    Facets facets =
        at.desk().list("facets", query, () -> at.desk().book().overview().facets(query));
    return at.frame()
        .page(
            title,
            el("div", "split")
                .with(
                    new FilterPanel(at.frame()).of(facets), el("section", "results").with(pieces)));
  }

  private Piece saving(Workplace at) {
    Map<String, String> parameters = new TreeMap<>(at.frame().asked().parameters());
    parameters.put("lang", at.wording().language());
    Piece svg = link(Places.with("/" + section + ".svg", parameters)).text("SVG");
    Piece png = link(Places.with("/" + section + ".png", parameters)).text("PNG");
    return el("p", "acts").with(el("span").text(at.wording().say("view.save")), svg, png);
  }

  private Picture picture(Workplace at) {
    Picture picture = drawing.of(at, views(at, query(at))).picture();
    if (picture == null) {
      throw Problem.notFound(at.frame().asked().path());
    }
    return picture;
  }

  private Answered svg(Workplace at) {
    return saved(Answered.of(200, "image/svg+xml", SvgMarkup.file(picture(at))), "svg");
  }

  private Answered png(Workplace at) {
    return saved(new Answered(200, "image/png", PngImage.of(picture(at)), Map.of()), "png");
  }

  private Answered saved(Answered answered, String ending) {
    String name = "rapporteur-" + section + "." + ending;
    return answered.with("Content-Disposition", "attachment; filename=\"" + name + "\"");
  }
}

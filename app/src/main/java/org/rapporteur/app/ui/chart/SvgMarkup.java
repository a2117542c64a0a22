package org.rapporteur.app.ui.chart;

import static org.rapporteur.app.ui.html.Element.el;

import java.util.Locale;
import org.rapporteur.app.ui.chart.Figure.Box;
import org.rapporteur.app.ui.chart.Figure.Disc;
import org.rapporteur.app.ui.chart.Figure.Group;
import org.rapporteur.app.ui.chart.Figure.Label;
import org.rapporteur.app.ui.chart.Figure.Path;
import org.rapporteur.app.ui.chart.Figure.Point;
import org.rapporteur.app.ui.chart.Figure.Side;
import org.rapporteur.app.ui.html.Element;

/** A picture as SVG: within a page, where the style sheet colours it, or as a file of its own. */
public final class SvgMarkup {
  private static final String FAMILIES =
      "Noto Sans, Noto Naskh Arabic, Noto Sans Arabic, sans-serif";

  private final boolean inPage;

  private SvgMarkup(boolean inPage) {
    this.inPage = inPage;
  }

  /** Part of a page: its figures lead to other pages. */
  public static Element inPage(Picture picture) {
    return new SvgMarkup(true)
        .picture(picture)
        .is("class", "picture")
        .is("role", "group")
        .is("aria-label", picture.title());
  }

  /** A file of its own, which leads nowhere. */
  public static String file(Picture picture) {
    Element svg = new SvgMarkup(false).picture(picture).is("xmlns", "http://www.w3.org/2000/svg");
    return "<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n" + svg + "\n";
  }

  private Element picture(Picture picture) {
    Element svg =
        el("svg")
            .is("viewBox", "0 0 " + picture.width() + " " + picture.height())
            .is("width", Integer.toString(picture.width()))
            .is("height", Integer.toString(picture.height()))
            .is("font-family", FAMILIES)
            .is("font-size", number(Lettering.SIZE));
    if (!inPage) {
      svg.with(
          el("title").text(picture.title()),
          el("rect").is("width", "100%").is("height", "100%").is("fill", "#ffffff"));
    }
    picture.figures().forEach(figure -> svg.with(figure(figure)));
    return svg;
  }

  private Element figure(Figure figure) {
    if (figure instanceof Group group) {
      boolean leads = inPage && group.to() != null;
      Element element = el(leads ? "a" : "g").is("href", leads ? group.to() : null);
      element.with(el("title").text(group.title()));
      group.figures().forEach(each -> element.with(figure(each)));
      return element;
    }
    if (figure instanceof Label label) {
      return label(label);
    }
    Ink ink = figure.ink();
    double thick = ink.thick();
    Element element;
    if (figure instanceof Path path) {
      element = el("path").is("d", steps(path));
      thick *= path.thick();
    } else if (figure instanceof Box box) {
      element =
          el("rect")
              .is("x", number(box.x()))
              .is("y", number(box.y()))
              .is("width", number(box.width()))
              .is("height", number(box.height()))
              .is("rx", number(Box.CORNER));
    } else if (figure instanceof Disc disc) {
      element =
          el("circle")
              .is("cx", number(disc.x()))
              .is("cy", number(disc.y()))
              .is("r", number(disc.radius()));
    } else {
      throw new IllegalArgumentException("cannot draw " + figure);
    }
    return element
        .is("class", style(ink))
        .is("fill", ink.fill())
        .is("stroke", ink.stroke())
        .is("stroke-width", number(thick));
  }

  /** Names the way the words run, and on which end of them the point lies. */
  private static Element label(Label label) {
    boolean right = Lettering.runsToTheRight(label.words());
    String anchor =
        label.side() == Side.MIDDLE
            ? "middle"
            : (label.side() == Side.RIGHT) == right ? "start" : "end";
    return el("text")
        .is("x", number(label.x()))
        .is("y", number(label.y()))
        .is("class", style(label.ink()))
        .is("fill", label.ink().fill())
        .is("direction", right ? "ltr" : "rtl")
        .is("text-anchor", anchor)
        .is("stroke", "#ffffff")
        .is("stroke-width", number(Lettering.HALO))
        .is("stroke-linejoin", "round")
        .is("paint-order", "stroke")
        .text(label.words());
  }

  private static String steps(Path path) {
    StringBuilder steps = new StringBuilder();
    char step = 'M';
    for (Point point : path.points()) {
      steps.append(step).append(number(point.x())).append(' ').append(number(point.y()));
      step = 'L';
    }
    return path.closed() ? steps.append('Z').toString() : steps.toString();
  }

  private static String style(Ink ink) {
    return "ink-" + ink.name().toLowerCase(Locale.ROOT);
  }

  /** To a tenth of a pixel. */
  private static String number(double value) {
    long tenths = Math.round(value * 10);
    return tenths % 10 == 0
        ? Long.toString(tenths / 10)
        : String.format(Locale.ROOT, "%.1f", tenths / 10.0);
  }
}

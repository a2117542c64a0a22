package org.rapporteur.app.ui.entry;

import static org.rapporteur.app.ui.html.Element.el;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;
import org.rapporteur.app.ui.html.Element;
import org.rapporteur.app.ui.html.Piece;
import org.rapporteur.model.Report;
import org.rapporteur.model.Span;

/** The text of a report, its furniture greyed and the words of values marked. */
public final class Highlights {
  private final Report report;
  private final List<Mark> marks;
  private final @Nullable Span at;

  /**
   * A text with marks.
   *
   * @param at the words that were followed to, or null
   */
  public Highlights(Report report, Collection<Mark> marks, @Nullable Span at) {
    this.report = report;
    this.marks = List.copyOf(marks);
    this.at = at == null || at.end() > report.text().length() ? null : at;
  }

  /**
   * Words behind a value.
   *
   * @param span where they stand
   * @param label which value, in words
   */
  public record Mark(Span span, String label) {}

  /**
   * The text, cut where any mark begins or ends.
   *
   * @param id what the words that were followed to are called in the page
   */
  public Piece text(String id) {
    TreeSet<Integer> cuts = new TreeSet<>();
    String text = report.text();
    cuts.add(0);
    cuts.add(text.length());
    marks.forEach(mark -> add(cuts, mark.span()));
    report.furniture().forEach(span -> add(cuts, span));
    if (at != null) {
      add(cuts, at);
    }
    List<Piece> pieces = new ArrayList<>();
    List<Integer> ordered = List.copyOf(cuts);
    for (int i = 0; i + 1 < ordered.size(); i++) {
      pieces.add(piece(new Span(ordered.get(i), ordered.get(i + 1)), id));
    }
    return el("div", "text")
        .is("lang", report.language().equals("und") ? null : report.language())
        .is("data-report", report.id())
        .with(pieces);
  }

  private static void add(Set<Integer> cuts, Span span) {
    cuts.add(span.start());
    cuts.add(span.end());
  }

  private Piece piece(Span span, String id) {
    String words = span.of(report.text());
    TreeSet<String> labels = new TreeSet<>();
    TreeSet<String> places = new TreeSet<>();
    for (Mark mark : marks) {
      if (mark.span().contains(span)) {
        labels.add(mark.label());
        places.add(mark.span().start() + "-" + mark.span().end());
      }
    }
    boolean here = at != null && at.contains(span);
    boolean grey = report.inFurniture(span.start());
    if (labels.isEmpty() && !here) {
      return grey ? el("span", "furniture").text(words) : Piece.of(words);
    }
    Element mark =
        el("mark", here ? "value here" : "value")
            .is("title", labels.isEmpty() ? null : String.join(" · ", labels))
            .is("data-at", places.isEmpty() ? null : String.join(" ", places))
            .text(words);
    boolean first = here && at != null && at.start() == span.start();
    return first ? mark.is("id", id) : mark;
  }
}

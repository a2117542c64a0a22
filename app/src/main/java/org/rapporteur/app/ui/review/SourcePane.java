package org.rapporteur.app.ui.review;

import static org.rapporteur.app.ui.html.Element.el;
import static org.rapporteur.app.ui.html.Element.words;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.rapporteur.app.ui.entry.Highlights;
import org.rapporteur.app.ui.entry.Labels;
import org.rapporteur.app.ui.frame.Names;
import org.rapporteur.app.ui.frame.Workplace;
import org.rapporteur.app.ui.html.Piece;
import org.rapporteur.model.Span;
import org.rapporteur.record.Anchor;
import org.rapporteur.record.view.EngagementView;
import org.rapporteur.record.view.Entry;
import org.rapporteur.record.view.PartyView;
import org.rapporteur.record.view.ReportView;
import org.rapporteur.record.view.Words;

/** The text that something on record comes from, its words marked, for reading beside it. */
final class SourcePane {
  private final Workplace at;
  private final Labels labels;

  SourcePane(Workplace at) {
    this.at = at;
    labels = new Labels(at.wording());
  }

  /**
   * The text of one of the reports that an entry comes from, and the way to the others.
   *
   * @param field the field in question, whose words stand out, or null
   * @param chosen id of the report to show, or null for the first
   * @param number which of the panes of a page it is
   */
  Piece of(Entry entry, @Nullable String field, @Nullable String chosen, int number) {
    List<String> reports = reports(entry);
    String id = chosen != null && reports.contains(chosen) ? chosen : first(entry, field, reports);
    if (!(at.desk().find(id).orElse(null) instanceof ReportView report)) {
      return Piece.NONE;
    }
    List<Highlights.Mark> marks = new ArrayList<>();
    Span there = null;
    if (entry instanceof EngagementView view) {
      for (Words words : view.evidence()) {
        if (words.report().equals(id)) {
          Span span = words.evidence().span();
          marks.add(new Highlights.Mark(span, labels.of(words.evidence().path())));
          there = there == null && isOf(words, field) ? span : there;
        }
      }
    } else if (entry instanceof PartyView view) {
      marks.addAll(namings(view, report));
    }
    if (there == null) {
      there = marks.stream().map(Highlights.Mark::span).min(Comparator.naturalOrder()).orElse(null);
    }
    return el("section", "pane")
        .with(
            el("h3").with(words(Names.title(report))),
            new OtherReports(at.frame()).of(reports, id),
            el("div", "scroll")
                .is("tabindex", "0")
                .is("role", "region")
                .is("aria-label", at.wording().say("section.text"))
                .with(new Highlights(report.report(), marks, there).text("at-" + number)));
  }

  private static boolean isOf(Words words, @Nullable String field) {
    if (field == null) {
      return false;
    }
    int colon = field.indexOf(':');
    String name = Anchor.nameOf(colon < 0 ? field : "counts");
    String path = words.evidence().path();
    boolean one = colon < 0 && field.contains("[");
    return one ? path.equals(field) : Anchor.nameOf(path).startsWith(name);
  }

  private static String first(Entry entry, @Nullable String field, List<String> reports) {
    if (entry instanceof EngagementView view) {
      for (Words words : view.evidence()) {
        if (isOf(words, field)) {
          return words.report();
        }
      }
    }
    return reports.isEmpty() ? "" : reports.get(0);
  }

  private static List<String> reports(Entry entry) {
    Set<String> reports = new LinkedHashSet<>();
    if (entry instanceof EngagementView view) {
      reports.addAll(view.reports());
    } else if (entry instanceof PartyView view) {
      view.mentions().forEach(mention -> reports.add(mention.report()));
    } else if (entry instanceof ReportView view) {
      reports.add(view.id());
    }
    return List.copyOf(reports);
  }

  /** Every place where the report names the party by one of its forms. */
  private static Collection<Highlights.Mark> namings(PartyView view, ReportView report) {
    List<Highlights.Mark> marks = new ArrayList<>();
    String text = report.report().text();
    for (PartyView.Mention mention : view.mentions()) {
      if (mention.report().equals(report.id())) {
        String form = mention.form();
        for (int at = text.indexOf(form); at >= 0; at = text.indexOf(form, at + form.length())) {
          marks.add(new Highlights.Mark(new Span(at, at + form.length()), view.name()));
        }
      }
    }
    return marks;
  }
}

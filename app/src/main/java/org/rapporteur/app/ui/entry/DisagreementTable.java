package org.rapporteur.app.ui.entry;

import static org.rapporteur.app.ui.html.Element.el;
import static org.rapporteur.app.ui.html.Element.words;

import java.util.ArrayList;
import java.util.List;
import org.rapporteur.app.ui.frame.Names;
import org.rapporteur.app.ui.frame.Wording;
import org.rapporteur.app.ui.html.Element;
import org.rapporteur.app.ui.html.Piece;
import org.rapporteur.record.view.Disagreement;

/** What sources say differently, side by side. */
public final class DisagreementTable {
  private final Wording wording;
  private final Names names;

  /** In the language of these names. */
  public DisagreementTable(Wording wording, Names names) {
    this.wording = wording;
    this.names = names;
  }

  /** One disagreement. */
  public Piece of(Disagreement view) {
    List<Piece> rows = new ArrayList<>();
    for (Disagreement.Value value : view.values()) {
      Element sources = el("td");
      for (String report : value.reports()) {
        sources.with(el("div").with(names.of(report)));
      }
      rows.add(
          el("tr")
              .with(
                  el("td", "said").with(words(shown(view.field(), value.value()))),
                  el("td").text(wording.label("stage", value.stage())),
                  el("td", "number").text(wording.number(value.witnesses())),
                  sources));
    }
    Element caption = el("caption").text(field(view.field()));
    if (view.resolvedBy() != null) {
      caption.with(Piece.of(" "), el("span", "tag kept").text(wording.say("tag.settled")));
    }
    return el("table", "list differ")
        .with(
            caption,
            el("thead")
                .with(
                    el("tr")
                        .with(
                            head("column.said"),
                            head("column.stage"),
                            head("column.witnesses"),
                            head("column.sources"))),
            el("tbody").with(rows));
  }

  private Piece head(String key) {
    return el("th").is("scope", "col").text(wording.say(key));
  }

  /** What is in dispute, in words. */
  public String field(String field) {
    int colon = field.indexOf(':');
    return colon < 0
        ? wording.label("field", field)
        : wording.say("field.count_of", wording.label("count", field.substring(colon + 1)));
  }

  private String shown(String field, String value) {
    return switch (field) {
      case "country" -> wording.state(value);
      case "city" -> wording.city(value);
      default -> value;
    };
  }
}

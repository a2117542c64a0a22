package org.rapporteur.app.ui;

import static org.rapporteur.app.ui.html.Element.el;
import static org.rapporteur.app.ui.html.Element.link;
import static org.rapporteur.app.ui.html.Table.cell;

import java.util.List;
import org.rapporteur.app.api.Operation;
import org.rapporteur.app.api.Parameter;
import org.rapporteur.app.api.Sent;
import org.rapporteur.app.ui.frame.Frame;
import org.rapporteur.app.ui.html.Element;
import org.rapporteur.app.ui.html.Piece;
import org.rapporteur.app.ui.html.Table;
import org.rapporteur.app.web.Answered;

/** What programs can ask for, made from the same table as the OpenAPI document. */
final class ApiPage {
  private ApiPage() {}

  static Answered of(Frame frame, List<Operation> operations) {
    String title = frame.wording().say("foot.api");
    Element list = el("div").is("lang", "en").is("dir", "ltr");
    for (Operation operation : operations) {
      list.with(operation(operation));
    }
    return frame.page(
        title,
        el("article", "entry")
            .with(
                el("h1").text(title),
                el("p").with(link("/api/openapi.json").text("OpenAPI 3.1")),
                list));
  }

  private static Piece operation(Operation operation) {
    Element section =
        el("section")
            .with(
                el("h2")
                    .with(
                        el("code")
                            .text(
                                operation.route().method().name()
                                    + " "
                                    + operation.route().path())),
                el("p").text(operation.summary()));
    if (!operation.parameters().isEmpty()) {
      section.with(parameters(operation));
    }
    Sent sent = operation.sent();
    if (sent != null) {
      section.with(
          el("p")
              .with(
                  Piece.of("body: "),
                  el("code").text(sent.type()),
                  Piece.of(" "),
                  el("code").text(String.join(", ", sent.names()))));
    }
    return section;
  }

  private static Piece parameters(Operation operation) {
    Table table = new Table(operation.id(), List.of("parameter", "in", "meaning"));
    for (Parameter each : operation.parameters()) {
      String choices =
          each.shape().choices().isEmpty() ? "" : " " + String.join(", ", each.shape().choices());
      table.row(
          cell(el("code").text(each.name())),
          cell(Piece.of(each.place().label())),
          cell(Piece.of(each.meaning() + choices)));
    }
    return table;
  }
}

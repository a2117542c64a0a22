package org.rapporteur.app.ui.list;

import static org.rapporteur.app.ui.html.Element.el;
import static org.rapporteur.app.ui.html.Element.link;
import static org.rapporteur.app.ui.html.Element.words;
import static org.rapporteur.app.ui.html.Table.cell;

import java.util.List;
import java.util.stream.Stream;
import org.rapporteur.app.desk.Listing;
import org.rapporteur.app.desk.Narrowing;
import org.rapporteur.app.ui.frame.Workplace;
import org.rapporteur.app.ui.html.Element;
import org.rapporteur.app.ui.html.Piece;
import org.rapporteur.app.ui.html.Table;
import org.rapporteur.app.web.Answered;
import org.rapporteur.record.view.CommitmentStatus;
import org.rapporteur.record.view.CommitmentView;

/** Commitments: who owes what to whom by when, and how it stands on a day. */
public final class CommitmentsPage {
  private final Workplace at;

  /** The list asked for. */
  public CommitmentsPage(Workplace at) {
    this.at = at;
  }

  /** The page. */
  public Answered page() {
    Narrowing asks =
        Narrowing.of(at.frame().asked(), at.desk().clearance(), ListFrame.SIZE).ofCommitments();
    Listing<CommitmentView> listing =
        at.desk()
            .list(
                "commitments " + asks.standing() + " " + asks.asOf(),
                asks.query(),
                () ->
                    Listing.commitments(
                        at.desk().book(), asks.query(), asks.standing(), asks.asOf()));
    Table table =
        new Table(
            at.wording().say("nav.commitments"),
            Stream.of("due", "status", "owed_by", "owed_to", "words")
                .map(column -> at.wording().say("column." + column))
                .toList());
    for (CommitmentView view : listing.items()) {
      String status = CommitmentStatus.of(view, asks.asOf()).label();
      table.row(
          el("td", "when").with(due(view)),
          cell(el("span", "tag " + status).text(at.wording().label("standing", status))),
          parties(view.by()),
          parties(view.to()),
          el("td", "what")
              .with(link("/commitments/" + view.id()).with(words(view.value().quote()))));
    }
    Piece list = el("div").with(new Standings(at.frame()).piece(), table);
    return ListFrame.of(at.frame(), "commitments", listing, null, list);
  }

  private Piece due(CommitmentView view) {
    if (view.value().due() != null) {
      return Piece.of(at.wording().dates().of(view.value().due()));
    }
    return view.value().dueWords() == null ? Piece.of("–") : words(view.value().dueWords());
  }

  private Element parties(List<String> ids) {
    Element cell = el("td");
    ids.forEach(id -> cell.with(el("div").with(at.names().of(id))));
    return cell;
  }
}

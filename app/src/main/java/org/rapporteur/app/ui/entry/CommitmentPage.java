package org.rapporteur.app.ui.entry;

import static org.rapporteur.app.ui.html.Element.el;
import static org.rapporteur.app.ui.html.Element.link;
import static org.rapporteur.app.ui.html.Element.words;

import java.util.ArrayList;
import java.util.List;
import org.rapporteur.app.desk.Narrowing;
import org.rapporteur.app.ui.frame.Cites;
import org.rapporteur.app.ui.frame.Phrasebook;
import org.rapporteur.app.ui.frame.Workplace;
import org.rapporteur.app.ui.html.Piece;
import org.rapporteur.app.web.Answered;
import org.rapporteur.model.Commitment;
import org.rapporteur.record.view.Closing;
import org.rapporteur.record.view.CommitmentStatus;
import org.rapporteur.record.view.CommitmentView;
import org.rapporteur.record.view.EngagementView;
import org.rapporteur.record.view.Fate;

/** One commitment: its words, who owes it to whom, and what became of it. */
public final class CommitmentPage {
  private final Workplace at;
  private final CommitmentView view;

  private CommitmentPage(Workplace at, CommitmentView view) {
    this.at = at;
    this.view = view;
  }

  /** The page of the commitment that goes by the id. */
  public static Answered of(Workplace at, String id) {
    return new CommitmentPage(at, at.desk().get(CommitmentView.class, id)).page();
  }

  private Answered page() {
    Narrowing asks = Narrowing.of(at.frame().asked(), at.desk().clearance(), 1);
    String status = CommitmentStatus.of(view, asks.asOf()).label();
    return at.frame()
        .page(
            at.wording().say("commitment.title"),
            el("article", "entry")
                .with(
                    el("header")
                        .with(
                            el("p", "sorts")
                                .with(
                                    el("span", "tag " + status)
                                        .text(at.wording().label("standing", status)),
                                    el("span", "tag")
                                        .text(
                                            at.wording()
                                                .label("grade", view.value().grade().label()))),
                            el("h1").with(el("q").with(words(view.value().quote())), cites()),
                            el("p", "acts")
                                .with(
                                    el("code").text(view.id()),
                                    link("/review/commitments/" + view.id())
                                        .text(at.wording().say("act.review")),
                                    link("/api/commitments/" + view.id()).text("JSON"))),
                    facts()));
  }

  private Piece cites() {
    if (at.desk().find(view.engagement()).orElse(null) instanceof EngagementView engagement) {
      int index = engagement.commitments().indexOf(view.id());
      return new Cites(at.wording(), engagement).of("commitments[" + index + "]");
    }
    return Piece.NONE;
  }

  private Piece facts() {
    Commitment value = view.value();
    Facts facts =
        new Facts()
            .row(at.wording().say("commitment.at"), at.names().of(view.engagement()))
            .row(!view.by().isEmpty(), at.wording().say("column.owed_by"), all(view.by()))
            .row(!view.to().isEmpty(), at.wording().say("column.owed_to"), all(view.to()));
    if (value.due() != null) {
      facts.row(at.wording().say("column.due"), words(at.wording().dates().of(value.due())));
    } else if (value.dueWords() != null) {
      facts.row(at.wording().say("column.due"), words(value.dueWords()));
    }
    if (value.place() != null) {
      facts.row(at.wording().say("column.where"), words(at.wording().city(value.place())));
    }
    Closing closing = view.closing();
    if (closing != null) {
      Piece by = closing.keptBy() == null ? Piece.NONE : at.names().of(closing.keptBy());
      facts.row(at.wording().say("column.fate"), by, Piece.of(" "), words(closing.reason()));
    }
    Fate fate = view.fate();
    if (fate != null) {
      facts.row(
          at.wording().say("column.fate"),
          at.names().of(fate.keptBy()),
          el("p", "reason").with(new Phrasebook(at.wording()).of(fate.reason())));
    }
    return facts;
  }

  private Piece all(List<String> ids) {
    List<Piece> pieces = new ArrayList<>();
    ids.forEach(id -> pieces.add(el("div").with(at.names().of(id))));
    return Piece.all(pieces);
  }
}

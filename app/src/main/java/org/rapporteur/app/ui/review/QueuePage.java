package org.rapporteur.app.ui.review;

import static org.rapporteur.app.ui.html.Element.el;
import static org.rapporteur.app.ui.html.Element.link;
import static org.rapporteur.app.ui.html.Element.words;
import static org.rapporteur.app.ui.html.Table.cell;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.rapporteur.app.ui.frame.Phrasebook;
import org.rapporteur.app.ui.frame.Workplace;
import org.rapporteur.app.ui.html.Element;
import org.rapporteur.app.ui.html.Piece;
import org.rapporteur.app.ui.html.Table;
import org.rapporteur.app.web.Answered;
import org.rapporteur.record.Judgement;
import org.rapporteur.record.view.Doubt;

/** What is doubtful, what affects most first; and what was decided last, each to be taken back. */
public final class QueuePage {
  private static final int SHOWN = 50;
  private static final int LAST = 12;

  private final Workplace at;

  /** The page asked for. */
  public QueuePage(Workplace at) {
    this.at = at;
  }

  /** The page. */
  public Answered page() {
    List<Doubt> all = at.desk().doubts();
    List<Doubt> doubts = all.subList(0, Math.min(SHOWN, all.size()));
    String title = at.wording().say("nav.review");
    return at.frame()
        .page(
            title,
            el("article")
                .with(
                    el("h1").text(title),
                    done(),
                    el("p", "note").text(at.wording().say("review.how")),
                    doubts.isEmpty()
                        ? el("p").text(at.wording().say("review.nothing"))
                        : queue(doubts),
                    decided()));
  }

  private Piece done() {
    String done = at.frame().asked().value("done");
    return done == null
        ? Piece.NONE
        : el("p", "done").is("role", "status").text(at.wording().say("review.done", done));
  }

  private Piece queue(List<Doubt> doubts) {
    Table table =
        new Table(
            at.wording().say("nav.review"),
            Stream.of("sort", "question", "on", "affects")
                .map(c -> at.wording().say("review." + c))
                .toList());
    for (Doubt doubt : doubts) {
      Element on = el("td", "who");
      doubt.on().forEach(id -> on.with(el("div").with(at.names().of(id))));
      table.row(
          cell(el("span", "tag").text(at.wording().label("doubt", doubt.sort().label()))),
          el("td", "what")
              .with(
                  link("/review/doubts/" + doubt.id())
                      .is("data-step", true)
                      .with(new Phrasebook(at.wording()).of(doubt.question()))),
          on,
          Table.number(at.wording().number(doubt.affects())));
    }
    return table;
  }

  private Piece decided() {
    List<Judgement> all =
        new ArrayList<>(at.desk().book().review().judgements(at.desk().clearance()));
    all.removeIf(each -> each.at() == null);
    all.sort((a, b) -> String.valueOf(b.at()).compareTo(String.valueOf(a.at())));
    if (all.isEmpty()) {
      return Piece.NONE;
    }
    SignedForm form = new SignedForm(at.frame());
    Element choice = el("select").is("name", "id");
    Element list = el("ul", "items");
    for (Judgement each : all.subList(0, Math.min(LAST, all.size()))) {
      String act = at.wording().label("act", each.act().label());
      Element item =
          el("li")
              .with(
                  el("span", "tag").text(act),
                  Piece.of(" "),
                  words(each.by()),
                  Piece.of(": "),
                  words(each.reason()),
                  Piece.of(" "),
                  el("code").text(each.id()));
      if (each.withdrawnBy() != null) {
        item.with(Piece.of(" "), el("span", "tag").text(at.wording().say("review.withdrawn")));
      } else {
        choice.with(el("option").is("value", each.id()).text(each.id() + " · " + act));
      }
      list.with(item);
    }
    return el("section")
        .with(
            el("h2").text(at.wording().say("review.decided")),
            list,
            form.of(
                SignedForm.buttons(form.button("withdraw", "review.undo", "w")),
                el("label").with(el("span").text(at.wording().say("review.withdraw")), choice)));
  }
}

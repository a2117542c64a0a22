package org.rapporteur.app.ui.review;

import static org.rapporteur.app.ui.html.Element.el;
import static org.rapporteur.app.ui.html.Element.link;
import static org.rapporteur.app.ui.html.Element.words;
import static org.rapporteur.app.ui.html.Table.cell;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.rapporteur.app.desk.Desk;
import org.rapporteur.app.ui.frame.Frame;
import org.rapporteur.app.ui.frame.Names;
import org.rapporteur.app.ui.frame.Phrasebook;
import org.rapporteur.app.ui.frame.Wording;
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

  private final Desk desk;
  private final Frame frame;
  private final Wording wording;

  /** The page asked for. */
  public QueuePage(Desk desk, Frame frame) {
    this.desk = desk;
    this.frame = frame;
    wording = frame.wording();
  }

  /** The page. */
  public Answered page() {
    List<Doubt> all = desk.doubts();
    List<Doubt> doubts = all.subList(0, Math.min(SHOWN, all.size()));
    String title = wording.say("nav.review");
    return frame.page(
        title,
        el("article")
            .with(
                el("h1").text(title),
                done(),
                el("p", "note").text(wording.say("review.how")),
                doubts.isEmpty() ? el("p").text(wording.say("review.nothing")) : queue(doubts),
                decided()));
  }

  private Piece done() {
    String done = frame.asked().value("done");
    return done == null
        ? Piece.NONE
        : el("p", "done").is("role", "status").text(wording.say("review.done", done));
  }

  private Piece queue(List<Doubt> doubts) {
    Names names = new Names(wording, desk::find);
    Table table =
        new Table(
            wording.say("nav.review"),
            Stream.of("sort", "question", "on", "affects")
                .map(c -> wording.say("review." + c))
                .toList());
    for (Doubt doubt : doubts) {
      Element on = el("td", "who");
      doubt.on().forEach(id -> on.with(el("div").with(names.of(id))));
      table.row(
          cell(el("span", "tag").text(wording.label("doubt", doubt.sort().label()))),
          el("td", "what")
              .with(
                  link("/review/doubts/" + doubt.id())
                      .is("data-step", true)
                      .with(new Phrasebook(wording).of(doubt.question()))),
          on,
          Table.number(wording.number(doubt.affects())));
    }
    return table;
  }

  private Piece decided() {
    List<Judgement> all = new ArrayList<>(desk.book().review().judgements(desk.clearance()));
    all.removeIf(each -> each.at() == null);
    all.sort((a, b) -> String.valueOf(b.at()).compareTo(String.valueOf(a.at())));
    if (all.isEmpty()) {
      return Piece.NONE;
    }
    SignedForm form = new SignedForm(frame);
    Element choice = el("select").is("name", "id");
    Element list = el("ul", "items");
    for (Judgement each : all.subList(0, Math.min(LAST, all.size()))) {
      String act = wording.label("act", each.act().label());
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
        item.with(Piece.of(" "), el("span", "tag").text(wording.say("review.withdrawn")));
      } else {
        choice.with(el("option").is("value", each.id()).text(each.id() + " · " + act));
      }
      list.with(item);
    }
    return el("section")
        .with(
            el("h2").text(wording.say("review.decided")),
            list,
            form.of(
                SignedForm.buttons(form.button("withdraw", "review.undo", "w")),
                el("label").with(el("span").text(wording.say("review.withdraw")), choice)));
  }
}

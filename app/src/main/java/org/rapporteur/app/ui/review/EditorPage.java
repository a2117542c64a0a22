package org.rapporteur.app.ui.review;

import static org.rapporteur.app.ui.html.Element.el;
import static org.rapporteur.app.ui.html.Element.link;
import static org.rapporteur.app.ui.review.SignedForm.buttons;
import static org.rapporteur.app.ui.review.SignedForm.hidden;

import java.util.ArrayList;
import java.util.List;
import org.rapporteur.app.ui.frame.Workplace;
import org.rapporteur.app.ui.html.Element;
import org.rapporteur.app.ui.html.Piece;
import org.rapporteur.app.web.Answered;
import org.rapporteur.app.web.Places;
import org.rapporteur.app.web.Problem;
import org.rapporteur.record.view.CommitmentView;
import org.rapporteur.record.view.EngagementView;
import org.rapporteur.record.view.Entry;
import org.rapporteur.record.view.PartyView;
import org.rapporteur.record.view.ReportView;

/** Deciding about one entry: its text on one side, its values and what can be done on the other. */
public final class EditorPage {
  private final Workplace at;
  private final Entry entry;
  private final SignedForm form;

  private EditorPage(Workplace at, Entry entry) {
    this.at = at;
    this.entry = entry;
    form = new SignedForm(at.frame());
  }

  /** The page of the entry that goes by the id. */
  public static Answered of(Workplace at, String part) {
    String id = Places.id(part);
    Entry entry = at.desk().find(id).orElseThrow(() -> Problem.notFound(id));
    return new EditorPage(at, entry).page();
  }

  private Answered page() {
    Entry shown = entry;
    List<Piece> forms = new ArrayList<>();
    if (entry instanceof EngagementView view) {
      forms.addAll(
          List.of(
              new ValuesForm(at.frame()).of(view),
              new AddingForm(at.frame(), view.id()).toEngagement(),
              joining(view.members())));
    } else if (entry instanceof PartyView) {
      forms.add(joining(at.desk().book().review().members(entry.id(), at.desk().clearance())));
    } else if (entry instanceof CommitmentView view) {
      forms.add(standing());
      shown = at.desk().find(view.engagement()).orElse(entry);
    } else if (entry instanceof ReportView view) {
      forms.addAll(List.of(told(view), new AddingForm(at.frame(), view.id()).toReport()));
    }
    return at.frame()
        .page(
            at.wording().say("act.review"),
            el("article", "review")
                .with(
                    el("header")
                        .with(
                            el("h1")
                                .with(
                                    Piece.of(at.wording().say("act.review") + ": "),
                                    at.names().of(entry.id())),
                            el("p", "note").text(at.wording().say("review.select"))),
                    el("div", "beside")
                        .with(
                            el("div", "panes")
                                .with(
                                    new SourcePane(at)
                                        .of(shown, null, at.frame().asked().value("source"), 0)),
                            el("section", "record").with(forms))));
  }

  private Piece joining(List<String> members) {
    Element parts = el("select").is("name", "member");
    members.forEach(id -> parts.with(el("option").is("value", id).text(id)));
    Element section = el("section");
    section.with(
        form.of(
            buttons(el("button").text(at.wording().say("review.join"))),
            hidden("id", entry.id()),
            hidden("act", "merge"),
            el("h2").text(at.wording().say("review.join")),
            el("label")
                .with(
                    el("span").text(at.wording().say("review.other")),
                    el("input").is("name", "id").is("required", true))));
    if (members.size() > 1) {
      section.with(
          form.of(
              buttons(el("button").text(at.wording().say("review.part"))),
              hidden("act", "split"),
              el("h2").text(at.wording().say("review.part")),
              el("label")
                  .with(
                      el("span").text(at.wording().say("review.member")), parts.is("name", "id"))));
    }
    return section;
  }

  private Piece standing() {
    return form.of(
        buttons(
            form.button("close", "review.close", "k"),
            form.button("drop", "review.drop", "d"),
            form.button("reopen", "review.reopen", "o")),
        hidden("id", entry.id()),
        el("h2").text(at.wording().say("column.fate")),
        el("label")
            .with(
                el("span").text(at.wording().say("review.kept_by")),
                el("input").is("name", "value")));
  }

  private Piece told(ReportView view) {
    Element list = el("ul", "items");
    for (String id : view.engagements()) {
      list.with(
          el("li")
              .with(
                  link("/review/engagements/" + id).text(at.wording().say("act.review")),
                  Piece.of(" "),
                  at.names().of(id)));
    }
    return el("section").with(el("h2").text(at.wording().say("nav.engagements")), list);
  }
}

package org.rapporteur.app.ui.review;

import static org.rapporteur.app.ui.html.Element.el;
import static org.rapporteur.app.ui.html.Element.link;
import static org.rapporteur.app.ui.html.Element.words;
import static org.rapporteur.app.ui.review.SignedForm.buttons;
import static org.rapporteur.app.ui.review.SignedForm.hidden;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.rapporteur.app.ui.frame.Phrasebook;
import org.rapporteur.app.ui.frame.Workplace;
import org.rapporteur.app.ui.html.Element;
import org.rapporteur.app.ui.html.Piece;
import org.rapporteur.app.web.Answered;
import org.rapporteur.app.web.Problem;
import org.rapporteur.record.view.Doubt;
import org.rapporteur.record.view.EngagementView;
import org.rapporteur.record.view.Entry;
import org.rapporteur.record.view.PartyView;

/** One doubt: the texts it comes from on one side, what is to be decided on the other. */
public final class DoubtPage {
  private final Workplace at;
  private final Doubt doubt;
  private final SignedForm form;

  private DoubtPage(Workplace at, Doubt doubt) {
    this.at = at;
    this.doubt = doubt;
    form = new SignedForm(at.frame());
  }

  /** The page of the doubt with this id. */
  public static Answered of(Workplace at, String id) {
    Doubt doubt =
        at.desk().doubts().stream()
            .filter(each -> each.id().equals(id))
            .findFirst()
            .orElseThrow(() -> Problem.notFound(id));
    return new DoubtPage(at, doubt).page();
  }

  private Answered page() {
    List<Piece> panes = new ArrayList<>();
    List<Piece> cards = new ArrayList<>();
    SourcePane pane = new SourcePane(at);
    String field = doubt.field().isEmpty() ? null : doubt.field();
    for (String id : doubt.on()) {
      at.desk()
          .find(id)
          .ifPresent(
              entry -> {
                String teller =
                    at.desk().book().review().teller(id, at.desk().clearance()).orElse(null);
                boolean own = doubt.sort() == Doubt.Sort.JOIN && teller != null;
                String source = own ? teller : at.frame().asked().value("source");
                panes.add(pane.of(entry, field, source, panes.size()));
                cards.add(card(id, entry, own ? teller : null));
              });
    }
    String title = at.wording().label("doubt", doubt.sort().label());
    return at.frame()
        .page(
            title,
            el("article", "review")
                .with(
                    el("header")
                        .with(
                            el("p", "sorts")
                                .with(
                                    el("span", "tag").text(title),
                                    el("span")
                                        .text(at.wording().say("review.reports", doubt.affects()))),
                            el("h1").with(new Phrasebook(at.wording()).of(doubt.question()))),
                    el("div", "beside")
                        .with(
                            el("div", "panes").with(panes),
                            el("section", "record")
                                .with(el("div", "cards").with(cards), decide()))));
  }

  /** What is on record; of what one report alone names or tells, its forms alone. */
  private Piece card(String id, Entry entry, @Nullable String teller) {
    Element card = el("div", "card").with(el("p").with(at.names().of(entry.id())));
    if (entry instanceof EngagementView view) {
      card.with(
          el("p")
              .with(
                  el("span", "tag").text(at.wording().label("kind", view.value().kind().label())),
                  Piece.of(" "),
                  words(at.wording().dates().of(view.value().when())),
                  Piece.of(" "),
                  at.names().place(view.value().where())),
          el("p", "who").with(at.names().who(view)));
    } else if (entry instanceof PartyView view) {
      card.with(
          el("p").with(el("span", "tag").text(at.wording().label("type", view.type().label()))));
      view.mentions().stream()
          .filter(mention -> teller == null || mention.report().equals(teller))
          .map(PartyView.Mention::form)
          .distinct()
          .forEach(written -> card.with(el("div").with(words(written))));
      view.offices().forEach(office -> card.with(el("div", "who").with(words(office.title()))));
    }
    if (teller != null) {
      card.with(el("p", "who").with(at.names().of(teller)));
    }
    return card.with(el("code").text(id));
  }

  private Piece decide() {
    return switch (doubt.sort()) {
      case JOIN -> join();
      case DISPUTE -> dispute();
      case DEDUCTION -> deduction();
      case LOST ->
          form.of(
              buttons(form.button("withdraw", "review.withdraw", "w")),
              hidden("id", doubt.on().get(0)));
    };
  }

  private Piece join() {
    return form.of(
        buttons(
            form.button("merge", "review.same", "y"),
            form.button("split", "review.different", "n"),
            form.button("unsure", "review.unsure", "u")),
        Piece.all(doubt.on().stream().map(id -> hidden("id", id)).toList()));
  }

  private Piece dispute() {
    Element choices = el("fieldset").with(el("legend").text(at.wording().say("review.stands")));
    int number = 0;
    for (String choice : doubt.choices()) {
      number++;
      choices.with(
          el("label", "choice")
              .with(
                  el("input")
                      .is("type", "radio")
                      .is("name", "value")
                      .is("value", choice)
                      .is("required", true)
                      .is("data-key", Integer.toString(number)),
                  Piece.of(" "),
                  words(choice),
                  Piece.of(" "),
                  el("kbd").text(Integer.toString(number))));
    }
    return form.of(
        buttons(form.button("settle", "review.settle", "y")),
        hidden("id", doubt.on().get(0)),
        hidden("path", doubt.field()),
        choices);
  }

  private Piece deduction() {
    return form.of(
        buttons(
            form.button("accept", "review.accept", "y"),
            form.button("correct", "review.correct", "c"),
            form.button("remove", "review.unknown", "n")),
        hidden("id", doubt.on().get(0)),
        hidden("path", doubt.field()),
        el("label")
            .with(
                el("span").text(at.wording().say("review.instead")),
                el("input").is("name", "value").is("dir", "auto").is("data-words", true)),
        el("p")
            .with(
                link("/review/engagements/" + doubt.on().get(0))
                    .text(at.wording().say("review.whole"))));
  }
}

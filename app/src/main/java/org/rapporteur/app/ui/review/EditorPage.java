package org.rapporteur.app.ui.review;

import static org.rapporteur.app.ui.html.Element.el;
import static org.rapporteur.app.ui.html.Element.link;
import static org.rapporteur.app.ui.html.Element.words;
import static org.rapporteur.app.ui.review.SignedForm.buttons;
import static org.rapporteur.app.ui.review.SignedForm.hidden;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.rapporteur.app.desk.Desk;
import org.rapporteur.app.ui.entry.Labels;
import org.rapporteur.app.ui.frame.Frame;
import org.rapporteur.app.ui.frame.Names;
import org.rapporteur.app.ui.frame.Wording;
import org.rapporteur.app.ui.html.Element;
import org.rapporteur.app.ui.html.Piece;
import org.rapporteur.app.web.Answered;
import org.rapporteur.app.web.Places;
import org.rapporteur.app.web.Problem;
import org.rapporteur.model.Kind;
import org.rapporteur.record.Anchor;
import org.rapporteur.record.Flat;
import org.rapporteur.record.view.CommitmentView;
import org.rapporteur.record.view.EngagementView;
import org.rapporteur.record.view.Entry;
import org.rapporteur.record.view.PartyView;
import org.rapporteur.record.view.ReportView;

/** Deciding about one entry: its text on one side, its values and what can be done on the other. */
public final class EditorPage {
  private static final List<String> ADDED =
      List.of(
          "participants",
          "topics",
          "outcomes",
          "commitments",
          "counts",
          "start",
          "end",
          "city",
          "country",
          "name",
          "edition");

  private final Desk desk;
  private final Frame frame;
  private final Wording wording;
  private final Entry entry;
  private final SignedForm form;

  private EditorPage(Desk desk, Frame frame, Entry entry) {
    this.desk = desk;
    this.frame = frame;
    this.entry = entry;
    wording = frame.wording();
    form = new SignedForm(frame);
  }

  /** The page of the entry that goes by the id. */
  public static Answered of(Desk desk, Frame frame, String part) {
    String id = Places.id(part);
    Entry entry = desk.find(id).orElseThrow(() -> Problem.notFound(id));
    return new EditorPage(desk, frame, entry).page();
  }

  private Answered page() {
    Entry shown = entry;
    List<Piece> forms = new ArrayList<>();
    if (entry instanceof EngagementView view) {
      forms.addAll(List.of(values(view), adding(true), joining(view.members())));
    } else if (entry instanceof PartyView) {
      forms.add(joining(desk.book().review().members(entry.id(), desk.clearance())));
    } else if (entry instanceof CommitmentView view) {
      forms.add(standing());
      shown = desk.find(view.engagement()).orElse(entry);
    } else if (entry instanceof ReportView view) {
      forms.addAll(List.of(told(view), adding(false)));
    }
    Names names = new Names(wording, desk::find);
    return frame.page(
        wording.say("act.review"),
        el("article", "review")
            .with(
                el("header")
                    .with(
                        el("h1")
                            .with(Piece.of(wording.say("act.review") + ": "), names.of(entry.id())),
                        el("p", "note").text(wording.say("review.select"))),
                el("div", "beside")
                    .with(
                        el("div", "panes")
                            .with(
                                new SourcePane(desk, frame)
                                    .of(shown, null, frame.asked().value("source"), 0)),
                        el("section", "record").with(forms))));
  }

  private Piece values(EngagementView view) {
    Labels labels = new Labels(wording);
    Map<String, String> values = new LinkedHashMap<>(Flat.of(view.value()));
    List.of("id", "main", "part_of").forEach(values::remove);
    Set<String> paths = new LinkedHashSet<>(values.keySet());
    Element rows = el("div", "values");
    for (String path : paths) {
      rows.with(
          el("label", "value-row")
              .with(
                  el("input")
                      .is("type", "radio")
                      .is("name", "path")
                      .is("value", path)
                      .is("required", true),
                  el("span", "field").text(labels.of(Anchor.nameOf(path))),
                  el("span").with(words(labels.value(path, values)))));
    }
    return form.of(
        buttons(
            form.button("accept", "review.accept", "a"),
            form.button("correct", "review.correct", "c"),
            form.button("remove", "review.remove", "x")),
        hidden("id", view.id()),
        el("h2").text(wording.say("review.values")),
        rows,
        el("label")
            .with(
                el("span").text(wording.say("review.instead")),
                el("input").is("name", "value").is("dir", "auto").is("data-words", true)));
  }

  private Piece adding(boolean toEngagement) {
    Element what = el("select").is("name", "path");
    if (toEngagement) {
      for (String each : ADDED) {
        what.with(el("option").is("value", each).text(wording.say("add." + each)));
      }
    } else {
      what.with(el("option").is("value", "engagement").text(wording.say("add.engagement")));
    }
    Element kinds = el("select").is("name", "set.kind");
    for (Kind kind : Kind.values()) {
      kinds.with(el("option").is("value", kind.label()).text(wording.label("kind", kind.label())));
    }
    Element fields =
        el("div", "line").with(el("label").with(el("span").text(wording.say("review.what")), what));
    if (!toEngagement) {
      fields.with(el("label").with(el("span").text(wording.say("column.kind")), kinds));
    }
    Element more =
        toEngagement
            ? el("label")
                .with(
                    el("span").text(wording.say("review.fields")),
                    el("input").is("name", "set").is("dir", "auto"))
            : el("span");
    return form.of(
        buttons(el("button").text(wording.say("review.add"))),
        hidden("id", entry.id()),
        hidden("act", "add"),
        el("h2").text(wording.say("review.add")),
        fields,
        el("label")
            .with(
                el("span").text(wording.say("review.quote")),
                el("textarea", "quote")
                    .is("name", "quote")
                    .is("dir", "auto")
                    .is("required", true)
                    .is("data-words", true)),
        more);
  }

  private Piece joining(List<String> members) {
    Element parts = el("select").is("name", "member");
    members.forEach(id -> parts.with(el("option").is("value", id).text(id)));
    Element section = el("section");
    section.with(
        form.of(
            buttons(el("button").text(wording.say("review.join"))),
            hidden("id", entry.id()),
            hidden("act", "merge"),
            el("h2").text(wording.say("review.join")),
            el("label")
                .with(
                    el("span").text(wording.say("review.other")),
                    el("input").is("name", "id").is("required", true))));
    if (members.size() > 1) {
      section.with(
          form.of(
              buttons(el("button").text(wording.say("review.part"))),
              hidden("act", "split"),
              el("h2").text(wording.say("review.part")),
              el("label")
                  .with(el("span").text(wording.say("review.member")), parts.is("name", "id"))));
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
        el("h2").text(wording.say("column.fate")),
        el("label")
            .with(el("span").text(wording.say("review.kept_by")), el("input").is("name", "value")));
  }

  private Piece told(ReportView view) {
    Element list = el("ul", "items");
    for (String id : view.engagements()) {
      list.with(
          el("li")
              .with(
                  link("/review/engagements/" + id).text(wording.say("act.review")),
                  Piece.of(" "),
                  new Names(wording, desk::find).of(id)));
    }
    return el("section").with(el("h2").text(wording.say("nav.engagements")), list);
  }
}

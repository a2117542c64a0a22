package org.rapporteur.app.ui.review;

import static org.rapporteur.app.ui.html.Element.el;
import static org.rapporteur.app.ui.html.Element.link;
import static org.rapporteur.app.ui.html.Element.words;
import static org.rapporteur.app.ui.html.Table.cell;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.rapporteur.app.desk.Arrived;
import org.rapporteur.app.desk.Marks;
import org.rapporteur.app.ui.frame.Phrasebook;
import org.rapporteur.app.ui.frame.Workplace;
import org.rapporteur.app.ui.html.Element;
import org.rapporteur.app.ui.html.Piece;
import org.rapporteur.app.ui.html.Table;
import org.rapporteur.app.web.Answered;
import org.rapporteur.app.web.Places;
import org.rapporteur.app.web.Upload;
import org.rapporteur.model.Mark;
import org.rapporteur.read.format.Bytes;

/** Where reports come in: files or pasted text, under a mark; and what became of each. */
public final class InboxPage {
  private final Workplace at;

  /** The page asked for. */
  public InboxPage(Workplace at) {
    this.at = at;
  }

  /** The empty form. */
  public Answered page() {
    return page(List.of());
  }

  /** Takes in what was sent, and says what became of it. */
  public Answered take() {
    Mark mark = Marks.of(at.frame().asked());
    List<Upload> uploads = new ArrayList<>(at.frame().asked().uploads());
    String pasted = at.frame().asked().value("text");
    if (pasted != null) {
      Bytes bytes = Bytes.of(pasted.getBytes(StandardCharsets.UTF_8));
      uploads.add(new Upload(at.wording().say("inbox.pasted") + ".txt", "text/plain", bytes));
    }
    String by = at.frame().asked().caller().name();
    List<Arrived> arrived = new ArrayList<>(at.desk().take(uploads, mark, by));
    String address = at.frame().asked().value("url");
    if (address != null) {
      arrived.addAll(at.desk().fetch(address, mark, by));
    }
    return page(arrived);
  }

  private Answered page(List<Arrived> arrived) {
    String title = at.wording().say("nav.inbox");
    return at.frame()
        .page(title, el("article", "inbox").with(el("h1").text(title), form(), results(arrived)));
  }

  private Piece form() {
    Element mark = el("select").is("name", "mark").is("id", "mark");
    for (Mark each : Mark.values()) {
      mark.with(
          el("option")
              .is("value", each.label())
              .is("selected", each == Mark.INTERNAL)
              .text(at.wording().label("mark", each.label())));
    }
    return el("form", "bring")
        .is("method", "post")
        .is("action", "/inbox")
        .is("enctype", "multipart/form-data")
        .is("data-bring", true)
        .with(
            at.frame().token(),
            el("label", "drop")
                .with(
                    el("span").text(at.wording().say("inbox.files")),
                    el("input").is("type", "file").is("name", "files").is("multiple", true)),
            el("label")
                .with(
                    el("span").text(at.wording().say("inbox.paste")),
                    el("textarea").is("name", "text").is("dir", "auto")),
            el("label")
                .with(
                    el("span").text(at.wording().say("inbox.address")),
                    el("input")
                        .is("type", "url")
                        .is("name", "url")
                        .is("dir", "ltr")
                        .is("placeholder", "https://")),
            el("div", "line")
                .with(
                    el("label").with(el("span").text(at.wording().say("inbox.mark")), mark),
                    el("button", "first")
                        .is("data-busy", at.wording().say("inbox.busy"))
                        .text(at.wording().say("inbox.go"))),
            el("p", "note").text(at.wording().say("inbox.note")));
  }

  private Piece results(List<Arrived> arrived) {
    Table table =
        new Table(
            at.wording().say("inbox.results"),
            Stream.of("source", "fate", "engagements", "reason")
                .map(c -> at.wording().say("inbox." + c))
                .toList());
    for (Arrived each : arrived) {
      String fate = each.fate().name().toLowerCase(Locale.ROOT);
      Element source = cell();
      source.with(
          each.report() == null
              ? words(each.source())
              : link("/reports/" + Places.part(each.report())).with(words(each.source())));
      table.row(
          source,
          cell(el("span", "tag " + fate).text(at.wording().label("fate", fate))),
          Table.number(at.wording().number(each.engagements().size())),
          cell(new Phrasebook(at.wording()).of(each.reason())));
    }
    Element section =
        el("section", "results")
            .is("aria-live", "polite")
            .is("data-results", true)
            .is("hidden", arrived.isEmpty())
            .with(el("h2").text(at.wording().say("inbox.results")), table);
    for (Arrived.Fate fate : Arrived.Fate.values()) {
      String label = fate.name().toLowerCase(Locale.ROOT);
      section.is("data-" + label, at.wording().label("fate", label));
    }
    return section.is("data-waiting", at.wording().say("inbox.waiting"));
  }
}

package org.rapporteur.app.ui.entry;

import static org.rapporteur.app.ui.html.Element.el;
import static org.rapporteur.app.ui.html.Element.link;
import static org.rapporteur.app.ui.html.Element.words;

import java.util.ArrayList;
import java.util.List;
import org.rapporteur.app.desk.Desk;
import org.rapporteur.app.ui.frame.Cites;
import org.rapporteur.app.ui.frame.Names;
import org.rapporteur.app.ui.frame.Wording;
import org.rapporteur.app.ui.html.Element;
import org.rapporteur.app.ui.html.Piece;
import org.rapporteur.model.Commitment;
import org.rapporteur.model.Count;
import org.rapporteur.model.Engagement;
import org.rapporteur.model.Result;
import org.rapporteur.record.view.CommitmentStatus;
import org.rapporteur.record.view.CommitmentView;
import org.rapporteur.record.view.EngagementView;

/** What an engagement was about and what came of it: counts, topics, outcomes, commitments. */
final class Content {
  private final Desk desk;
  private final Wording wording;
  private final Names names;
  private final Cites cites;

  Content(Desk desk, Wording wording, Names names, Cites cites) {
    this.desk = desk;
    this.wording = wording;
    this.names = names;
    this.cites = cites;
  }

  /** The sections that have something to say. */
  Piece of(EngagementView view) {
    Engagement.Content content = view.value().content();
    return Piece.all(
        List.of(
            section("section.counts", counts(content.counts())),
            section("section.topics", topics(content.topics())),
            section("section.outcomes", results(content.results())),
            section("nav.commitments", commitments(view))));
  }

  private Piece section(String key, List<Piece> items) {
    return items.isEmpty()
        ? Piece.NONE
        : el("section").with(el("h2").text(wording.say(key)), el("ul", "items").with(items));
  }

  private List<Piece> counts(List<Count> counts) {
    List<Piece> items = new ArrayList<>();
    for (int i = 0; i < counts.size(); i++) {
      Count count = counts.get(i);
      String bound = count.bound().label();
      items.add(
          el("li")
              .with(
                  words(
                      wording.say(
                          "count.line",
                          wording.label("bound", bound),
                          wording.number(count.value()),
                          wording.label("count", count.of().label()))),
                  cites.of("counts[" + i + "]"),
                  cites.reasons("counts[" + i + "]")));
    }
    return items;
  }

  private List<Piece> topics(List<String> topics) {
    List<Piece> items = new ArrayList<>();
    for (int i = 0; i < topics.size(); i++) {
      items.add(el("li").with(words(topics.get(i)), cites.of("topics[" + i + "]")));
    }
    return items;
  }

  private List<Piece> results(List<Result> results) {
    List<Piece> items = new ArrayList<>();
    for (int i = 0; i < results.size(); i++) {
      Result result = results.get(i);
      items.add(
          el("li")
              .with(
                  el("span", "tag").text(wording.label("outcome", result.kind().label())),
                  Piece.of(" "),
                  quote(result.quote()),
                  cites.of("outcomes[" + i + "]")));
    }
    return items;
  }

  private List<Piece> commitments(EngagementView view) {
    List<Piece> items = new ArrayList<>();
    for (int i = 0; i < view.commitments().size(); i++) {
      if (desk.find(view.commitments().get(i)).orElse(null) instanceof CommitmentView each) {
        items.add(commitment(each, cites.of("commitments[" + i + "]")));
      }
    }
    return items;
  }

  private Piece commitment(CommitmentView view, Piece cited) {
    Commitment value = view.value();
    String status = CommitmentStatus.of(view, null).label();
    Element owing = el("p", "owing");
    owing.with(el("span", "tag " + status).text(wording.label("standing", status)));
    owing.with(Piece.of(" "), el("span").text(wording.label("grade", value.grade().label())));
    view.by().forEach(id -> owing.with(part("commitment.by", names.of(id))));
    view.to().forEach(id -> owing.with(part("commitment.to", names.of(id))));
    if (value.due() != null) {
      owing.with(part("commitment.due", words(wording.dates().of(value.due()))));
    } else if (value.dueWords() != null) {
      owing.with(part("commitment.due", words(value.dueWords())));
    }
    owing.with(Piece.of(" "), link("/commitments/" + view.id()).text(view.id()));
    return el("li").with(quote(value.quote()), cited, owing);
  }

  private Piece part(String key, Piece value) {
    return el("span", "part").with(Piece.of(" · " + wording.say(key) + " "), value);
  }

  private static Piece quote(String words) {
    return el("q").with(words(words));
  }
}

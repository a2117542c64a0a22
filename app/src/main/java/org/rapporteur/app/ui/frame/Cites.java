package org.rapporteur.app.ui.frame;

import static org.rapporteur.app.ui.html.Element.el;
import static org.rapporteur.app.ui.html.Element.link;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.rapporteur.app.ui.html.Piece;
import org.rapporteur.app.web.Places;
import org.rapporteur.model.Basis;
import org.rapporteur.model.Evidence;
import org.rapporteur.record.view.EngagementView;
import org.rapporteur.record.view.Words;

/** From each value of an engagement to its words: the numbers of the sources that say it. */
public final class Cites {
  private final Wording wording;
  private final EngagementView view;

  /** Of the values of this engagement. */
  public Cites(Wording wording, EngagementView view) {
    this.wording = wording;
    this.view = view;
  }

  /** Links to the words behind the values at these paths and below them, one for each source. */
  public Piece of(String... paths) {
    Map<Integer, Words> bySource = new TreeMap<>();
    for (Words words : about(paths)) {
      bySource.putIfAbsent(view.reports().indexOf(words.report()) + 1, words);
    }
    List<Piece> links = new ArrayList<>();
    bySource.forEach((number, words) -> links.add(cite(number, words)));
    return links.isEmpty() ? Piece.NONE : el("span", "cites").with(links);
  }

  private Piece cite(int number, Words words) {
    Evidence evidence = words.evidence();
    String quote = "“" + evidence.quote() + "”";
    return link(place(view.id(), words))
        .is("class", evidence.basis() == Basis.STATED ? "cite" : "cite deduced")
        .is("title", quote)
        .is("aria-label", wording.say("cite.label", number, quote))
        .text(wording.number(number));
  }

  /** The address of the words in the page of their report. */
  public static String place(String engagement, Words words) {
    Map<String, String> parameters = new TreeMap<>();
    parameters.put("of", engagement);
    parameters.put("at", words.evidence().span().start() + "-" + words.evidence().span().end());
    return Places.with("/reports/" + Places.part(words.report()), parameters) + "#at";
  }

  /** Why the values at these paths stand though no report states them; nothing if all are. */
  public Piece reasons(String... paths) {
    Set<String> reasons = new TreeSet<>();
    for (Words words : about(paths)) {
      String reason = words.evidence().reason();
      if (words.evidence().basis() == Basis.DEDUCED && reason != null) {
        reasons.add(reason);
      }
    }
    List<Piece> lines = new ArrayList<>();
    for (String reason : reasons) {
      lines.add(
          el("p", "reason")
              .with(
                  el("span", "basis").text(wording.say("basis.deduced")),
                  Piece.of(" "),
                  new Phrasebook(wording).of(reason)));
    }
    return Piece.all(lines);
  }

  private Set<Words> about(String... paths) {
    Set<Words> about = new LinkedHashSet<>();
    for (String path : paths) {
      for (Words words : view.evidence()) {
        String at = words.evidence().path();
        if (at.equals(path) || at.startsWith(path + ".") || at.startsWith(path + "[")) {
          about.add(words);
        }
      }
    }
    return about;
  }
}

package org.rapporteur.app.ui.entry;

import static org.rapporteur.app.ui.html.Element.el;

import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.rapporteur.app.ui.frame.Names;
import org.rapporteur.app.ui.frame.Wording;
import org.rapporteur.app.ui.html.Element;
import org.rapporteur.app.ui.html.Piece;
import org.rapporteur.record.view.Attendance;
import org.rapporteur.record.view.EngagementView;

/** Who was there when a party was, most often first. */
final class Counterparts {
  private static final int MOST = 24;

  private final Wording wording;
  private final Names names;

  Counterparts(Wording wording, Names names) {
    this.wording = wording;
    this.names = names;
  }

  /** The list, of the party with this id. */
  Piece of(String party, List<EngagementView> engagements) {
    Map<String, Integer> times = new HashMap<>();
    for (EngagementView engagement : engagements) {
      Set<String> others = new TreeSet<>();
      for (Attendance each : engagement.participants()) {
        others.add(each.party());
      }
      others.remove(party);
      others.forEach(other -> times.merge(other, 1, Integer::sum));
    }
    List<Element> items =
        times.entrySet().stream()
            .sorted(
                Comparator.comparing((Map.Entry<String, Integer> e) -> -e.getValue())
                    .thenComparing(Map.Entry::getKey))
            .limit(MOST)
            .map(e -> counterpart(e.getKey(), e.getValue()))
            .toList();
    return el("ul", "columns").with(items);
  }

  private Element counterpart(String id, int times) {
    return el("li")
        .with(names.of(id), Piece.of(" "), el("span", "count").text(wording.number(times)));
  }
}

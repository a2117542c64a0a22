package org.rapporteur.app.ui.view;

import static org.rapporteur.app.ui.html.Element.el;
import static org.rapporteur.app.ui.html.Element.link;
import static org.rapporteur.app.ui.html.Table.cell;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.rapporteur.app.export.Encounters;
import org.rapporteur.app.ui.chart.NetworkChart;
import org.rapporteur.app.ui.chart.NetworkChart.Party;
import org.rapporteur.app.ui.chart.NetworkChart.Tie;
import org.rapporteur.app.ui.frame.Workplace;
import org.rapporteur.app.ui.html.Element;
import org.rapporteur.app.ui.html.Table;
import org.rapporteur.model.PartialDate;
import org.rapporteur.model.PartyType;
import org.rapporteur.record.view.EngagementView;
import org.rapporteur.record.view.PartyView;

/** Who met whom: those who met most often. */
final class NetworkView {
  private static final int MOST_PARTIES = 36;
  private static final int MOST_PAIRS = 200;

  private final Workplace at;
  private final Map<String, PartyView> parties = new TreeMap<>();
  private final List<Met> met = new ArrayList<>();
  private int all;

  private NetworkView(Workplace at) {
    this.at = at;
  }

  private record Met(Encounters.Pair pair, List<EngagementView> engagements) {}

  static Drawn of(Workplace at, List<EngagementView> views) {
    NetworkView view = new NetworkView(at);
    Encounters encounters = new Encounters(views);
    view.choose(encounters);
    List<String> notes = new ArrayList<>();
    if (view.all > view.parties.size()) {
      notes.add(at.wording().say("network.shown", view.parties.size(), view.all));
    }
    if (encounters.tooLarge() > 0) {
      notes.add(at.wording().say("network.large", encounters.tooLarge(), Encounters.MOST_PRESENT));
    }
    if (view.parties.isEmpty()) {
      notes.add(at.wording().say("network.none"));
    }
    return new Drawn(
        view.parties.isEmpty()
            ? null
            : NetworkChart.of(at.wording().say("nav.network"), view.nodes(), view.ties()),
        notes,
        view.table());
  }

  /** Those who met most often, and how often they met each other. */
  private void choose(Encounters encounters) {
    Map<String, Integer> times = new TreeMap<>();
    encounters
        .pairs()
        .forEach(
            (pair, engagements) -> {
              times.merge(pair.one(), engagements.size(), Integer::sum);
              times.merge(pair.other(), engagements.size(), Integer::sum);
            });
    all = times.size();
    times.entrySet().stream()
        .sorted(
            Comparator.comparing((Map.Entry<String, Integer> each) -> -each.getValue())
                .thenComparing(Map.Entry::getKey))
        .limit(MOST_PARTIES)
        .forEach(
            each -> {
              if (at.desk().find(each.getKey()).orElse(null) instanceof PartyView party) {
                parties.put(each.getKey(), party);
              }
            });
    encounters
        .pairs()
        .forEach(
            (pair, engagements) -> {
              if (parties.containsKey(pair.one()) && parties.containsKey(pair.other())) {
                met.add(new Met(pair, engagements));
              }
            });
    met.sort(
        Comparator.comparing((Met each) -> -each.engagements().size()).thenComparing(Met::pair));
  }

  private List<Party> nodes() {
    List<Party> nodes = new ArrayList<>();
    for (PartyView party : parties.values()) {
      String name = at.names().party(party);
      boolean state = party.type() == PartyType.STATE;
      nodes.add(new Party(party.id(), name, name, "/parties/" + party.id(), state));
    }
    return nodes;
  }

  private List<Tie> ties() {
    return met.stream()
        .map(each -> new Tie(each.pair().one(), each.pair().other(), each.engagements().size()))
        .toList();
  }

  private Table table() {
    Table table =
        new Table(
            at.wording().say("nav.network"),
            Stream.of("party", "met", "times", "period")
                .map(column -> at.wording().say("column." + column))
                .toList());
    for (Met each : met.subList(0, Math.min(MOST_PAIRS, met.size()))) {
      Encounters.Pair pair = each.pair();
      List<EngagementView> engagements = each.engagements();
      String to =
          engagements.size() == 1
              ? "/engagements/" + engagements.get(0).id()
              : "/engagements?party=" + pair.one() + "&party=" + pair.other();
      Element times =
          el("td", "number").with(link(to).text(at.wording().number(engagements.size())));
      table.row(
          cell(at.names().of(pair.one())),
          cell(at.names().of(pair.other())),
          times,
          el("td", "when").text(period(engagements)));
    }
    return table;
  }

  /** From the first year to the last in which they met; empty when none is known. */
  private static String period(List<EngagementView> engagements) {
    List<Integer> years =
        engagements.stream()
            .map(view -> view.value().when().start())
            .filter(Objects::nonNull)
            .map(PartialDate::year)
            .sorted()
            .toList();
    if (years.isEmpty()) {
      return "";
    }
    int first = years.get(0);
    int last = years.get(years.size() - 1);
    return first == last ? Integer.toString(first) : first + "–" + last;
  }
}

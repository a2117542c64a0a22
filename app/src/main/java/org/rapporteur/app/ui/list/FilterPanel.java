package org.rapporteur.app.ui.list;

import static org.rapporteur.app.ui.html.Element.el;
import static org.rapporteur.app.ui.html.Element.link;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import org.rapporteur.app.desk.Narrowing;
import org.rapporteur.app.ui.frame.Frame;
import org.rapporteur.app.ui.frame.Wording;
import org.rapporteur.app.ui.html.Element;
import org.rapporteur.app.ui.html.Piece;
import org.rapporteur.app.web.Asked;
import org.rapporteur.app.web.Places;
import org.rapporteur.record.view.Facets;
import org.rapporteur.record.view.Facets.Facet;
import org.rapporteur.record.view.Query.Filter;

/** Beside a list: what it is narrowed to, and by what it can be narrowed further. */
public final class FilterPanel {
  private static final List<Filter> FACETS =
      List.of(Filter.KIND, Filter.STATUS, Filter.STATE, Filter.LANGUAGE);
  private static final List<String> TYPED = List.of("party", "series", "topic", "source");
  private static final List<String> DAYS = List.of("from", "to");

  private final Wording wording;
  private final Asked asked;

  /** For the page that the frame stands around. */
  public FilterPanel(Frame frame) {
    wording = frame.wording();
    asked = frame.asked();
  }

  /** The panel; {@code facets} may be missing. */
  public Piece of(@Nullable Facets facets) {
    Element panel = el("aside", "filters").is("aria-label", wording.say("filter.label"));
    panel.with(chosen(), form());
    if (facets != null) {
      for (Filter filter : FACETS) {
        panel.with(facet(filter, facets.counts().getOrDefault(filter, List.of())));
      }
      panel.with(years(facets.years()));
    }
    return panel;
  }

  private Piece chosen() {
    List<Piece> chips = new ArrayList<>();
    for (Map.Entry<String, String> each : asked.parameters().entrySet()) {
      String name = each.getKey();
      if (isFilter(name) && !each.getValue().isBlank()) {
        chips.add(
            el("li")
                .with(
                    link(to(name, ""))
                        .is("aria-label", wording.say("filter.drop", label(name, each.getValue())))
                        .with(
                            el("span").text(wording.say("filter." + name) + " "),
                            el("bdi").text(label(name, each.getValue())),
                            el("span").is("aria-hidden", "true").text(" ×"))));
      }
    }
    return chips.isEmpty() ? Piece.NONE : el("ul", "chips").with(chips);
  }

  private static boolean isFilter(String name) {
    return DAYS.contains(name)
        || TYPED.contains(name)
        || FACETS.stream().anyMatch(facet -> Narrowing.name(facet).equals(name));
  }

  /** True for a filter that another form of the page must carry along. */
  static boolean isKept(String name) {
    return isFilter(name) && !name.equals("status");
  }

  private Piece form() {
    Element form = el("form").is("action", asked.path());
    for (Map.Entry<String, String> each : asked.parameters().entrySet()) {
      boolean typed = TYPED.contains(each.getKey()) || DAYS.contains(each.getKey());
      if (!typed && !each.getKey().equals("offset") && !each.getKey().equals("lang")) {
        form.with(
            el("input")
                .is("type", "hidden")
                .is("name", each.getKey())
                .is("value", each.getValue()));
      }
    }
    for (String name : TYPED) {
      form.with(field(name, "text"));
    }
    for (String name : DAYS) {
      form.with(field(name, "date"));
    }
    return form.with(el("button").text(wording.say("filter.go")));
  }

  private Piece field(String name, String type) {
    return el("label")
        .with(
            el("span").text(wording.say("filter." + name)),
            el("input")
                .is("type", type)
                .is("name", name)
                .is("dir", type.equals("text") ? "auto" : null)
                .is("value", asked.value(name)));
  }

  private Piece facet(Filter filter, List<Facet> values) {
    String name = Narrowing.name(filter);
    if (values.isEmpty() || asked.value(name) != null) {
      return Piece.NONE;
    }
    List<Piece> items = new ArrayList<>();
    for (Facet value : values) {
      items.add(item(to(name, value.value()), label(name, value.value()), value.count()));
    }
    return group(wording.say("filter." + name), items);
  }

  private Piece years(List<Facet> years) {
    if (years.isEmpty() || asked.value("from") != null || asked.value("to") != null) {
      return Piece.NONE;
    }
    List<Piece> items = new ArrayList<>();
    for (Facet year : years) {
      Map<String, String> parameters = kept();
      parameters.put("from", year.value() + "-01-01");
      parameters.put("to", year.value() + "-12-31");
      items.add(item(Places.with(asked.path(), parameters), year.value(), year.count()));
    }
    return group(wording.say("filter.year"), items);
  }

  private static Piece group(String label, List<Piece> items) {
    return el("section").with(el("h2").text(label), el("ul", "facet").with(items));
  }

  private Piece item(String to, String label, int count) {
    return el("li")
        .with(
            link(to).with(el("bdi").text(label)),
            Piece.of(" "),
            el("span", "count").text(wording.number(count)));
  }

  private String label(String name, String value) {
    return switch (name) {
      case "state" -> wording.state(value);
      case "language" -> wording.tongue(value);
      default -> wording.label(name, value);
    };
  }

  private String to(String name, String value) {
    Map<String, String> parameters = kept();
    parameters.put(name, value);
    return Places.with(asked.path(), parameters);
  }

  private Map<String, String> kept() {
    Map<String, String> parameters = new TreeMap<>(asked.parameters());
    parameters.remove("offset");
    parameters.remove("lang");
    return parameters;
  }
}

package org.rapporteur.store.review;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.TreeMap;
import org.jdbi.v3.core.Handle;
import org.jspecify.annotations.Nullable;
import org.rapporteur.model.Evidence;
import org.rapporteur.model.Report;
import org.rapporteur.model.Span;
import org.rapporteur.record.Act;
import org.rapporteur.record.Anchor;
import org.rapporteur.record.Flat;
import org.rapporteur.record.Judgement.Ruling;
import org.rapporteur.record.amend.Amendments;
import org.rapporteur.record.assembly.Told;
import org.rapporteur.record.view.EngagementView;
import org.rapporteur.record.view.Entry;
import org.rapporteur.store.projection.Finder;
import org.rapporteur.store.projection.Viewer;
import org.rapporteur.store.sql.Level;
import org.rapporteur.store.sql.ReportTable;

/** Puts a person's decision on a shown value so that it holds on to the words of each report. */
public final class Drafting {
  private final Viewer viewer;
  private final Finder finder;
  private final ReportTable reports;
  private final int level;

  /** Drafting for callers of one clearance. */
  public Drafting(Handle handle, int level) {
    this.level = level;
    viewer = new Viewer(handle, level);
    finder = new Finder(handle, level);
    reports = new ReportTable(handle);
  }

  /**
   * A shown value.
   *
   * @param id of the engagement
   * @param path of the value, as the export's evidence has it
   * @param report id of the only report meant, or null for all that tell the engagement
   */
  public record Shown(String id, String path, @Nullable String report) {}

  /**
   * A decision on a shown value.
   *
   * @param value what it is instead; null to let what is shown stand, or to take it away
   */
  public Ruling value(Act act, Shown shown, @Nullable String value) {
    EngagementView view = engagement(shown.id);
    List<String> on = new ArrayList<>();
    Map<String, String> values = new TreeMap<>();
    for (Told told : viewer.told(view.id())) {
      boolean meant = shown.report == null || shown.report.equals(told.report());
      String path = meant ? path(view, told, shown.path) : null;
      if (path == null) {
        continue;
      }
      Evidence words = nearest(told, path);
      on.add(told.telling().id());
      on.add(new Anchor(report(told.report()).textSha256(), words.span(), path).toString());
      values.putIfAbsent(Amendments.QUOTE, words.quote());
      String now = value != null ? value : act == Act.ACCEPT ? now(told, path) : null;
      if (now != null) {
        values.putIfAbsent("value", now);
      }
    }
    if (on.isEmpty()) {
      throw new Unfit("no report of " + view.id() + " gives " + shown.path);
    }
    if (act == Act.ACCEPT && !values.containsKey("value")) {
      throw new Unfit("nothing is known there that could be accepted: " + shown.path);
    }
    return new Ruling(act, on, values);
  }

  /** What a report says that the reader missed, in words that must stand in its text. */
  public Ruling addition(Shown shown, String quote, Map<String, String> fields) {
    Optional<Entry> entry = finder.find(shown.id);
    List<String> candidates = new ArrayList<>();
    Map<String, String> tellings = new TreeMap<>();
    if (entry.isPresent() && entry.get() instanceof EngagementView view) {
      for (Told told : viewer.told(view.id())) {
        candidates.add(told.report());
        tellings.putIfAbsent(told.report(), told.telling().id());
      }
    } else if (reports.find(shown.id, Level.mark(level)).isPresent()) {
      String id = report(shown.id).id();
      candidates.add(id);
      tellings.put(id, id);
    } else {
      throw new Unfit("no engagement or report on record is called " + shown.id);
    }
    for (String id : candidates) {
      Report report = report(id);
      int at = report.text().indexOf(quote);
      boolean meant = shown.report == null || shown.report.equals(id);
      if (meant && at >= 0 && !quote.isEmpty()) {
        Span span = new Span(at, at + quote.length());
        Map<String, String> values = new TreeMap<>(fields);
        values.put(Amendments.QUOTE, quote);
        Anchor anchor = new Anchor(report.textSha256(), span, shown.path);
        String on = Objects.requireNonNull(tellings.get(id));
        return new Ruling(Act.ADD, List.of(on, anchor.toString()), values);
      }
    }
    throw new Unfit(
        "the quote does not stand in " + String.join(" or ", candidates) + ": " + quote);
  }

  /** Lets one value of a dispute stand. */
  public Ruling settlement(String id, String field, String value) {
    EngagementView view = engagement(id);
    List<String> choices =
        view.disagreements().stream()
            .filter(each -> each.field().equals(field))
            .flatMap(each -> each.values().stream())
            .map(each -> each.value())
            .distinct()
            .toList();
    if (choices.isEmpty()) {
      throw new Unfit("nobody disagrees about " + field + " of " + view.id());
    }
    if (!choices.contains(value)) {
      throw new Unfit(
          "no report says " + value + "; what is in dispute: " + String.join(", ", choices));
    }
    return new Ruling(Act.SETTLE, view.members(), Map.of("field", field, "value", value));
  }

  private EngagementView engagement(String id) {
    if (finder.find(id).orElse(null) instanceof EngagementView view) {
      return view;
    }
    throw new Unfit("no engagement on record is called " + id);
  }

  private Report report(String id) {
    return reports.find(id, Level.mark(level)).orElseThrow();
  }

  private static @Nullable String now(Told told, String path) {
    Map<String, String> values = Flat.of(told.value());
    String value = values.get(path);
    return value != null ? value : values.get(path + "[0]");
  }

  private static Evidence nearest(Told told, String path) {
    List<Evidence> words = told.value().evidence();
    int close = path.indexOf(']');
    String stem = close < 0 ? path : path.substring(0, close + 1);
    return words.stream()
        .filter(each -> each.path().equals(path) || each.path().startsWith(stem))
        .min(Comparator.comparing(each -> !each.path().equals(path)))
        .orElse(words.get(0));
  }

  /** The path that a shown value has in one telling; null when the telling does not give it. */
  private @Nullable String path(EngagementView view, Told told, String path) {
    int open = path.indexOf('[');
    int close = path.indexOf(']');
    if (open < 0) {
      return path;
    }
    String list = path.substring(0, open);
    int index = Integer.parseInt(path.substring(open + 1, close));
    int there =
        list.equals("participants")
            ? partyIn(view, told, index)
            : Items.in(told, list, Items.get(view, list, index));
    return there < 0 ? null : list + "[" + there + "]" + path.substring(close + 1);
  }

  private int partyIn(EngagementView view, Told told, int index) {
    if (index >= view.participants().size()) {
      return -1;
    }
    return viewer.parties(told).indexOf(view.participants().get(index).party());
  }
}

package org.rapporteur.record.amend;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;
import org.rapporteur.model.Basis;
import org.rapporteur.model.Evidence;
import org.rapporteur.model.Report;
import org.rapporteur.model.Span;
import org.rapporteur.record.Anchor;
import org.rapporteur.record.Flat;
import org.rapporteur.record.Ids;
import org.rapporteur.record.Judgement;
import org.rapporteur.record.Telling;
import org.rapporteur.record.Unflat;

/** One telling while persons' decisions are put over it, value by value. */
final class Revision {
  private final Report report;
  private final String id;
  private final Map<String, String> values;
  private final List<Evidence> words;
  private final List<String> parties;
  private final List<String> commitments;

  Revision(Report report, Telling telling) {
    this.report = report;
    id = telling.id();
    values = new LinkedHashMap<>(Flat.of(telling.value()));
    words = new ArrayList<>(telling.value().evidence());
    parties = new ArrayList<>(telling.parties());
    commitments = new ArrayList<>(telling.commitments());
  }

  /** The telling as it stands now; throws when a value cannot be what it was made. */
  Telling telling() {
    return new Telling(id, Unflat.of(values, words), parties, commitments);
  }

  /** The path that the anchor's field has here, or null when its words stand for nothing here. */
  @Nullable String locate(Anchor anchor, @Nullable String quote) {
    boolean sameText = anchor.textSha256().equals(report.textSha256());
    String stem = Items.stem(anchor.field());
    for (Evidence each : words) {
      boolean there = sameText ? each.span().overlaps(anchor.span()) : each.quote().equals(quote);
      if (there && Anchor.nameOf(each.path()).equals(anchor.fieldName())) {
        return each.path();
      }
    }
    for (Evidence each : words) {
      boolean there = sameText ? each.span().overlaps(anchor.span()) : each.quote().equals(quote);
      if (there && stem != null && Items.name(each.path()).equals(Items.name(anchor.field()))) {
        return Items.stem(each.path()) + anchor.field().substring(stem.length());
      }
    }
    return stem == null && sameText ? anchor.field() : null;
  }

  /** Puts a value at a path in place of the one read; null takes it away. */
  void set(String path, @Nullable String value, Judgement by, @Nullable Anchor anchor) {
    if (value == null) {
      remove(path);
      return;
    }
    boolean list = !values.containsKey(path) && values.containsKey(path + "[0]");
    values.put(list || Items.isListField(path) ? path + "[0]" : path, value);
    confirm(path, by, anchor);
  }

  /** Gives the value at the path the person's ground, and the words the person read it in. */
  private void confirm(String path, Judgement by, @Nullable Anchor anchor) {
    Evidence own = null;
    for (Evidence each : words) {
      if (each.path().equals(path)) {
        own = each;
      }
    }
    boolean sameText = anchor != null && anchor.textSha256().equals(report.textSha256());
    Span span =
        sameText && anchor != null ? anchor.span() : own == null ? nearest(path) : own.span();
    words.removeIf(each -> each.path().equals(path));
    words.add(
        new Evidence(
            path, span.of(report.text()), span, Basis.CONFIRMED, by.by() + ": " + by.reason()));
  }

  private Span nearest(String path) {
    String stem = Items.stem(path);
    for (Evidence each : words) {
      if (stem != null && each.path().startsWith(stem)) {
        return each.span();
      }
    }
    return words.get(0).span();
  }

  /** Takes a value or a whole item of a list away. */
  void remove(String path) {
    String stem = Items.stem(path);
    if (stem != null && (stem.equals(path) || Items.isMadeOf(path))) {
      removeItem(Items.name(path), Items.index(path));
      return;
    }
    values.keySet().removeIf(key -> key.equals(path) || key.startsWith(path + "["));
    words.removeIf(each -> each.path().equals(path));
  }

  private void removeItem(String list, int index) {
    UnaryOperator<String> moved =
        path -> {
          if (!path.startsWith(list + "[")) {
            return path;
          }
          int at = Items.index(path);
          String rest = path.substring(path.indexOf(']') + 1);
          return at < index ? path : at == index ? "" : list + "[" + (at - 1) + "]" + rest;
        };
    Map<String, String> kept = new LinkedHashMap<>();
    values.forEach((path, value) -> kept.put(moved.apply(path), value));
    kept.remove("");
    values.clear();
    values.putAll(kept);
    words.replaceAll(each -> each.withPath(moved.apply(each.path())));
    Evidence last = words.get(0);
    words.removeIf(each -> each.path().isEmpty());
    if (words.isEmpty()) {
      words.add(last.withPath("kind"));
    }
    List<String> ids = list.equals("participants") ? parties : commitments;
    if (list.equals("participants") || list.equals("commitments")) {
      ids.remove(index);
    }
  }

  /** Adds what the reader missed to the list or field at the path. */
  void add(String path, Judgement by, Anchor anchor) {
    if (Items.isList(path)) {
      addItem(path, by, anchor);
    } else {
      set(path, Items.get(by, "value"), by, anchor);
    }
  }

  private void addItem(String list, Judgement by, Anchor anchor) {
    Map<String, String> fields = Items.fields(list, by, anchor.span().of(report.text()));
    int size = 0;
    while (values.containsKey(list + "[" + size + "]" + Items.always(list))) {
      if (isSame(list + "[" + size + "]", list, fields)) {
        confirm(list + "[" + size + "]" + Items.worded(list), by, anchor);
        return;
      }
      size++;
    }
    String item = list + "[" + size + "]";
    fields.forEach((field, value) -> values.put(item + field, value));
    confirm(item + Items.worded(list), by, anchor);
    if (list.equals("participants")) {
      parties.add(Ids.of("p", by.id(), id));
    } else if (list.equals("commitments")) {
      commitments.add(Ids.of("c", by.id(), id));
    }
  }

  /** True when the reader has by now found the same itself. */
  private boolean isSame(String item, String list, Map<String, String> fields) {
    return Items.telling(list).stream()
        .allMatch(field -> String.valueOf(fields.get(field)).equals(values.get(item + field)));
  }
}

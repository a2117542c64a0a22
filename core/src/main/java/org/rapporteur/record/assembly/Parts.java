package org.rapporteur.record.assembly;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.rapporteur.model.Commitment;
import org.rapporteur.model.Count;
import org.rapporteur.model.Engagement;
import org.rapporteur.model.Result;

/** The listed parts of one engagement (series, counts, topics, results, commitments), each once. */
final class Parts {
  private final Once<String> series = new Once<>("series", Function.identity());
  private final Once<Count> counts = new Once<>("counts", Function.identity());
  private final Once<String> topics =
      new Once<>("topics", topic -> topic.strip().toLowerCase(Locale.ROOT));
  private final Once<Result> results = new Once<>("outcomes", Function.identity());
  private final Once<Commitment> commitments = new Once<>("commitments", Function.identity());
  private final Map<Commitment, String> commitmentIds = new LinkedHashMap<>();

  /** Adds what a telling lists. */
  void add(Told told) {
    String from = told.telling().id();
    Engagement.Content content = told.value().content();
    series.addAll(from, told.value().series());
    counts.addAll(from, content.counts());
    topics.addAll(from, content.topics());
    results.addAll(from, content.results());
    commitments.addAll(from, content.commitments());
    for (int i = 0; i < content.commitments().size(); i++) {
      String id = told.telling().commitments().get(i);
      commitmentIds.merge(content.commitments().get(i), id, (a, b) -> a.compareTo(b) <= 0 ? a : b);
    }
  }

  /** Adds what a telling announces, as a commitment of its own; after all that is listed. */
  void announce(Announcement announced) {
    commitments.addAll(announced.id(), List.of(announced.value()));
    commitmentIds.merge(announced.value(), announced.id(), (a, b) -> a.compareTo(b) <= 0 ? a : b);
  }

  /** Where an announcement stands among the commitments. */
  @Nullable String path(Announcement announced) {
    return commitments.move(announced.id(), "commitments[0]");
  }

  /** The path of a part of a telling moved to where the part stands here, or null. */
  @Nullable String move(Told told, String path) {
    for (Once<?> list : List.of(series, counts, topics, results, commitments)) {
      if (path.startsWith(list.name + "[")) {
        return list.move(told.telling().id(), path);
      }
    }
    return null;
  }

  List<String> series() {
    return series.items;
  }

  Engagement.Content content() {
    return new Engagement.Content(counts.items, topics.items, results.items, commitments.items);
  }

  /** The smallest id of each commitment, in their order. */
  List<String> commitmentIds() {
    return List.copyOf(commitmentIds.values());
  }

  /** A list that holds each item once and knows where each telling's item went. */
  private static final class Once<T> {
    private final String name;
    private final Function<T, ?> sameness;
    private final List<T> items = new ArrayList<>();
    private final Map<Object, Integer> places = new HashMap<>();
    private final Map<String, Integer> moved = new HashMap<>();

    Once(String name, Function<T, ?> sameness) {
      this.name = name;
      this.sameness = sameness;
    }

    void addAll(String from, List<T> more) {
      for (int i = 0; i < more.size(); i++) {
        Object same = sameness.apply(more.get(i));
        if (places.putIfAbsent(same, items.size()) == null) {
          items.add(more.get(i));
        }
        moved.put(from + " " + name + "[" + i + "]", places.getOrDefault(same, 0));
      }
    }

    @Nullable String move(String from, String path) {
      int end = path.indexOf(']') + 1;
      Integer place = moved.get(from + " " + path.substring(0, end));
      return place == null ? null : name + "[" + place + "]" + path.substring(end);
    }
  }
}

package org.rapporteur.app.evaluate;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.function.BiPredicate;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * Compares what the reader says of one report with the gold record, slot by slot. A value left out
 * counts as missed, one the gold record lacks as wrong; an entry without counterpart is compared
 * with nothing. One scorer compares one report.
 */
final class Scorer {
  private static final double SAME_NAME = 0.6;
  private static final double SAME_PHRASE = 0.5;

  private final Alignment alignment;
  private final Tally tally = new Tally();
  private final FaultList faults;

  private Scorer(GoldReport report, List<Entry> predicted) {
    this.alignment = Alignment.of(report.entries(), predicted);
    this.faults = new FaultList(report);
  }

  static ReportScore score(GoldReport report, List<Entry> predicted) {
    Scorer scorer = new Scorer(report, predicted);
    scorer.compareAll();
    return new ReportScore(report, scorer.alignment, scorer.tally, scorer.faults.list(), predicted);
  }

  private void compareAll() {
    List<Entry> gold = alignment.gold();
    List<Entry> predicted = alignment.predicted();
    int pairs = alignment.toPredicted().size();
    tally.add(Slot.ENGAGEMENT, pairs, predicted.size() - pairs, gold.size() - pairs);
    for (int i = 0; i < gold.size(); i++) {
      Integer j = alignment.toPredicted().get(i);
      faults.turnTo(gold.get(i), j == null ? Entry.NOTHING : predicted.get(j));
      if (j == null) {
        faults.add(Slot.ENGAGEMENT, label(gold.get(i)), null, "kind");
      }
      compare(gold.get(i), j == null ? Entry.NOTHING : predicted.get(j));
    }
    for (int j = 0; j < predicted.size(); j++) {
      if (!alignment.toPredicted().containsValue(j)) {
        faults.turnTo(Entry.NOTHING, predicted.get(j));
        faults.add(Slot.ENGAGEMENT, null, label(predicted.get(j)), "kind");
        compare(Entry.NOTHING, predicted.get(j));
      }
    }
  }

  private static String label(Entry entry) {
    return Objects.requireNonNullElse(entry.what().kind(), "?")
        + " "
        + Objects.requireNonNullElse(entry.what().name(), "");
  }

  private void compare(Entry gold, Entry predicted) {
    Entry.What a = gold.what();
    Entry.What b = predicted.what();
    value(Slot.KIND, a.kind(), b.kind(), "kind", String::equals);
    series(a.series(), b.series());
    value(Slot.EDITION, word(a.edition()), word(b.edition()), "edition", String::equals);
    value(Slot.STATUS, a.status(), b.status(), "status", String::equals);
    value(Slot.START, gold.start(), predicted.start(), "start", String::equals);
    value(Slot.END, gold.end(), predicted.end(), "end", String::equals);
    String city = predicted.place().city();
    value(Slot.CITY, gold.place().city(), city, "city", Scorer::sameName);
    String country = predicted.place().country();
    value(Slot.COUNTRY, gold.place().country(), country, "country", String::equals);
    value(Slot.PART_OF, larger(gold.partOf()), predicted.partOf(), "part_of", String::equals);
    parties(gold, predicted);
    content(gold.content(), predicted.content());
  }

  /** The predicted id of the larger engagement; a sign that equals no id when it was not found. */
  private @Nullable String larger(@Nullable String goldId) {
    return goldId == null ? null : Objects.requireNonNullElse(alignment.predictedId(goldId), "?");
  }

  private void series(List<String> gold, List<String> predicted) {
    boolean same =
        gold.stream()
            .anyMatch(a -> predicted.stream().anyMatch(b -> Wording.agreement(a, b) >= SAME_NAME));
    value(
        Slot.SERIES,
        gold.isEmpty() ? null : String.join("; ", gold),
        predicted.isEmpty() ? null : String.join("; ", predicted),
        "series",
        (a, b) -> same);
  }

  private void parties(Entry gold, Entry predicted) {
    List<Match<Party>> matches =
        items(
            Slot.PARTICIPANT,
            new Items<>("participants", gold.parties(), predicted.parties(), Party::label),
            Party::isNamedBy);
    String kind = gold.what().kind();
    boolean plain = "meeting".equals(kind) || "call".equals(kind);
    for (Match<Party> match : matches) {
      Party a = match.gold;
      Party b = match.predicted;
      String path = "participants[" + match.index + "]";
      value(
          Slot.CAPACITY,
          a.capacity(),
          b.capacity(),
          path + ".capacity",
          (x, y) -> rank(x, plain).equals(rank(y, plain)));
      if (a.isPerson()) {
        value(
            Slot.ROLE,
            a.role(),
            b.role(),
            path + ".role",
            (x, y) -> Wording.agreement(x, y) >= SAME_PHRASE);
        value(
            Slot.REPRESENTS,
            a.represents(),
            b.represents(),
            path + ".represents",
            Scorer::sameName);
      }
    }
  }

  /** In talks between few, who leads a side is not told from who takes part. */
  private static String rank(String capacity, boolean plain) {
    return plain && capacity.equals("head") ? "participant" : capacity;
  }

  private static boolean sameName(String a, String b) {
    return a.equals(b) || Wording.agreement(a, b) >= SAME_NAME;
  }

  private static @Nullable String word(@Nullable Integer number) {
    return number == null ? null : number.toString();
  }

  private void content(Entry.Content gold, Entry.Content predicted) {
    for (Match<Entry.Counted> match :
        items(
            Slot.COUNT,
            new Items<>("counts", gold.counts(), predicted.counts(), Entry.Counted::label),
            (a, b) -> a.label().equals(b.label()))) {
      String path = "counts[" + match.index + "]";
      value(Slot.BOUND, match.gold.bound(), match.predicted.bound(), path, String::equals);
    }
    items(
        Slot.TOPIC,
        new Items<>("topics", gold.topics(), predicted.topics(), topic -> topic),
        (a, b) -> Wording.agreement(a, b) >= SAME_PHRASE);
    for (Match<Entry.Quoted> match :
        quotes(Slot.OUTCOME, "outcomes", gold.outcomes(), predicted.outcomes())) {
      String path = "outcomes[" + match.index + "]";
      value(Slot.OUTCOME_KIND, match.gold.label(), match.predicted.label(), path, String::equals);
    }
    for (Match<Entry.Quoted> match :
        quotes(Slot.COMMITMENT, "commitments", gold.commitments(), predicted.commitments())) {
      String path = "commitments[" + match.index + "]";
      value(Slot.DUE, match.gold.due(), match.predicted.due(), path, String::equals);
      if (match.gold.label() != null) {
        value(Slot.GRADE, match.gold.label(), match.predicted.label(), path, String::equals);
      }
    }
  }

  private List<Match<Entry.Quoted>> quotes(
      Slot slot, String path, List<Entry.Quoted> gold, List<Entry.Quoted> predicted) {
    return items(
        slot,
        new Items<>(path, gold, predicted, Entry.Quoted::quote),
        (a, b) -> Wording.sameQuote(a.quote(), b.quote()));
  }

  private void value(
      Slot slot,
      @Nullable String gold,
      @Nullable String predicted,
      String path,
      BiPredicate<String, String> same) {
    if (gold == null && predicted == null) {
      return;
    }
    if (gold != null && predicted != null && same.test(gold, predicted)) {
      tally.add(slot, 1, 0, 0);
    } else {
      tally.add(slot, 0, predicted == null ? 0 : 1, gold == null ? 0 : 1);
      faults.add(slot, gold, predicted, path);
    }
  }

  private record Items<T>(
      String path, List<T> gold, List<T> predicted, Function<T, String> label) {}

  private record Match<T>(T gold, T predicted, int index) {}

  /** Matches two lists one to one, in order of the gold list. */
  private <T> List<Match<T>> items(Slot slot, Items<T> items, BiPredicate<T, T> same) {
    List<Match<T>> matches = new ArrayList<>();
    List<Integer> left = new ArrayList<>();
    for (int i = 0; i < items.predicted.size(); i++) {
      left.add(i);
    }
    for (T gold : items.gold) {
      int before = matches.size();
      for (int k = 0; k < left.size(); k++) {
        T predicted = items.predicted.get(left.get(k));
        if (same.test(gold, predicted)) {
          matches.add(new Match<>(gold, predicted, left.remove(k)));
          break;
        }
      }
      if (matches.size() == before) {
        faults.add(slot, items.label.apply(gold), null, items.path);
      }
    }
    for (int i : left) {
      String path = items.path + "[" + i + "]";
      faults.add(slot, null, items.label.apply(items.predicted.get(i)), path);
    }
    tally.add(slot, matches.size(), left.size(), items.gold.size() - matches.size());
    return matches;
  }
}

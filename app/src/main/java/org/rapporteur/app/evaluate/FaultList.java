package org.rapporteur.app.evaluate;

import java.text.BreakIterator;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** The faults of one report as they are found. */
final class FaultList {
  private final GoldReport report;
  private final List<Fault> faults = new ArrayList<>();
  private Entry gold = Entry.NOTHING;
  private Entry predicted = Entry.NOTHING;

  FaultList(GoldReport report) {
    this.report = report;
  }

  /** The two entries compared from now on. */
  void turnTo(Entry newGold, Entry newPredicted) {
    this.gold = newGold;
    this.predicted = newPredicted;
  }

  void add(Slot slot, @Nullable String goldValue, @Nullable String predictedValue, String path) {
    String id = gold.id() != null ? gold.id() : predicted.id();
    Entry.Quote quote = predictedValue == null ? null : quote(path);
    faults.add(
        new Fault(
            report.id(),
            report.language(),
            (gold.id() == null ? "+" : "") + id,
            slot,
            goldValue == null ? "" : goldValue,
            predictedValue == null ? "" : predictedValue,
            predictedValue == null ? "" : decider(slot, quote),
            quote == null ? "" : quote.words(),
            sentence(quote, goldValue)));
  }

  List<Fault> list() {
    return List.copyOf(faults);
  }

  /**
   * A model is named by its file, a rule by the reason it gave; who missed a value is not known.
   */
  private static String decider(Slot slot, Entry.@Nullable Quote quote) {
    String reason = quote == null ? null : quote.reason();
    return slot.model().isEmpty() && reason != null ? reason : slot.model();
  }

  /** The reader's words for the value at this path, for what holds it or is held by it, or null. */
  private Entry.@Nullable Quote quote(String path) {
    Entry.Quote best = null;
    for (Entry.Quote quote : predicted.quotes()) {
      boolean nearer = best == null || quote.path().length() > best.path().length();
      if (nearer && path.startsWith(quote.path())) {
        best = quote;
      }
    }
    int bracket = path.indexOf(']');
    if (best == null && bracket >= 0) {
      String item = path.substring(0, bracket + 1);
      return predicted.quotes().stream()
          .filter(quote -> quote.path().startsWith(item))
          .findFirst()
          .orElse(null);
    }
    return best;
  }

  /** The sentence of the reader's words, else the first one that has the gold value. */
  private String sentence(Entry.@Nullable Quote quote, @Nullable String goldValue) {
    String text = report.text();
    if (text == null) {
      return "";
    }
    Integer start = quote == null ? null : quote.start();
    int at = start != null ? start : goldValue == null ? -1 : text.indexOf(goldValue);
    if (at < 0 || at >= text.length()) {
      return "";
    }
    BreakIterator sentences = BreakIterator.getSentenceInstance(Locale.ROOT);
    sentences.setText(text);
    int end = sentences.following(at);
    return text.substring(sentences.previous(), end).strip();
  }
}

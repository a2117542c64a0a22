package org.rapporteur.app.evaluate;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The faults of one report as they are found. */
final class FaultList {
  private static final int AROUND = 60;

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
    String words = predictedValue == null ? around(goldValue) : quote(path);
    faults.add(
        new Fault(
            report.id(),
            report.language(),
            (gold.id() == null ? "+" : "") + id,
            slot,
            goldValue == null ? "" : goldValue,
            predictedValue == null ? "" : predictedValue,
            words));
  }

  List<Fault> list() {
    return List.copyOf(faults);
  }

  /** The reader's words for the value at this path or for what holds it. */
  private String quote(String path) {
    String best = "";
    int length = -1;
    for (Entry.Quote quote : predicted.quotes()) {
      if (path.startsWith(quote.path()) && quote.path().length() > length) {
        best = quote.words();
        length = quote.path().length();
      }
    }
    return best;
  }

  /** Where a missed value stands in the report, with the words around it. */
  private String around(@Nullable String value) {
    String text = report.text();
    int at = value == null || text == null ? -1 : text.indexOf(value);
    if (value == null || text == null || at < 0) {
      return "";
    }
    return text.substring(
        Math.max(0, at - AROUND), Math.min(text.length(), at + value.length() + AROUND));
  }
}

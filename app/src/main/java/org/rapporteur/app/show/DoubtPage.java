package org.rapporteur.app.show;

import java.io.IOException;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.rapporteur.app.Console;
import org.rapporteur.app.export.JsonLinesExport;
import org.rapporteur.app.json.RecordFields;
import org.rapporteur.record.view.CommitmentView;
import org.rapporteur.record.view.Doubt;
import org.rapporteur.record.view.EngagementView;
import org.rapporteur.record.view.Entry;
import org.rapporteur.record.view.PartyView;
import org.rapporteur.record.view.SeriesView;

/** What is doubtful, each with the question, what it affects and the entries it is about. */
public final class DoubtPage {
  private final Console console;
  private final Function<String, Optional<Entry>> record;

  /** Prints to the console; {@code record} finds entries by their id. */
  public DoubtPage(Console console, Function<String, Optional<Entry>> record) {
    this.console = console;
    this.record = record;
  }

  /** All of them, and how many they are. */
  public void print(List<Doubt> doubts, boolean json) throws IOException {
    if (json) {
      RecordFields shape = new RecordFields(null, false);
      new JsonLinesExport(shape, console.out()).all("doubt", doubts, RecordFields::doubt);
      return;
    }
    doubts.forEach(this::print);
    console.line(doubts.isEmpty() ? "nothing is doubtful" : "shown " + doubts.size());
  }

  /** One of them. */
  public void print(Doubt doubt) {
    String reports = doubt.affects() == 1 ? "1 report" : doubt.affects() + " reports";
    console.line(doubt.id() + "  " + doubt.sort().label() + "  " + reports);
    console.line("  " + Shown.of(doubt.question()));
    for (String id : doubt.on()) {
      console.line("  " + id + record.apply(id).map(entry -> "  " + words(entry)).orElse(""));
    }
  }

  private static String words(Entry entry) {
    Lines lines = new Lines(null);
    if (entry instanceof EngagementView view) {
      return lines.engagement(view);
    }
    if (entry instanceof PartyView view) {
      return lines.party(view);
    }
    if (entry instanceof SeriesView view) {
      return lines.series(view);
    }
    return entry instanceof CommitmentView view ? lines.commitment(view) : "";
  }
}

package org.rapporteur.app.cli.act;

import java.util.HashMap;
import java.util.Map;
import org.rapporteur.app.Console;
import org.rapporteur.app.cli.RecordOptions;
import org.rapporteur.app.show.Shown;
import org.rapporteur.record.Judgement;
import org.rapporteur.store.RecordBook;
import org.rapporteur.store.sql.ActLog;

/** Prints who did what. */
final class Acts {
  private static final int HASH = 12;

  private final Console console;
  private final RecordBook book;

  Acts(Console console, RecordBook book) {
    this.console = console;
    this.book = book;
  }

  /**
   * One line an act: place in the log, start of its hash, moment, act, what it was done to, who did
   * it and why.
   */
  void print() {
    Map<String, Judgement> judgements = new HashMap<>();
    book.review()
        .judgements(RecordOptions.CLEARANCE)
        .forEach(each -> judgements.put(each.id(), each));
    for (ActLog.Entry entry : book.review().log()) {
      Judgement judgement = judgements.get(entry.subject());
      String by = judgement == null ? entry.by() : judgement.by();
      String who = by == null ? "" : "  " + Shown.of(by);
      String why = judgement == null ? "" : ": " + Shown.of(judgement.reason());
      console.line(
          entry.position()
              + "  "
              + entry.hash().substring(0, HASH)
              + "  "
              + entry.at()
              + "  "
              + entry.act()
              + "  "
              + entry.subject()
              + who
              + why);
    }
  }
}

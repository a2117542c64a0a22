package org.rapporteur.app.evaluate;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Locale;

/** Prints an evaluation as tables, one line a slot. */
public final class ScoreTable {
  private ScoreTable() {}

  /**
   * The tables of an evaluation.
   *
   * @param byLanguage whether each language has a table of its own
   * @param show id of a report to show on its own, or empty
   */
  public static String of(Evaluation evaluation, boolean byLanguage, String show) {
    StringBuilder out = new StringBuilder();
    for (ReportScore report : evaluation.reports()) {
      if (report.report().id().equals(show)) {
        out.append("aligned: ").append(report.pairs()).append('\n');
        table(out, show, report.tally());
        report.faults().forEach(fault -> out.append(fault.line()).append('\n'));
      }
    }
    if (evaluation.missing() > 0) {
      out.append("no prediction for ")
          .append(evaluation.missing())
          .append(" reports: counted as empty\n");
    }
    if (byLanguage) {
      evaluation.languages().forEach((code, tally) -> table(out, "language " + code, tally));
    }
    table(out, "all reports", evaluation.whole());
    Coverage coverage = evaluation.coverage();
    if (coverage.values() > 0) {
      out.append("evidence: ")
          .append(coverage.quoted())
          .append(" of ")
          .append(coverage.values())
          .append(" values quote the text at their offsets\n");
    }
    return out.append("record F1 ")
        .append(decimals(evaluation.whole().whole().f1()))
        .append('\n')
        .toString();
  }

  private static void table(StringBuilder out, String title, Tally tally) {
    out.append('\n').append(title).append('\n');
    out.append(
        String.format(
            Locale.ROOT,
            "%-13s%7s%7s%7s%6s%7s%7s\n",
            "slot",
            "P",
            "R",
            "F1",
            "hit",
            "wrong",
            "missed"));
    for (Slot slot : Slot.values()) {
      if (!tally.score(slot).isEmpty()) {
        row(out, slot.label(), tally.score(slot));
      }
    }
    row(out, "ALL SLOTS", tally.whole());
  }

  private static void row(StringBuilder out, String label, Score score) {
    out.append(
        String.format(
            Locale.ROOT,
            "%-13s%7s%7s%7s%6d%7d%7d\n",
            label,
            decimals(score.precision()),
            decimals(score.recall()),
            decimals(score.f1()),
            score.hit(),
            score.wrong(),
            score.missed()));
  }

  /** Three decimals; a tie of the exact value goes to the even digit. */
  static String decimals(double value) {
    return new BigDecimal(value).setScale(3, RoundingMode.HALF_EVEN).toPlainString();
  }
}

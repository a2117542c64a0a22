package org.rapporteur.app.train;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.List;
import org.rapporteur.app.evaluate.Evaluation;
import org.rapporteur.app.evaluate.Score;
import org.rapporteur.app.evaluate.Tally;

/** The learning curve: what models are worth that were learned from fewer reports. */
public final class Curve {
  private static final List<Integer> PERCENT = List.of(25, 50, 75, 100);
  private static final String HEADER = "percent,reports,language,precision,recall,f1\n";

  private Curve() {}

  /**
   * The curve as comma-separated values: for each share of the reports learned from, the scores on
   * reports held out, of all together and by language.
   *
   * @param folds how many folds, from 2
   */
  public static String of(School school, int folds) {
    StringBuilder out = new StringBuilder(HEADER);
    for (int percent : PERCENT) {
      Evaluation evaluation = school.crossValidate(folds, percent);
      long learned = Math.round(school.size() * (folds - 1.0) / folds * percent / 100);
      row(out, percent + "," + learned + ",all", evaluation.whole());
      evaluation
          .languages()
          .forEach((code, tally) -> row(out, percent + "," + learned + "," + code, tally));
    }
    return out.toString();
  }

  private static void row(StringBuilder out, String start, Tally tally) {
    Score score = tally.whole();
    out.append(start)
        .append(',')
        .append(decimals(score.precision()))
        .append(',')
        .append(decimals(score.recall()))
        .append(',')
        .append(decimals(score.f1()))
        .append('\n');
  }

  private static String decimals(double value) {
    return new BigDecimal(value).setScale(3, RoundingMode.HALF_EVEN).toPlainString();
  }
}

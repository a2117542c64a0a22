package org.rapporteur.app.evaluate;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;

/**
 * An evaluation as rows of {@code docs/quality.csv}: a row a slot for all languages together and
 * for each, the record score as slot {@code ALL SLOTS}.
 *
 * @param date the day of the evaluation
 * @param version the version evaluated
 * @param set what the set of gold records is called
 */
public record QualityRows(LocalDate date, String version, String set) {
  /** The names of the columns. */
  public static final String HEADER =
      "date,version,set,language,slot,precision,recall,f1,hit,wrong,missed";

  private static final String ALL = "all";

  /** The rows, without heading. */
  public List<String> of(Evaluation evaluation) {
    List<String> rows = new ArrayList<>();
    rows(rows, ALL, evaluation.whole());
    evaluation.languages().forEach((language, tally) -> rows(rows, language, tally));
    return rows;
  }

  private void rows(List<String> rows, String language, Tally tally) {
    for (Slot slot : Slot.values()) {
      if (!tally.score(slot).isEmpty()) {
        rows.add(row(language, slot.label(), tally.score(slot)));
      }
    }
    rows.add(row(language, "ALL SLOTS", tally.whole()));
  }

  private String row(String language, String slot, Score score) {
    return String.join(
        ",",
        date.toString(),
        version,
        set,
        language,
        slot,
        ScoreTable.decimals(score.precision()),
        ScoreTable.decimals(score.recall()),
        ScoreTable.decimals(score.f1()),
        String.valueOf(score.hit()),
        String.valueOf(score.wrong()),
        String.valueOf(score.missed()));
  }
}

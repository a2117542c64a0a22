package org.rapporteur.record;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.rapporteur.model.Mark;
import org.rapporteur.model.Outcome;
import org.rapporteur.model.Report;

/**
 * Where readings and judgements are kept and never overwritten. What a call returns is kept: it
 * survives the end of the process at any later moment.
 *
 * <p>Every question takes the highest handling mark the caller may see; what is marked higher is
 * answered as if it were not there.
 */
public interface Ledger extends AutoCloseable {
  /**
   * Keeps what became of a source. The same reading again changes nothing; a newer reader's reading
   * of the same text takes the place of the older; another text under a known id is the report's
   * next version.
   *
   * @param original the bytes the source was read from
   * @param reader version of the reader, such as {@code 0.1.0}
   * @param at the moment of keeping, for the log
   */
  default Added add(Outcome outcome, byte[] original, String reader, Instant at) {
    return add(outcome, original, reader, at, null);
  }

  /**
   * The same, brought by a person.
   *
   * @param by name of who brought it, for the log, or null where nobody gave one
   */
  Added add(Outcome outcome, byte[] original, String reader, Instant at, @Nullable String by);

  /** Keeps a person's judgement; the same judgement again changes nothing. */
  void judge(Judgement judgement);

  /** Every judgement kept, in the order of their ids, marked with what withdrew it. */
  List<Judgement> listJudgements();

  /** Ids of the reports, sorted. */
  List<String> listReports(Mark clearance);

  /** The newest version of the report that has or once had this id. */
  Optional<Report> findReport(String id, Mark clearance);

  /** The reading of the report that is in force. */
  Optional<Reading> findReading(String id, Mark clearance);

  /** The readings of the report, oldest first; the last is in force. Empty when it is not seen. */
  List<Reading> listReadings(String id, Mark clearance);

  /**
   * Names of those who brought the report, its versions and newer readings of it, each once, in the
   * order of their first act; empty when nobody gave a name or it is not seen.
   */
  List<String> listBringers(String id, Mark clearance);

  /** The bytes the newest version of the report was read from. */
  Optional<byte[]> findOriginal(String id, Mark clearance);

  /** The sources that could not be read and have not been read since, by id. */
  List<Outcome.Failed> listFailures();

  /** Number of acts kept so far; grows by one with each. */
  long position();

  @Override
  void close();
}

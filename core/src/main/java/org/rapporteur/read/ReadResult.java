package org.rapporteur.read;

import org.rapporteur.model.Outcome;
import org.rapporteur.model.Report;
import org.rapporteur.read.format.Bytes;

/** What became of one report on being read. */
public sealed interface ReadResult {
  /** The id of the report, or of the document that could not be read. */
  String id();

  /**
   * The report.
   *
   * @param report the report
   * @param original its bytes as they came in; those of its line for JSON Lines
   */
  record Read(Report report, Bytes original) implements ReadResult {
    @Override
    public String id() {
      return report.id();
    }
  }

  /**
   * It is known already and was not read again.
   *
   * @param id its id
   * @param source the file, line or address
   */
  record Known(String id, String source) implements ReadResult {}

  /**
   * Its text did not pass the sieve and was not read.
   *
   * @param id its id, or its source
   * @param source the file, line or address
   */
  record PassedOver(String id, String source) implements ReadResult {}

  /**
   * No report could be made of it.
   *
   * @param failure the document, the place and the reason
   */
  record Failed(Outcome.Failed failure) implements ReadResult {
    @Override
    public String id() {
      return failure.id();
    }
  }
}

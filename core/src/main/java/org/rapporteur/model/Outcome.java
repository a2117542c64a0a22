package org.rapporteur.model;

import java.util.List;

/** What became of one report on its way through the reader. */
public sealed interface Outcome {
  /** The id of the report, or of the source when no report could be made of it. */
  String id();

  /**
   * The report was read and says something.
   *
   * @param report the report
   * @param engagements what it says; never empty
   * @param bystanders whom it names besides
   */
  record Kept(Report report, List<Engagement> engagements, List<Naming> bystanders)
      implements Outcome {
    /** Copies the lists. */
    public Kept {
      engagements = List.copyOf(engagements);
      bystanders = List.copyOf(bystanders);
      if (engagements.isEmpty()) {
        throw new IllegalArgumentException("a kept reading holds an engagement");
      }
    }

    /** A report that names nobody but who takes part. */
    public Kept(Report report, List<Engagement> engagements) {
      this(report, engagements, List.of());
    }

    @Override
    public String id() {
      return report.id();
    }
  }

  /**
   * The report was read and holds no engagement, or is in a language not covered; it is kept as
   * text.
   *
   * @param report the report
   * @param status {@code no_engagement} or {@code language_not_covered}
   * @param reason the same in words
   * @param bystanders whom it names in public roles
   */
  record Skipped(Report report, String status, String reason, List<Naming> bystanders)
      implements Outcome {
    /** Copies the list. */
    public Skipped {
      bystanders = List.copyOf(bystanders);
    }

    /** A report of which nobody named is kept. */
    public Skipped(Report report, String status, String reason) {
      this(report, status, reason, List.of());
    }

    @Override
    public String id() {
      return report.id();
    }
  }

  /**
   * The source could not be read.
   *
   * @param id the id it came in with, or its source
   * @param source the file, line or address
   * @param stage the stage that failed
   * @param where the place within the source, such as a line or byte offset
   * @param reason what is wrong, in words
   */
  record Failed(String id, String source, String stage, String where, String reason)
      implements Outcome {}
}

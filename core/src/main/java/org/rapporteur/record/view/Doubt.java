package org.rapporteur.record.view;

import java.util.List;

/**
 * Something on record that a person should look at.
 *
 * @param id stays the same while the doubt does
 * @param sort what is doubtful
 * @param affects number of reports whose entries it decides about
 * @param on ids of what is doubtful, in order
 * @param field the field of a dispute or deduction, as a path; empty otherwise
 * @param question what is to be decided, in words
 * @param choices the values to choose from; empty when there is nothing to choose
 */
public record Doubt(
    String id,
    Sort sort,
    int affects,
    List<String> on,
    String field,
    String question,
    List<String> choices) {
  /** Copies the lists. */
  public Doubt {
    on = List.copyOf(on);
    choices = List.copyOf(choices);
  }

  /** What can be doubtful. */
  public enum Sort {
    /** A person's decision that finds what it was made on no more. */
    LOST("lost"),
    /** Whether two things are one. */
    JOIN("join"),
    /** Which of several values stands. */
    DISPUTE("dispute"),
    /** Whether a value that no report states follows. */
    DEDUCTION("deduction");

    private final String label;

    Sort(String label) {
      this.label = label;
    }

    /** The word used in files and commands. */
    public String label() {
      return label;
    }
  }
}

package org.rapporteur.record.view;

import java.util.List;
import org.rapporteur.model.Participant;

/**
 * A party's part in an engagement, from all reports that name it there.
 *
 * @param party id of the party on record
 * @param value its forms of name, office, side and capacity
 * @param reports ids of the reports that name it, sorted
 */
public record Attendance(String party, Participant value, List<String> reports) {
  /** Copies the list. */
  public Attendance {
    reports = List.copyOf(reports);
  }
}

package org.rapporteur.extract.roster.gather;

import java.util.List;
import java.util.Optional;
import org.rapporteur.language.Mention;

/** Chooses the office that stands as a person's role. */
public final class Roles {
  private static final int LONG_ENOUGH = 6;

  private Roles() {}

  /** The fullest present office; a past one when there is no other. */
  public static Optional<Mention.Office> best(List<Mention.Office> offices) {
    Mention.Office best = null;
    for (Mention.Office office : offices) {
      if (!office.english().isEmpty() && (best == null || score(office) > score(best))) {
        best = office;
      }
    }
    return Optional.ofNullable(best);
  }

  private static int score(Mention.Office office) {
    int words = BareOffices.words(office.english()).size();
    boolean capital = Character.isUpperCase(office.english().codePointAt(0));
    return Math.min(words, LONG_ENOUGH)
        + (capital ? 2 : 0)
        + (office.organisation() != null ? 1 : 0)
        + (office.state() != null ? 1 : 0)
        - (office.former() ? 10 : 0);
  }
}

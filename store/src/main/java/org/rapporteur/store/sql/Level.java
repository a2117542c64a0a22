package org.rapporteur.store.sql;

import org.rapporteur.model.Mark;

/** Handling marks as numbers in the database: the higher, the fewer may see it. */
public final class Level {
  /** The lowest. */
  public static final int LOWEST = 0;

  /** The highest. */
  public static final int HIGHEST = 2;

  private Level() {}

  /** The number of a mark. */
  public static int of(Mark mark) {
    return switch (mark) {
      case PUBLIC -> 0;
      case INTERNAL -> 1;
      case RESTRICTED -> 2;
    };
  }

  /** The mark of a number; throws when there is none. */
  public static Mark mark(int level) {
    return switch (level) {
      case 0 -> Mark.PUBLIC;
      case 1 -> Mark.INTERNAL;
      case 2 -> Mark.RESTRICTED;
      default -> throw new IllegalArgumentException("no mark numbered " + level);
    };
  }
}

package org.rapporteur.language.date.shape;

/** Tells a year that stands alone from any other number of four figures. */
final class YearAlone {
  private YearAlone() {}

  /**
   * False for a four-figure number that is part of a decimal, a file number, a document symbol or a
   * sum; true for everything else.
   */
  static boolean isPlausible(Found found) {
    if (found.shape() != Shape.YEAR_ALONE) {
      return true;
    }
    SignLine line = found.line();
    boolean marked = found.to() - found.from() > 1;
    if (marked) {
      return true;
    }
    int piece = line.get(found.from()).first();
    String before = line.pieces().folded(piece - 1);
    String after = line.pieces().folded(piece + 1);
    boolean joinedBefore = line.pieces().gap(piece) == 0 && "./,№#$€£".contains(before);
    boolean joinedAfter = line.pieces().gap(piece + 1) == 0 && "/%$€£:".contains(after);
    boolean numbered = before.equals("№") || before.equals("#") || before.equals("$");
    return !joinedBefore && !joinedAfter && !numbered && !after.equals("%");
  }
}

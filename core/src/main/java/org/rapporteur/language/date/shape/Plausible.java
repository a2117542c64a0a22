package org.rapporteur.language.date.shape;

/**
 * Tells figures that are a date from those that count or number something: they must be written
 * together or end their clause, and stand in the range of months and days.
 */
final class Plausible {
  private static final int MONTHS = 12;

  private Plausible() {}

  static boolean test(Shape shape, SignLine line, int from, int to) {
    return switch (shape) {
      case YEAR_WITH_MONTH -> monthOfYear(line, from, to, line.get(from + 2).value());
      case MONTH_WITH_YEAR -> monthOfYear(line, from, to, line.get(from).value());
      case SHORT_FIGURES -> shortFigures(line, from, to);
      case WEEKDAY_AND_DAY -> !isClock(line, to) && isDay(line, from, to);
      case DAY_ALONE -> dayAlone(line, from, to);
      case NTH_WEEKDAY_ALONE -> line.ends(to) && inWords(line, from, to);
      default -> true;
    };
  }

  private static boolean monthOfYear(SignLine line, int from, int to, int month) {
    boolean numbered = "/-.".indexOf(line.kind(from - 1)) >= 0 || "/-".indexOf(line.kind(to)) >= 0;
    boolean point = line.kind(from + 1) == '.';
    boolean clear = line.tight(from, to) ? !point || line.ends(to) : !point && line.ends(to);
    return month >= 1 && month <= MONTHS && !numbered && clear && !isCount(line, from, to);
  }

  private static boolean isCount(SignLine line, int from, int to) {
    String before = line.pieces().folded(line.get(from).first() - 1);
    String after = line.pieces().folded(line.get(to - 1).end());
    return before.equals("№") || before.equals("#") || before.equals("no") || after.equals("%");
  }

  /** Day and month without year: one of the figures must be beyond twelve. */
  private static boolean shortFigures(SignLine line, int from, int to) {
    int one = line.get(from).value();
    int two = line.get(from + 2).value();
    boolean sure = one > MONTHS != two > MONTHS;
    boolean led = "ikdf ".indexOf(line.kind(from - 1)) >= 0;
    boolean slash = line.kind(from + 1) == '/';
    boolean clear = (led && (slash || line.ends(to))) || (slash && line.ends(to));
    boolean longer = "/-.".indexOf(line.kind(to)) >= 0 && !line.ends(to);
    return sure && clear && !longer && line.tight(from, to) && !isCount(line, from, to);
  }

  /** A number of a day alone must end its clause, or follow the word day. */
  private static boolean dayAlone(SignLine line, int from, int to) {
    boolean ordinal = line.kind(from) == 'O';
    char before = line.kind(from - 1);
    boolean the = before == 'o' && line.kind(from - 2) == 'i';
    boolean day = before == 'd' && !ordinal;
    String word = line.pieces().folded(line.get(from).first() - 1);
    boolean on = before == 'i' && (word.equals("on") || word.equals("في"));
    boolean to27 = until(line, from);
    boolean high = line.get(from).value() > MONTHS;
    return (day && high) || (high && line.ends(to) && (the || on || to27));
  }

  /** True for a day alone that ends a period whose start is not told: until the 27th. */
  static boolean until(SignLine line, int from) {
    int before = line.kind(from - 1) == 'o' ? from - 2 : from - 1;
    return line.kind(before) == 't' && line.kinds().lastIndexOf('f', from) < 0;
  }

  private static boolean inWords(SignLine line, int from, int to) {
    int ordinal = line.kind(from) == 'O' ? from : to - 1;
    return !Character.isDigit(line.pieces().folded(line.get(ordinal).first()).charAt(0));
  }

  /** A number of a day in words that is no ordinal must end its clause. */
  private static boolean isDay(SignLine line, int from, int to) {
    Sign day = line.get(to - 1);
    boolean high = day.value() > MONTHS && day.value() <= 31;
    return day.kind() != 'N' || (high && inWords(line, from, to) && line.ends(to));
  }

  private static boolean isClock(SignLine line, int to) {
    String after = line.pieces().folded(line.get(to - 1).end());
    return after.equals(":") || after.equals("a") || after.equals("p");
  }
}

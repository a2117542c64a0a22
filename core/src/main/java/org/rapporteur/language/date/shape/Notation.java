package org.rapporteur.language.date.shape;

/**
 * Parts of the {@link Shape}s, as regular expressions over the kinds of {@link Sign}. A number in a
 * group's name tells the start (1) from the end (2) of a period.
 */
final class Notation {
  /** A weekday before a day. */
  static final String WEEKDAY = "(?:d?(?<w1>[WV])\\.?[,(]?[oi]?d?)?";

  /** A weekday after a day. */
  static final String WEEKDAY_AFTER = "(?:[,(]{0,2}i?d?(?<w2>[WV])\\)?)?";

  private static final String PASSING_WEEKDAY = "o?(?:d?[WV]\\.?,?)?o?";

  /** The first day. */
  static final String DAY1 = PASSING_WEEKDAY + "(?<d1>[DO])d?";

  /** The last day. */
  static final String DAY2 = PASSING_WEEKDAY + "(?<d2>[DO])d?";

  /** Between a day and its month. */
  static final String OF = "[-of/.]{0,3}m?";

  /** Between a month and its day. */
  static final String THE = "[-o/.]?f?";

  /** The same month under its other name, or the next one. */
  static final String TWIN = "(?:[/(](?<mx>[MA])\\)?)?";

  private static final String SAME = "\\.?(?:[/(][MA]\\)?)?";

  /** The first month. */
  static final String MONTH1 = "m?(?<m1>[MA])" + SAME;

  /** The last month. */
  static final String MONTH2 = "m?(?<m2>[MA])" + SAME;

  /** Between start and end. */
  static final String TO = "(?<s>,?[-ta]|,|f?t)[oi]?f?";

  /** Between a start with its month and an end with its own. */
  static final String TO_MONTH = "(?<s>,?[-ta]|f?t)[oi]?f?";

  /** The year of the start. */
  static final String YEAR1 = ",?[-ofi]*y?(?<y1>Y)y?\\.?e?\\.?";

  /** Last, next or this month or year. */
  static final String RELATIVE =
      "(?:(?<ra>[cpn])o?(?<ua>[ym])|(?<ub>[ym])(?<rb>[cpn])|(?<rc>[cpn])|(?<z>Z))";

  /** The year after a date: stated, relative or none. */
  static final String YEAR = "(?:,?[-ofi]*y?(?<y2>Y)y?\\.?e?\\.?|,?[ofi]*" + RELATIVE + ")?";

  /** The year after a season, which must be there. */
  static final String YEAR_OR_RELATIVE =
      "(?:,?[-ofi]*y?(?<y2>Y)y?\\.?e?\\.?|,?[ofi]*" + RELATIVE + ")";

  /** Early, mid, late. */
  static final String PART = "(?:(?<l>L)[-o]*)?";

  /** The month or year that a week or weekday is counted in. */
  static final String COUNTED =
      "[oif]*(?:m?(?<m1>[MA])\\.?"
          + YEAR
          + "|(?<rd>[cpn])o?(?<ud>[ym])|(?<ue>[ym])(?<re>[cpn])|y?(?<y1>Y)[ye]*)";

  private Notation() {}
}

package org.rapporteur.app.export;

/** Words of a report made fit for formats that allow no control characters. */
public final class PlainText {
  private static final String FORMULA = "=+-@\t\r";

  private PlainText() {}

  /** The words on one line: any white space is one space, controls are left out. */
  public static String line(String words) {
    StringBuilder out = new StringBuilder(words.length());
    words
        .codePoints()
        .forEach(
            c -> {
              if (Character.isWhitespace(c) || c == '\u0085') {
                if (!out.isEmpty() && out.charAt(out.length() - 1) != ' ') {
                  out.append(' ');
                }
              } else if (isInXml(c) && !Character.isISOControl(c)) {
                out.appendCodePoint(c);
              }
            });
    return out.toString().strip();
  }

  /** The words without what XML 1.0 has no place for; lines stay. */
  public static String xml(String words) {
    StringBuilder out = new StringBuilder(words.length());
    words.codePoints().filter(PlainText::isInXml).forEach(out::appendCodePoint);
    return out.toString();
  }

  /** XML 1.0, production 2. */
  private static boolean isInXml(int c) {
    return c == '\t'
        || c == '\n'
        || c == '\r'
        || (c >= 0x20 && c <= 0xd7ff)
        || (c >= 0xe000 && c <= 0xfffd)
        || c >= 0x10000;
  }

  /** A cell; a text that a spreadsheet would take for a formula gets an apostrophe. */
  static String cell(String text) {
    boolean formula = !text.isEmpty() && FORMULA.indexOf(text.charAt(0)) >= 0;
    return formula ? "'" + text : text;
  }
}

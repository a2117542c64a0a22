package org.rapporteur.read.pdf;

/**
 * A stretch of a page's line that no wide gap cuts.
 *
 * @param text its words
 * @param box where it stands
 * @param row number of the page's row it stands in, as the file writes it
 * @param page number of the page, from 0
 */
record Line(String text, Box box, int row, int page) {
  /**
   * A place on a page, in points from its upper left corner.
   *
   * @param left left edge
   * @param right right edge
   * @param base base line of its letters
   * @param size size of its letters
   * @param depth base line as a share of the page's height, 0 to 1
   */
  record Box(float left, float right, float base, float size, float depth) {
    float width() {
      return right - left;
    }
  }

  /** True when it is written from right to left. */
  boolean isRightToLeft() {
    return text.codePoints().filter(Line::isRightToLeft).count() * 2
        > text.codePoints().filter(Character::isLetter).count();
  }

  private static boolean isRightToLeft(int c) {
    byte direction = Character.getDirectionality(c);
    return direction == Character.DIRECTIONALITY_RIGHT_TO_LEFT
        || direction == Character.DIRECTIONALITY_RIGHT_TO_LEFT_ARABIC;
  }

  /** Average width of one of its characters. */
  float letter() {
    return text.isEmpty() ? box.size() / 2 : box.width() / text.length();
  }
}

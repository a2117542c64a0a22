package org.rapporteur.identity.name;

/**
 * How two names of persons fit together.
 *
 * @param full words written out in both that fit
 * @param initials initials that fit a word of the other
 * @param left words of the shorter name that fit nothing
 * @param more words of the longer name that fit nothing
 * @param letters letters of the words that fit
 * @param rare true when one of the fitting words is not borne by many
 * @param whole true when the last words of both fit, or the names fit from end to end
 */
public record NameMatch(
    int full, int initials, int left, int more, int letters, boolean rare, boolean whole) {
  /** Nothing fits. */
  static final NameMatch NONE = new NameMatch(0, 0, 1, 1, 0, false, false);

  /** True when every word of the shorter name fits and two are written out in both. */
  public boolean isWholeName() {
    return left == 0 && full > 1 && more <= 2;
  }

  /** True when one word is written out in both and initials fit for the others. */
  public boolean isWithInitials() {
    return left == 0 && full == 1 && initials > 0;
  }

  /** True when only one word fits and the shorter name has no other. */
  public boolean isOneWord() {
    return left == 0 && full == 1 && initials == 0;
  }
}

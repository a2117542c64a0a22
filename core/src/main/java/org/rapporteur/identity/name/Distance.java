package org.rapporteur.identity.name;

/** Slips of the pen between two words: letters put in, left out, changed or swapped. */
final class Distance {
  private Distance() {}

  /** Number of slips (Damerau's, without overlapping swaps). */
  static int between(String a, String b) {
    int[][] d = new int[a.length() + 1][b.length() + 1];
    for (int i = 0; i <= a.length(); i++) {
      for (int j = 0; j <= b.length(); j++) {
        d[i][j] = i == 0 || j == 0 ? i + j : cell(d, a, i, b, j);
      }
    }
    return d[a.length()][b.length()];
  }

  private static int cell(int[][] d, String a, int i, String b, int j) {
    int change = a.charAt(i - 1) == b.charAt(j - 1) ? 0 : 1;
    int least = Math.min(d[i - 1][j - 1] + change, Math.min(d[i - 1][j], d[i][j - 1]) + 1);
    boolean swap =
        i > 1 && j > 1 && a.charAt(i - 1) == b.charAt(j - 2) && a.charAt(i - 2) == b.charAt(j - 1);
    return swap ? Math.min(least, d[i - 2][j - 2] + 1) : least;
  }
}

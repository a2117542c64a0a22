package org.rapporteur.app.show;

/** A sheet of labelled lines being written, labels in a column of their own on the left. */
final class Sheet {
  private static final int LABEL = 15;

  private final StringBuilder out = new StringBuilder();

  /** A line across the whole sheet. */
  Sheet heading(String text) {
    out.append(text).append('\n');
    return this;
  }

  /** A labelled line; an empty label continues the one above. */
  Sheet row(String label, String text) {
    out.append("  ").append(label);
    out.append(" ".repeat(Math.max(1, LABEL - label.length()))).append(text).append('\n');
    return this;
  }

  /** A line that belongs to the one above. */
  Sheet under(String text) {
    out.append(" ".repeat(LABEL + 6)).append(text).append('\n');
    return this;
  }

  Sheet gap() {
    out.append('\n');
    return this;
  }

  @Override
  public String toString() {
    return out.toString();
  }
}

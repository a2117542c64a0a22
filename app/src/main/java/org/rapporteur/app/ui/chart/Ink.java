package org.rapporteur.app.ui.chart;

/** What something on a picture is, and how it looks where no style sheet says otherwise. */
public enum Ink {
  /** Land on a map. */
  LAND("#e2e3da", "#b3b4a8", 0.5),
  /** Lines between states on a map. */
  BORDER("none", "#ffffff", 0.7),
  /** Lines that help to read off where something stands. */
  GRID("none", "#d9d9d2", 1),
  /** An engagement that was held, a place, a party. */
  MARK("#0b5568", "#ffffff", 1),
  /** An engagement that is planned or was cancelled; a state among parties. */
  OPEN("#fdfdfb", "#0b5568", 1.6),
  /** What two parties have in common. */
  EDGE("none", "#b4c9cf", 1),
  /** Words. */
  WORDS("#1d2126", "none", 0),
  /** Words that explain. */
  SOFT("#565d66", "none", 0);

  private final String fill;
  private final String stroke;
  private final double thick;

  Ink(String fill, String stroke, double thick) {
    this.fill = fill;
    this.stroke = stroke;
    this.thick = thick;
  }

  /** Colour of the inside, as {@code #rrggbb}, or {@code none}. */
  String fill() {
    return fill;
  }

  /** Colour of the outline, as {@code #rrggbb}, or {@code none}. */
  String stroke() {
    return stroke;
  }

  /** Thickness of the outline. */
  double thick() {
    return thick;
  }
}

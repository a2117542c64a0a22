package org.rapporteur.app.ui.html;

/** A piece of a page. */
@FunctionalInterface
public interface Piece {
  /** Nothing at all. */
  Piece NONE = out -> {};

  /** Writes its markup. */
  void write(StringBuilder out);

  /** Words, escaped. */
  static Piece of(String words) {
    return out -> Escaped.append(out, words);
  }

  /** Pieces one after another. */
  static Piece all(Iterable<? extends Piece> pieces) {
    return out -> pieces.forEach(piece -> piece.write(out));
  }
}

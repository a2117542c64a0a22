package org.rapporteur.app.ui.entry;

import static org.rapporteur.app.ui.html.Element.el;

import org.rapporteur.app.ui.html.Element;
import org.rapporteur.app.ui.html.Piece;

/** A sheet of labelled facts; those without content are left out. */
final class Facts implements Piece {
  private final Element list = el("dl", "facts");

  /** A fact. */
  Facts row(String label, Piece... content) {
    list.with(el("dt").text(label), el("dd").with(content));
    return this;
  }

  /** A fact, if so. */
  Facts row(boolean so, String label, Piece... content) {
    return so ? row(label, content) : this;
  }

  @Override
  public void write(StringBuilder out) {
    list.write(out);
  }
}

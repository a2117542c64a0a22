package org.rapporteur.app.ui.frame;

import org.rapporteur.app.desk.Desk;

/**
 * What a page is made at: the desk with the record, the frame around the page, its language and
 * what entries are called in it.
 */
public final class Workplace {
  private final Desk desk;
  private final Frame frame;
  private final Names names;

  /** For the page that the frame stands around. */
  public Workplace(Desk desk, Frame frame) {
    this.desk = desk;
    this.frame = frame;
    names = new Names(frame.wording(), desk::find);
  }

  /** The desk with the record. */
  public Desk desk() {
    return desk;
  }

  /** What stands around the page, and what is asked. */
  public Frame frame() {
    return frame;
  }

  /** The language of the page. */
  public Wording wording() {
    return frame.wording();
  }

  /** What entries are called in it. */
  public Names names() {
    return names;
  }
}

package org.rapporteur.app.ui.chart;

import java.util.List;

/**
 * A picture of a part of the record.
 *
 * @param width in pixels
 * @param height in pixels
 * @param title what it shows
 * @param figures what is drawn, what lies behind first
 */
public record Picture(int width, int height, String title, List<Figure> figures) {
  /** As wide as all pictures are. */
  public static final int WIDTH = 960;

  /** Copies the list. */
  public Picture {
    figures = List.copyOf(figures);
  }
}

package org.rapporteur.app.ui.chart;

import java.awt.BasicStroke;
import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.RenderingHints;
import java.awt.Shape;
import java.awt.font.TextLayout;
import java.awt.geom.AffineTransform;
import java.awt.geom.Ellipse2D;
import java.awt.geom.Path2D;
import java.awt.geom.RoundRectangle2D;
import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import javax.imageio.ImageIO;
import org.rapporteur.app.ui.chart.Figure.Box;
import org.rapporteur.app.ui.chart.Figure.Disc;
import org.rapporteur.app.ui.chart.Figure.Group;
import org.rapporteur.app.ui.chart.Figure.Label;
import org.rapporteur.app.ui.chart.Figure.Path;
import org.rapporteur.app.ui.chart.Figure.Point;
import org.rapporteur.app.ui.chart.Figure.Side;
import org.rapporteur.read.format.Bytes;

/** A picture as PNG, two dots to a pixel. */
public final class PngImage {
  private static final int DOTS = 2;
  private static final String NONE = "none";

  private final Graphics2D pen;

  private PngImage(Graphics2D pen) {
    this.pen = pen;
  }

  /** The image of the picture. */
  public static Bytes of(Picture picture) {
    int width = picture.width() * DOTS;
    int height = picture.height() * DOTS;
    BufferedImage image = new BufferedImage(width, height, BufferedImage.TYPE_INT_RGB);
    Graphics2D pen = image.createGraphics();
    pen.setRenderingHint(RenderingHints.KEY_ANTIALIASING, RenderingHints.VALUE_ANTIALIAS_ON);
    pen.setRenderingHint(RenderingHints.KEY_STROKE_CONTROL, RenderingHints.VALUE_STROKE_PURE);
    pen.setColor(Color.WHITE);
    pen.fillRect(0, 0, width, height);
    pen.scale(DOTS, DOTS);
    picture.figures().forEach(new PngImage(pen)::draw);
    pen.dispose();
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    try {
      ImageIO.write(image, "png", out);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return Bytes.of(out.toByteArray());
  }

  private void draw(Figure figure) {
    if (figure instanceof Group group) {
      group.figures().forEach(this::draw);
    } else if (figure instanceof Label label) {
      label(label);
    } else if (figure instanceof Path path) {
      shape(path.ink(), path.thick(), path(path));
    } else if (figure instanceof Box box) {
      double arc = 2 * Box.CORNER;
      shape(
          box.ink(),
          1,
          new RoundRectangle2D.Double(box.x(), box.y(), box.width(), box.height(), arc, arc));
    } else if (figure instanceof Disc disc) {
      double across = disc.radius() * 2;
      shape(
          disc.ink(),
          1,
          new Ellipse2D.Double(disc.x() - disc.radius(), disc.y() - disc.radius(), across, across));
    }
  }

  private static Shape path(Path path) {
    Path2D shape = new Path2D.Double();
    boolean begun = false;
    for (Point point : path.points()) {
      if (begun) {
        shape.lineTo(point.x(), point.y());
      } else {
        shape.moveTo(point.x(), point.y());
      }
      begun = true;
    }
    if (path.closed()) {
      shape.closePath();
    }
    return shape;
  }

  private void shape(Ink ink, double thick, Shape shape) {
    if (!ink.fill().equals(NONE)) {
      pen.setColor(Color.decode(ink.fill()));
      pen.fill(shape);
    }
    if (!ink.stroke().equals(NONE)) {
      pen.setColor(Color.decode(ink.stroke()));
      pen.setStroke(new BasicStroke((float) (ink.thick() * thick)));
      pen.draw(shape);
    }
  }

  private void label(Label label) {
    if (label.words().isEmpty()) {
      return;
    }
    TextLayout layout = Lettering.layout(label.words());
    double width = layout.getAdvance();
    double left =
        label.side() == Side.RIGHT
            ? label.x()
            : label.x() - (label.side() == Side.MIDDLE ? width / 2 : width);
    AffineTransform place = AffineTransform.getTranslateInstance(left, label.y());
    pen.setColor(Color.WHITE);
    pen.setStroke(new BasicStroke(Lettering.HALO, BasicStroke.CAP_ROUND, BasicStroke.JOIN_ROUND));
    pen.draw(layout.getOutline(place));
    pen.setColor(Color.decode(label.ink().fill()));
    layout.draw(pen, (float) left, (float) label.y());
  }
}

package org.rapporteur.extract.weigh;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Iterator;

/**
 * Finds the weights at which a smooth convex loss is least, by the limited-memory method of
 * Broyden, Fletcher, Goldfarb and Shanno (Nocedal and Wright, <i>Numerical Optimization</i>,
 * algorithms 7.4 and 7.5) with steps halved until the loss falls enough (Armijo). The same loss
 * gives the same weights on every machine. Not thread-safe: one for each search.
 */
final class Descent {
  private static final int REMEMBERED = 8;
  private static final int ROUNDS = 150;
  private static final int HALVINGS = 30;
  private static final double ENOUGH = 1e-6;
  private static final double FALL = 1e-4;
  private static final double FLAT = 1e-12;

  private final Loss loss;
  private final Deque<Move> moves = new ArrayDeque<>();
  private Point here;

  private Descent(Loss loss, int size) {
    this.loss = loss;
    this.here = new Point(new double[size], loss);
  }

  /** What is to be made small; convex and smooth. */
  interface Loss {
    /** Its value at the weights; its slope there is written over what {@code slope} holds. */
    double at(double[] weights, double[] slope);
  }

  /** Weights with the loss and its slope there. */
  private static final class Point {
    private final double[] weights;
    private final double[] slope;
    private final double loss;

    Point(double[] weights, Loss loss) {
      this.weights = weights;
      this.slope = new double[weights.length];
      this.loss = loss.at(weights, slope);
    }
  }

  /** A step taken, by how much the slope turned, and one over the product of both. */
  private static final class Move {
    private final double[] step;
    private final double[] turn;
    private final double share;

    Move(double[] step, double[] turn, double share) {
      this.step = step;
      this.turn = turn;
      this.share = share;
    }
  }

  /** The weights of the least loss, sought from zero; {@code size} is how many there are. */
  static double[] least(Loss loss, int size) {
    Descent descent = new Descent(loss, size);
    int round = 0;
    while (round < ROUNDS && descent.goesOn()) {
      round++;
    }
    return descent.here.weights;
  }

  /** False once a step gains nothing worth while. */
  private boolean goesOn() {
    double[] way = way();
    Point next = along(way, dot(way, here.slope));
    double gained = here.loss - next.loss;
    remember(minus(next.weights, here.weights), minus(next.slope, here.slope));
    here = next;
    return gained > ENOUGH * Math.max(1, Math.abs(next.loss));
  }

  /** The first point on the way at which the loss has fallen enough; here if there is none. */
  private Point along(double[] way, double steep) {
    double length = moves.isEmpty() ? 1 / Math.max(1, Math.sqrt(dot(way, way))) : 1;
    for (int i = 0; i < HALVINGS; i++) {
      double[] weights = here.weights.clone();
      add(weights, length, way);
      Point next = new Point(weights, loss);
      if (next.loss <= here.loss + FALL * length * steep) {
        return next;
      }
      length /= 2;
    }
    return here;
  }

  private void remember(double[] step, double[] turn) {
    double bend = dot(step, turn);
    if (bend > FLAT) {
      moves.addLast(new Move(step, turn, 1 / bend));
      if (moves.size() > REMEMBERED) {
        moves.removeFirst();
      }
    }
  }

  /** Where to go from here: down the slope, bent by what the last moves told of its turning. */
  private double[] way() {
    double[] out = here.slope.clone();
    double[] shares = new double[moves.size()];
    int at = moves.size();
    for (Iterator<Move> each = moves.descendingIterator(); each.hasNext(); ) {
      Move move = each.next();
      at--;
      shares[at] = move.share * dot(move.step, out);
      add(out, -shares[at], move.turn);
    }
    double scale = moves.isEmpty() ? 1 : scale(moves.getLast());
    scale(out, scale);
    for (Move move : moves) {
      add(out, shares[at] - move.share * dot(move.turn, out), move.step);
      at++;
    }
    scale(out, -1);
    return out;
  }

  private static double scale(Move move) {
    return 1 / (move.share * dot(move.turn, move.turn));
  }

  private static double dot(double[] a, double[] b) {
    double sum = 0;
    for (int i = 0; i < a.length; i++) {
      sum += a[i] * b[i];
    }
    return sum;
  }

  private static double[] minus(double[] a, double[] b) {
    double[] out = a.clone();
    add(out, -1, b);
    return out;
  }

  private static void add(double[] to, double share, double[] what) {
    for (int i = 0; i < to.length; i++) {
      to[i] += share * what[i];
    }
  }

  private static void scale(double[] weights, double share) {
    for (int i = 0; i < weights.length; i++) {
      weights[i] *= share;
    }
  }
}

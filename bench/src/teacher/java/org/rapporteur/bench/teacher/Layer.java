package org.rapporteur.bench.teacher;

import java.util.Random;
import org.tensorflow.EagerSession;
import org.tensorflow.ndarray.Shape;
import org.tensorflow.ndarray.buffer.DataBuffers;
import org.tensorflow.op.Ops;
import org.tensorflow.op.linalg.MatMul;
import org.tensorflow.types.TFloat32;

/** A table of weights that learns by Adam, with products of matrices. */
final class Layer {
  final int rows;
  final int columns;
  final float[] weights;
  private final float[] means;
  private final float[] squares;
  private int steps;

  /** Weights drawn at random around zero with the deviation {@code spread}. */
  Layer(int rows, int columns, double spread, Random random) {
    this.rows = rows;
    this.columns = columns;
    weights = new float[rows * columns];
    means = new float[weights.length];
    squares = new float[weights.length];
    for (int i = 0; i < weights.length; i++) {
      weights[i] = (float) (spread * random.nextGaussian());
    }
  }

  /** The product of {@code inputs}, {@code count} rows, with the weights. */
  float[] times(float[] inputs, int count) {
    return product(inputs, Shape.of(count, rows), weights, Shape.of(rows, columns), false);
  }

  /** Climbs along a gradient of the size of the weights. */
  void climb(float[] gradient, double rate) {
    steps++;
    double pace = rate * Math.sqrt(1 - Math.pow(0.999, steps)) / (1 - Math.pow(0.9, steps));
    for (int i = 0; i < weights.length; i++) {
      means[i] = 0.9f * means[i] + 0.1f * gradient[i];
      squares[i] = 0.999f * squares[i] + 0.001f * gradient[i] * gradient[i];
      double step = pace * means[i] / (Math.sqrt(squares[i]) + 1e-8);
      weights[i] += (float) (step - rate * 1e-3 * weights[i]);
    }
  }

  /** Climbs where {@code inputs} led to outputs with the gradient {@code outputs}. */
  void climb(float[] inputs, float[] outputs, int count, double rate) {
    climb(product(inputs, Shape.of(count, rows), outputs, Shape.of(count, columns), true), rate);
  }

  private static float[] product(
      float[] left, Shape leftShape, float[] right, Shape rightShape, boolean turned) {
    try (EagerSession session = EagerSession.create();
        TFloat32 a = TFloat32.tensorOf(leftShape, DataBuffers.of(left));
        TFloat32 b = TFloat32.tensorOf(rightShape, DataBuffers.of(right))) {
      Ops ops = Ops.create(session);
      MatMul<TFloat32> result =
          ops.linalg.matMul(ops.constantOf(a), ops.constantOf(b), MatMul.transposeA(turned));
      try (TFloat32 tensor = result.asTensor()) {
        float[] values = new float[(int) tensor.size()];
        tensor.copyTo(DataBuffers.of(values, false, false));
        return values;
      }
    }
  }
}

package org.rapporteur.bench.teacher;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.tensorflow.Result;
import org.tensorflow.SavedModelBundle;
import org.tensorflow.Session;
import org.tensorflow.ndarray.Shape;
import org.tensorflow.ndarray.buffer.DataBuffers;
import org.tensorflow.types.TFloat32;
import org.tensorflow.types.TInt32;

/**
 * The frozen encoder: gives each token the vector of its first word piece, the mean of the last four
 * layers. Sentences that follow each other share a window of 128 pieces, so that they are each
 * other's context.
 */
final class Encoder implements AutoCloseable {
  static final int WIDTH = 768;

  private static final int WINDOW = 128;
  private static final int BATCH = 8;
  private static final int FIRST_LAYER = 10;
  private static final int LAYERS = 4;

  private final SavedModelBundle bundle;
  private final WordPieces pieces;
  private final List<String> inputs;

  /** The encoder in the saved-model folder {@code folder}, with its vocabulary in {@code assets}. */
  Encoder(Path folder) throws IOException {
    bundle = SavedModelBundle.load(folder.toString(), "serve");
    pieces = new WordPieces(folder.resolve("assets/vocab.txt"));
    var named =
        bundle.metaGraphDef().getSignatureDefMap().get("serving_default").getInputsMap();
    inputs =
        List.of(
            named.get("input_ids").getName(),
            named.get("input_mask").getName(),
            named.get("segment_ids").getName());
  }

  @Override
  public void close() {
    bundle.close();
  }

  /** Vectors for the tokens of each sentence; zeros for what does not fit into a window. */
  List<float[][]> encode(List<List<String>> sentences) {
    List<float[][]> vectors = new ArrayList<>();
    List<Window> windows = new ArrayList<>();
    Window window = new Window();
    for (List<String> sentence : sentences) {
      List<List<Integer>> cut = sentence.stream().map(pieces::pieces).toList();
      if (!window.fits(cut)) {
        windows.add(window);
        window = new Window();
      }
      window.add(cut);
      if (windows.size() == BATCH) {
        run(windows, vectors);
        windows.clear();
      }
    }
    windows.add(window);
    run(windows, vectors);
    return vectors;
  }

  private void run(List<Window> windows, List<float[][]> vectors) {
    int[] ids = new int[windows.size() * WINDOW];
    int[] mask = new int[ids.length];
    for (int w = 0; w < windows.size(); w++) {
      windows.get(w).fill(ids, mask, w * WINDOW);
    }
    float[] mean = layers(ids, mask, Shape.of(windows.size(), WINDOW));
    for (int w = 0; w < windows.size(); w++) {
      for (int[] places : windows.get(w).places) {
        float[][] sentence = new float[places.length][WIDTH];
        for (int i = 0; i < places.length; i++) {
          if (places[i] >= 0) {
            int from = (w * WINDOW + places[i]) * WIDTH;
            System.arraycopy(mean, from, sentence[i], 0, WIDTH);
          }
        }
        vectors.add(sentence);
      }
    }
  }

  private float[] layers(int[] ids, int[] mask, Shape shape) {
    float[] mean = new float[ids.length * WIDTH];
    float[] layer = new float[mean.length];
    try (TInt32 words = TInt32.tensorOf(shape, DataBuffers.of(ids));
        TInt32 used = TInt32.tensorOf(shape, DataBuffers.of(mask));
        TInt32 segments = TInt32.tensorOf(shape, DataBuffers.of(new int[ids.length]))) {
      Session.Runner runner = bundle.session().runner();
      runner.feed(inputs.get(0), words).feed(inputs.get(1), used).feed(inputs.get(2), segments);
      for (int l = 0; l < LAYERS; l++) {
        runner.fetch("module_apply_tokens/bert/encoder/Reshape_" + (FIRST_LAYER + l));
      }
      try (Result result = runner.run()) {
        for (int l = 0; l < LAYERS; l++) {
          ((TFloat32) result.get(l)).copyTo(DataBuffers.of(layer, false, false));
          for (int i = 0; i < mean.length; i++) {
            mean[i] += layer[i] / LAYERS;
          }
        }
      }
    }
    return mean;
  }

  /** Pieces of sentences side by side, and where each token's first piece stands. */
  private final class Window {
    final List<Integer> ids = new ArrayList<>(List.of(pieces.get("[CLS]")));
    final List<int[]> places = new ArrayList<>();

    boolean fits(List<List<Integer>> sentence) {
      int size = sentence.stream().mapToInt(List::size).sum();
      return places.isEmpty() || ids.size() + size < WINDOW;
    }

    void add(List<List<Integer>> sentence) {
      int[] firsts = new int[sentence.size()];
      for (int i = 0; i < firsts.length; i++) {
        boolean room = ids.size() + sentence.get(i).size() < WINDOW;
        firsts[i] = room ? ids.size() : -1;
        if (room) {
          ids.addAll(sentence.get(i));
        }
      }
      places.add(firsts);
    }

    void fill(int[] target, int[] mask, int from) {
      for (int i = 0; i <= ids.size(); i++) {
        target[from + i] = i < ids.size() ? ids.get(i) : pieces.get("[SEP]");
        mask[from + i] = 1;
      }
    }
  }
}

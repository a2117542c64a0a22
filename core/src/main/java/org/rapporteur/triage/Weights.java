package org.rapporteur.triage;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.Map;
import java.util.Objects;

/** What cues and signals weigh, as learned. Immutable. */
final class Weights {
  private static final String FILE = "weights.tsv";
  private static final String THRESHOLD = "THRESHOLD";

  /** Times that a cue is counted within a stretch; more of it says no more. */
  private static final int MOST = 2;

  private final Map<Cue, Double> cues = new EnumMap<>(Cue.class);
  private final Map<Signal, Double> signals = new EnumMap<>(Signal.class);
  private final double threshold;

  private Weights(Map<String, Double> weights) {
    for (Cue cue : Cue.values()) {
      cues.put(cue, weights.getOrDefault(cue.name(), 0.0));
    }
    for (Signal signal : Signal.values()) {
      signals.put(signal, weights.getOrDefault(signal.name(), 0.0));
    }
    threshold = Objects.requireNonNull(weights.get(THRESHOLD), THRESHOLD);
  }

  /** The weights that come with the program. */
  static Weights load() {
    Map<String, Double> weights = new HashMap<>();
    try (InputStream in = Weights.class.getResourceAsStream(FILE);
        BufferedReader reader =
            new BufferedReader(
                new InputStreamReader(Objects.requireNonNull(in, FILE), StandardCharsets.UTF_8))) {
      for (String line = reader.readLine(); line != null; line = reader.readLine()) {
        if (!line.startsWith("#")) {
          String[] columns = line.split("\t", -1);
          weights.put(columns[0], Double.valueOf(columns[1]));
        }
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return new Weights(weights);
  }

  /** What the stretch weighs above the threshold; negative when it weighs less. */
  double above(Stretch stretch) {
    double sum = -threshold;
    for (Map.Entry<Cue, Integer> cue : stretch.counts().entrySet()) {
      sum += cues.getOrDefault(cue.getKey(), 0.0) * Math.min(cue.getValue(), MOST);
    }
    for (Map.Entry<Signal, Double> signal : signals.entrySet()) {
      if (signal.getKey().holds(stretch)) {
        sum += signal.getValue();
      }
    }
    return sum;
  }
}

package org.rapporteur.app.train;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.Map;
import org.rapporteur.extract.Extractor;
import org.rapporteur.extract.weigh.LinearModel;

/**
 * The models that decide in extraction.
 *
 * @param specific which happenings are engagements to record
 * @param part which happening is part of which
 * @param membership which party belongs to which happening
 * @param capacity in what capacity
 */
public record Models(
    LinearModel specific, LinearModel part, LinearModel membership, LinearModel capacity) {
  /** Models that decide nothing. */
  public static Models empty() {
    LinearModel none = LinearModel.empty();
    return new Models(none, none, none, none);
  }

  /** An extractor that decides with these models. */
  public Extractor extractor() {
    return new Extractor(specific, part, membership, capacity);
  }

  /** Each model by its name, in the order in which they decide. */
  public Map<String, LinearModel> byName() {
    Map<String, LinearModel> out = new LinkedHashMap<>();
    out.put("specific", specific);
    out.put("part", part);
    out.put("membership", membership);
    out.put("capacity", capacity);
    return out;
  }

  /** Writes each model to a file of its name in the folder, which is made when missing. */
  public void write(Path folder) throws IOException {
    Files.createDirectories(folder);
    for (Map.Entry<String, LinearModel> model : byName().entrySet()) {
      Files.writeString(folder.resolve(model.getKey() + ".tsv"), model.getValue().lines());
    }
  }
}

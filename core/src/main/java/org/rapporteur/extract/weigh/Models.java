package org.rapporteur.extract.weigh;

import java.util.EnumMap;
import java.util.Map;
import java.util.Objects;

/** The models that decide in extraction, one for each {@link Decision}. Immutable. */
public final class Models {
  private final Map<Decision, LinearModel> models;

  private Models(Map<Decision, LinearModel> models) {
    this.models = new EnumMap<>(models);
  }

  /** The models that come with the program. */
  public static Models load() {
    Map<Decision, LinearModel> out = new EnumMap<>(Decision.class);
    for (Decision decision : Decision.values()) {
      out.put(decision, LinearModel.named(decision.label()));
    }
    return new Models(out);
  }

  /** Models that decide nothing. */
  public static Models empty() {
    Map<Decision, LinearModel> out = new EnumMap<>(Decision.class);
    for (Decision decision : Decision.values()) {
      out.put(decision, LinearModel.empty());
    }
    return new Models(out);
  }

  /** The same with another model for one decision. */
  public Models with(Decision decision, LinearModel model) {
    Map<Decision, LinearModel> out = new EnumMap<>(models);
    out.put(decision, model);
    return new Models(out);
  }

  /** The model for the decision. */
  public LinearModel of(Decision decision) {
    return Objects.requireNonNull(models.get(decision));
  }
}

package org.rapporteur.extract.setting;

import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.rapporteur.extract.Dossier;
import org.rapporteur.extract.happening.Happening;
import org.rapporteur.extract.setting.Setting.Value;
import org.rapporteur.extract.weigh.Decision;
import org.rapporteur.extract.weigh.Models;
import org.rapporteur.language.Mention;

/** Chooses the city and state of a happening among those of its report and those of the whole. */
final class PlaceChoice {
  private static final String THERE = "part of a larger engagement there";

  private final Dossier dossier;
  private final PlaceFeatures features;
  private final Models models;

  PlaceChoice(Dossier dossier, Rivals rivals, Models models) {
    this.dossier = dossier;
    this.features = new PlaceFeatures(dossier, rivals);
    this.models = models;
  }

  /**
   * Where a happening is.
   *
   * @param city its city, or null
   * @param country its state, or null
   */
  record Place(@Nullable Value<String> city, @Nullable Value<String> country) {}

  Place place(Happening happening, @Nullable Setting whole) {
    Mention.City city = city(happening, whole).orElse(null);
    if (city != null) {
      boolean known = !city.code().isEmpty();
      Value<String> country =
          known ? Value.deduced(city.code(), city.span(), city.english() + " lies there") : null;
      Value<String> named =
          features.isNamed(city)
              ? Value.stated(city.english(), city.span())
              : Value.deduced(city.english(), city.span(), "the capital of " + city.code());
      return new Place(named, country);
    }
    double inherited = inheritedCity(happening, whole);
    if (whole != null && whole.city() != null && inherited > 0) {
      return new Place(
          there(whole.city()), whole.country() == null ? null : there(whole.country()));
    }
    return new Place(null, state(happening, whole));
  }

  private static Value<String> there(Value<String> value) {
    return Value.deduced(value.value(), value.span(), THERE);
  }

  private Optional<Mention.City> city(Happening happening, @Nullable Setting whole) {
    String parent = whole == null || whole.city() == null ? null : whole.city().value();
    Mention.City best = null;
    double fit = Math.max(0, inheritedCity(happening, whole));
    for (Mention.City city : features.cities()) {
      double score = models.of(Decision.CITY).score("city", features.of(happening, city, parent));
      if (score > fit) {
        best = city;
        fit = score;
      }
    }
    return Optional.ofNullable(best);
  }

  private double inheritedCity(Happening happening, @Nullable Setting whole) {
    Happening parent = happening.parent();
    return parent == null || whole == null || whole.city() == null
        ? 0
        : models.of(Decision.CITY).score("city", features.inherited(happening, parent, true));
  }

  private @Nullable Value<String> state(Happening happening, @Nullable Setting whole) {
    Happening parent = happening.parent();
    Value<String> there = whole == null ? null : whole.country();
    Value<String> out = null;
    double fit = 0;
    if (parent != null && there != null) {
      fit = models.of(Decision.STATE).score("state", features.inherited(happening, parent, false));
      out = fit > 0 ? there(there) : null;
      fit = Math.max(0, fit);
    }
    String code = there == null ? null : there.value();
    for (Mention.State state : dossier.analysis().all(Mention.State.class)) {
      double score = models.of(Decision.STATE).score("state", features.of(happening, state, code));
      if (score > fit) {
        out = Value.stated(state.code(), state.span());
        fit = score;
      }
    }
    return out;
  }
}

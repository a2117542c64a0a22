package org.rapporteur.extract.setting;

import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.rapporteur.extract.Dossier;
import org.rapporteur.extract.happening.Happening;
import org.rapporteur.extract.setting.Setting.Value;
import org.rapporteur.extract.weigh.LinearModel;
import org.rapporteur.language.date.DateMention;
import org.rapporteur.model.PartialDate;

/** Chooses the days of a happening among the dates of its report and the days of the whole. */
final class DayChoice {
  private final Dossier dossier;
  private final DayFeatures features;
  private final LinearModel model;

  DayChoice(Dossier dossier, Rivals rivals, LinearModel model) {
    this.dossier = dossier;
    this.features = new DayFeatures(dossier, rivals);
    this.model = model;
  }

  /** The date that fits best, if one fits better than the days of the whole or none at all. */
  Optional<DateMention> date(Happening happening, @Nullable Setting whole) {
    DateMention best = null;
    double fit = Math.max(0, inherited(happening, whole));
    for (DateMention date : dossier.dates()) {
      if (date.start() != null) {
        double score = model.score("day", features.of(happening, date));
        if (score > fit) {
          best = date;
          fit = score;
        }
      }
    }
    return Optional.ofNullable(best);
  }

  /** The days of the whole for its part that has none of its own. */
  static @Nullable Value<PartialDate> ofWhole(@Nullable Setting whole) {
    if (whole == null || whole.start() == null) {
      return null;
    }
    PartialDate first = whole.start().value();
    PartialDate last = whole.end() == null ? first : whole.end().value();
    PartialDate day = ofWhole(first, last);
    String days = day.equals(first) ? "on " + first : "of " + first + " to " + last;
    return Value.deduced(day, whole.start().span(), "part of a larger engagement " + days);
  }

  private double inherited(Happening happening, @Nullable Setting whole) {
    Happening parent = happening.parent();
    if (parent == null || whole == null || whole.start() == null) {
      return 0;
    }
    PartialDate first = whole.start().value();
    boolean oneDay = whole.end() == null || whole.end().value().equals(first);
    return model.score("day", features.inherited(happening, parent, oneDay));
  }

  /** A part has the day of a whole that lasts one day, else its month. */
  static PartialDate ofWhole(PartialDate first, PartialDate last) {
    return first.equals(last) ? first : new PartialDate(first.year(), first.month(), null);
  }
}

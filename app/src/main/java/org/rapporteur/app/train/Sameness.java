package org.rapporteur.app.train;

import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.rapporteur.app.evaluate.Entry;
import org.rapporteur.app.evaluate.Party;
import org.rapporteur.app.evaluate.Wording;
import org.rapporteur.extract.anchor.Anchor;
import org.rapporteur.extract.happening.Grouping;
import org.rapporteur.extract.happening.Sighting;
import org.rapporteur.extract.weigh.Example;

/**
 * Which engagement of the gold record each mention of one is of, by its kind, number, day, place,
 * words and parties; what cannot be told is left out of the learning.
 */
final class Sameness {
  private static final double ENOUGH = 2;
  private static final double CLEAR = 0.4;

  private final Lesson lesson;
  private int strangers;

  private Sameness(Lesson lesson) {
    this.lesson = lesson;
  }

  /** The decisions that group the mentions of the report as the gold record has them. */
  static List<Example> examples(Lesson lesson) {
    return Grouping.examples(lesson.dossier(), new Sameness(lesson)::truth);
  }

  /** The id of the gold entry; a name of its own when it is of none; null when unsure. */
  private @Nullable String truth(Sighting sighting) {
    Entry best = null;
    double most = -100;
    double second = -100;
    for (Entry entry : lesson.gold().entries()) {
      double likeness = likeness(sighting, entry);
      if (likeness > most) {
        second = most;
        most = likeness;
        best = entry;
      } else {
        second = Math.max(second, likeness);
      }
    }
    if (most >= ENOUGH && most - second >= CLEAR) {
      return Objects.requireNonNull(best).id();
    }
    return most < 1 && evidence(sighting) > 1 ? "none-" + strangers++ : null;
  }

  private static int evidence(Sighting sighting) {
    int out = sighting.settledDate().isPresent() ? 1 : 0;
    out += sighting.city() != null ? 1 : 0;
    out += sighting.anchor().edition() != null ? 1 : 0;
    return out + Math.min(2, sighting.members().size());
  }

  private double likeness(Sighting sighting, Entry entry) {
    Anchor anchor = sighting.anchor();
    double out = kinds(anchor, entry) + parties(sighting, entry);
    Integer edition = anchor.edition();
    if (edition != null && entry.what().edition() != null) {
      out += edition.equals(entry.what().edition()) ? 3 : -4;
    }
    String day = sighting.settledDate().map(d -> String.valueOf(d.start())).orElse(null);
    if (day != null && entry.start() != null) {
      int length = Math.min(day.length(), entry.start().length());
      boolean same = day.substring(0, length).equals(entry.start().substring(0, length));
      out += same ? length > 7 ? 1.5 : 1 : -1.5;
    }
    String city = sighting.city() == null ? null : sighting.city().english();
    if (city != null && entry.place().city() != null) {
      out += Wording.agreement(city, entry.place().city()) > 0.5 ? 1 : -1;
    }
    String name = entry.what().name();
    if (name != null && !anchor.isVerb()) {
      String words = lesson.dossier().analysis().words(anchor.name());
      out += Math.max(0, 3 * (Wording.agreement(name, words) - 0.4));
    }
    return out;
  }

  private static double kinds(Anchor anchor, Entry entry) {
    String kind = anchor.kind().label();
    if (kind.equals(entry.what().kind())) {
      return 1;
    }
    boolean visit = kind.equals("visit") || "visit".equals(entry.what().kind());
    return visit ? -1.5 : anchor.isWeak() || anchor.isVerb() ? 0 : -0.5;
  }

  private static double parties(Sighting sighting, Entry entry) {
    if (sighting.members().isEmpty() || entry.parties().isEmpty()) {
      return 0;
    }
    int hits = 0;
    for (var member : sighting.members()) {
      Party party = Comparison.party(member);
      hits += entry.parties().stream().anyMatch(p -> p.isNamedBy(party)) ? 1 : 0;
    }
    double precision = (double) hits / sighting.members().size();
    double recall = (double) hits / entry.parties().size();
    return 1.2 * precision + recall;
  }
}

package org.rapporteur.extract;

import java.util.ArrayList;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.rapporteur.extract.agenda.Found;
import org.rapporteur.extract.agenda.Promise;
import org.rapporteur.extract.agenda.Topic;
import org.rapporteur.extract.happening.Happening;
import org.rapporteur.extract.matter.Matter;
import org.rapporteur.extract.matter.Matters;
import org.rapporteur.extract.weigh.Models;
import org.rapporteur.language.Mention;
import org.rapporteur.language.text.Sentence;
import org.rapporteur.model.Kind;
import org.rapporteur.model.Span;

/**
 * Shares out topics, results, promises and counts among the happenings. The first three go where
 * {@link Matters} decides; a count goes to the happening whose anchor stands nearest in the
 * sentence, else to the one last told of in the paragraph, else to the main one.
 */
final class Contents {
  private final Dossier dossier;
  private final List<Happening> happenings;
  private final Matters matters;

  /** What each topic, result and promise was found to be told of. */
  private final IdentityHashMap<Object, Optional<Happening>> homes = new IdentityHashMap<>();

  Contents(Dossier dossier, List<Happening> happenings, Models models) {
    this.dossier = dossier;
    this.happenings = List.copyOf(happenings);
    this.matters = new Matters(dossier, happenings, models);
  }

  List<Topic> topics(Happening happening) {
    return mine(happening, dossier.agenda().topics(), Matter::of);
  }

  List<Found> results(Happening happening) {
    return mine(happening, dossier.agenda().results(), Matter::of);
  }

  List<Promise> promises(Happening happening) {
    return mine(happening, dossier.agenda().promises(), Matter::of);
  }

  List<Mention.Counted> counts(Happening happening) {
    return dossier.analysis().all(Mention.Counted.class).stream()
        .filter(c -> gathering(home(c.sentence(), c.span())) == happening)
        .toList();
  }

  private <T> List<T> mine(Happening happening, List<T> all, Function<T, Matter> matter) {
    List<T> out = new ArrayList<>();
    for (T one : all) {
      Optional<Happening> home = homes.computeIfAbsent(one, o -> matters.home(matter.apply(one)));
      if (home.filter(h -> h == happening).isPresent()) {
        out.add(one);
      }
    }
    return out;
  }

  /** A number of people or states is rather of the gathering than of a meeting within it. */
  private Happening gathering(Happening happening) {
    Happening parent = happening.parent();
    boolean small = happening.kind() == Kind.MEETING || happening.kind() == Kind.CALL;
    return small && parent != null && parent.kind() != Kind.VISIT ? parent : happening;
  }

  private Happening home(int sentence, Span span) {
    Happening best = null;
    int nearest = Integer.MAX_VALUE;
    for (Happening happening : happenings) {
      for (var sighting : happening.sightings()) {
        if (sighting.anchor().sentence().index() == sentence) {
          Span there = sighting.anchor().span();
          int distance = Math.max(there.start() - span.end(), span.start() - there.end());
          if (distance < nearest) {
            nearest = distance;
            best = happening;
          }
        }
      }
    }
    return best != null ? best : holder(sentence);
  }

  private Happening holder(int sentence) {
    int paragraph = dossier.analysis().sentences().get(sentence).paragraph();
    Happening out = happenings.get(0);
    int at = -1;
    for (Happening happening : happenings) {
      for (Sentence told : happening.sentences()) {
        boolean near = told.paragraph() >= paragraph - 1;
        if (told.index() < sentence && told.index() >= at && near) {
          at = told.index();
          out = happening;
        }
      }
    }
    return out;
  }
}

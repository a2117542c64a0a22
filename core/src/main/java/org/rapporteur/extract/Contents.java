package org.rapporteur.extract;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import org.rapporteur.extract.agenda.Found;
import org.rapporteur.extract.agenda.Promise;
import org.rapporteur.extract.agenda.Topic;
import org.rapporteur.extract.happening.Happening;
import org.rapporteur.language.Mention;
import org.rapporteur.language.text.Sentence;
import org.rapporteur.model.Kind;
import org.rapporteur.model.Span;

/**
 * Shares out topics, results, promises and counts among the happenings: to the one whose anchor
 * stands nearest in the sentence, else to the one last told of in the paragraph, else to the main
 * one.
 */
final class Contents {
  private final Dossier dossier;
  private final List<Happening> happenings;

  Contents(Dossier dossier, List<Happening> happenings) {
    this.dossier = dossier;
    this.happenings = List.copyOf(happenings);
  }

  List<Topic> topics(Happening happening) {
    return mine(happening, dossier.agenda().topics(), t -> home(t.sentence(), t.span()));
  }

  List<Found> results(Happening happening) {
    return mine(happening, dossier.agenda().results(), r -> home(r.sentence(), r.span()));
  }

  List<Promise> promises(Happening happening) {
    return mine(happening, dossier.agenda().promises(), p -> home(p.sentence(), p.span()));
  }

  List<Mention.Counted> counts(Happening happening) {
    return mine(
        happening,
        dossier.analysis().all(Mention.Counted.class),
        c -> gathering(home(c.sentence(), c.span())));
  }

  private static <T> List<T> mine(Happening happening, List<T> all, Function<T, Happening> home) {
    List<T> out = new ArrayList<>();
    for (T one : all) {
      if (home.apply(one) == happening) {
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

package org.rapporteur.extract.happening;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.rapporteur.extract.Dossier;
import org.rapporteur.language.Mention;
import org.rapporteur.language.Mention.City;
import org.rapporteur.language.Mention.State;
import org.rapporteur.language.date.DateMention;
import org.rapporteur.language.text.Sentence;

/**
 * Tells engagements apart that the same words tell of several places, each with its own day: "will
 * visit Oslo on 3 May and Riga on 5 May", "so far three rounds were held: Oslo (2019), Riga (2021)
 * and Bern (2023)".
 */
final class Stops {
  /** How many tokens may stand between a place and its day. */
  private static final int NEAR = 3;

  private final Dossier dossier;

  Stops(Dossier dossier) {
    this.dossier = dossier;
  }

  /** The engagements that a sighting stands for: mostly just itself. */
  List<Sighting> split(Sighting sighting) {
    Sentence sentence = sighting.anchor().sentence();
    if (sighting.anchor().edition() != null || dossier.anchors(sentence).size() > 1) {
      return List.of(sighting);
    }
    List<Sighting> out = new ArrayList<>();
    Set<String> places = new HashSet<>();
    Set<DateMention> days = new HashSet<>();
    for (Mention place : places(sentence)) {
      Optional<DateMention> day = day(sentence, place);
      String name = place instanceof City c ? c.english() : ((State) place).code();
      if (day.isPresent() && places.add(name) && days.add(day.get())) {
        City city = place instanceof City c ? c : null;
        State state = place instanceof State s ? s : null;
        out.add(sighting.at(city, state, day.get()));
      }
    }
    return out.size() < 2 ? List.of(sighting) : out;
  }

  private List<Mention> places(Sentence sentence) {
    return Stream.<Mention>concat(
            dossier.analysis().in(sentence, City.class).stream(),
            dossier.analysis().in(sentence, State.class).stream()
                .filter(s -> s.form().equals("name")))
        .toList();
  }

  /** The settled day right behind the place. */
  private Optional<DateMention> day(Sentence sentence, Mention place) {
    int end = sentence.tokenAt(place.span().end());
    return dossier.dates(sentence).stream()
        .filter(d -> d.start() != null && d.span().start() >= place.span().end())
        .filter(d -> sentence.tokenAt(d.span().start()) - end < NEAR)
        .findFirst();
  }
}

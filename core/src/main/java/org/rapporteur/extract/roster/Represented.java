package org.rapporteur.extract.roster;

import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.rapporteur.language.Analysis;
import org.rapporteur.language.Mention;
import org.rapporteur.model.Span;

/** Finds the state or organisation that a person stands for. */
final class Represented {
  private final Analysis analysis;
  private final List<Somebody> parties;
  private final BodySort sorts;

  Represented(Analysis analysis, List<Somebody> parties) {
    this.analysis = analysis;
    this.parties = parties;
    this.sorts = new BodySort(analysis.lexicon());
  }

  /**
   * What a person stands for.
   *
   * @param value alpha-2 of a state or the name of an organisation
   * @param span the words that say so
   * @param reason why it was deduced, or null when it is stated
   */
  record Side(String value, Span span, @Nullable String reason) {}

  /** The side of a person with this role, if it can be told. */
  Optional<Side> by(Somebody person, Mention.@Nullable Office role) {
    Optional<Side> stated = role == null ? Optional.empty() : ofOffice(role);
    for (Mention.Office office : person.offices()) {
      if (stated.isEmpty()) {
        stated = ofOffice(office);
      }
    }
    if (stated.isPresent()) {
      return stated;
    }
    for (Mention.Person mention : person.people()) {
      Optional<Side> near = Surroundings.of(analysis, mention);
      if (near.isPresent()) {
        return near;
      }
    }
    return sameOffice(person);
  }

  private Optional<Side> ofOffice(Mention.Office office) {
    String body = office.organisation();
    if (body != null && sorts.speaksForItself(body)) {
      return Optional.of(new Side(fullName(body), office.span(), null));
    }
    return Optional.ofNullable(office.state()).map(s -> new Side(s, office.span(), null));
  }

  /** The full name of a body given by its acronym. */
  private String fullName(String words) {
    for (Somebody somebody : parties) {
      for (Mention mention : somebody.mentions()) {
        if (mention instanceof Mention.Organisation body
            && (words.equals(body.name()) || words.equals(body.acronym()))) {
          String english = body.english();
          return english == null ? body.name() : english;
        }
      }
    }
    return sorts.knownName(words).orElse(words);
  }

  /** The state with which the report gives the same office elsewhere. */
  private Optional<Side> sameOffice(Somebody person) {
    for (Mention.Office own : person.offices()) {
      List<String> words = BareOffices.words(own.english());
      for (Mention.Office other : analysis.all(Mention.Office.class)) {
        String state = other.state();
        if (state != null && !words.isEmpty() && BareOffices.words(other.english()).equals(words)) {
          String reason = "the report names this office elsewhere as one of " + state;
          return Optional.of(new Side(state, other.span(), reason));
        }
      }
    }
    return Optional.empty();
  }
}

package org.rapporteur.extract.roster;

import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.rapporteur.language.Analysis;
import org.rapporteur.language.Mention;
import org.rapporteur.language.lexicon.Entry;
import org.rapporteur.language.text.Fold;

/** The side of a person as the offices in the report give it. */
final class OfficeSides {
  private final Analysis analysis;
  private final List<Somebody> parties;
  private final BodySort sorts;

  OfficeSides(Analysis analysis, List<Somebody> parties) {
    this.analysis = analysis;
    this.parties = parties;
    this.sorts = new BodySort(analysis.lexicon());
  }

  /** What the person's own offices say. */
  Optional<Represented.Side> of(Somebody person) {
    Optional<Mention.Office> role = Roles.best(person.offices());
    Optional<Represented.Side> side = role.flatMap(this::of);
    for (Mention.Office office : person.offices()) {
      side = side.isPresent() ? side : of(office);
    }
    return side;
  }

  private Optional<Represented.Side> of(Mention.Office office) {
    String body = office.organisation();
    if (body != null && sorts.speaksForItself(body)) {
      return named(body).map(n -> new Represented.Side(n, office.span(), null));
    }
    return Optional.ofNullable(office.state())
        .map(s -> new Represented.Side(s, office.span(), null));
  }

  /** The full name of a body; empty for a bare noun that no body of the report answers to. */
  private Optional<String> named(String words) {
    for (Somebody somebody : parties) {
      for (Mention mention : somebody.mentions()) {
        if (mention instanceof Mention.Organisation body
            && (words.equals(body.name()) || words.equals(body.acronym()))) {
          return Optional.of(english(body));
        }
      }
    }
    Optional<String> known = sorts.knownName(words);
    if (known.isPresent()) {
      return known;
    }
    return sorts.isBareNoun(words) ? answering(words) : Optional.of(words);
  }

  /** The one body of the report with this noun. */
  private Optional<String> answering(String noun) {
    List<Mention.Organisation> all =
        analysis.all(Mention.Organisation.class).stream()
            .filter(b -> sorts.hasNoun(b.name(), noun) && sorts.speaksForItself(b.name()))
            .toList();
    List<String> names = all.stream().map(OfficeSides::english).distinct().toList();
    return names.size() == 1 ? Optional.of(names.get(0)) : Optional.empty();
  }

  private static String english(Mention.Organisation body) {
    String english = body.english();
    return english == null ? body.name() : english;
  }

  /** The state with which the report gives the same office elsewhere, without a name. */
  Optional<Represented.Side> elsewhere(Somebody person) {
    for (Mention.Office own : person.offices()) {
      List<String> words = BareOffices.words(own.english());
      List<Mention.Office> same =
          analysis.all(Mention.Office.class).stream()
              .filter(o -> o.state() != null && !words.isEmpty())
              .filter(o -> BareOffices.words(o.english()).equals(words))
              .toList();
      List<@Nullable String> states = same.stream().map(Mention.Office::state).distinct().toList();
      String state = states.size() == 1 ? states.get(0) : null;
      if (state != null) {
        String reason = "the report names this office elsewhere as one of " + state;
        return Optional.of(new Represented.Side(state, same.get(0).span(), reason));
      }
    }
    return Optional.empty();
  }

  /** The state that alone styles an office so. */
  Optional<Represented.Side> styled(Somebody person) {
    for (Mention.Office office : person.offices()) {
      String words = Fold.fold(office.english());
      for (Entry entry : analysis.lexicon().table("offices")) {
        if (entry.extra().matches("[A-Z]{2}") && words.startsWith(Fold.fold(entry.form()))) {
          String reason = "only " + entry.extra() + " styles an office so";
          return Optional.of(new Represented.Side(entry.extra(), office.span(), reason));
        }
      }
    }
    return Optional.empty();
  }

  /** The institute spoken of before the person in the same paragraph. */
  Optional<Represented.Side> institute(Somebody person) {
    for (Mention.Person mention : person.people()) {
      boolean office = mention.offices().stream().anyMatch(o -> !o.english().isEmpty());
      int paragraph = analysis.sentences().get(mention.sentence()).paragraph();
      Mention.Organisation last = null;
      for (Mention.Organisation body : analysis.all(Mention.Organisation.class)) {
        boolean near = analysis.sentences().get(body.sentence()).paragraph() == paragraph;
        if (near
            && body.span().end() <= mention.span().start()
            && body.category().equals("institute")) {
          last = body;
        }
      }
      if (office && last != null) {
        String reason = "the institute spoken of where the person is named";
        return Optional.of(new Represented.Side(english(last), last.span(), reason));
      }
    }
    return Optional.empty();
  }
}

package org.rapporteur.extract.roster;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.rapporteur.extract.roster.gather.Roles;
import org.rapporteur.extract.roster.gather.Somebody;
import org.rapporteur.extract.roster.side.Represented;
import org.rapporteur.language.Mention;
import org.rapporteur.model.PartyType;
import org.rapporteur.model.Span;

/** Makes a member of the roster from a gathered party. */
final class Enrolment {
  private Enrolment() {}

  static Member member(int id, Somebody somebody, Represented represented, String text) {
    List<String> names = somebody.names();
    Span nameSpan = spanOf(somebody, names.get(0), text);
    if (somebody.type() == PartyType.PERSON) {
      Optional<Mention.Office> role = Roles.best(somebody.allOffices());
      Optional<Represented.Side> side = represented.of(somebody);
      return new Member(
          id,
          somebody.type(),
          names,
          List.of(),
          role.map(Mention.Office::english).orElse(null),
          side.map(Represented.Side::value).orElse(null),
          null,
          somebody.mentions(),
          nameSpan,
          role.map(Mention.Office::span).orElse(null),
          side.map(Represented.Side::span).orElse(null),
          side.map(Represented.Side::reason).orElse(null));
    }
    return new Member(
        id,
        somebody.type(),
        names,
        english(somebody),
        null,
        null,
        code(somebody),
        somebody.mentions(),
        nameSpan,
        null,
        null,
        null);
  }

  /** The words of the name, without what is written on to its front. */
  private static Span spanOf(Somebody somebody, String name, String text) {
    for (Mention mention : somebody.mentions()) {
      Span span = mention.span();
      if (name.equals(name(mention))) {
        int start = Math.max(span.start(), span.end() - name.length());
        return text.startsWith(name, start) ? new Span(start, span.end()) : span;
      }
    }
    return somebody.mentions().get(0).span();
  }

  private static @Nullable String name(Mention mention) {
    if (mention instanceof Mention.Person person) {
      return person.name();
    }
    if (mention instanceof Mention.Organisation body) {
      return body.name();
    }
    if (mention instanceof Mention.State state) {
      return state.name();
    }
    return mention instanceof Mention.Group group ? group.name() : null;
  }

  private static List<String> english(Somebody somebody) {
    Set<String> out = new LinkedHashSet<>();
    for (Mention mention : somebody.mentions()) {
      if (mention instanceof Mention.Organisation body) {
        Optional.ofNullable(body.english()).ifPresent(out::add);
        Optional.ofNullable(body.acronym()).ifPresent(out::add);
      } else if (mention instanceof Mention.Group group) {
        Optional.ofNullable(group.english()).ifPresent(out::add);
      }
    }
    return List.copyOf(out);
  }

  private static @Nullable String code(Somebody somebody) {
    for (Mention mention : somebody.mentions()) {
      if (mention instanceof Mention.State state) {
        return state.code();
      }
      if (mention instanceof Mention.Organisation body && body.code() != null) {
        return body.code();
      }
    }
    return null;
  }
}

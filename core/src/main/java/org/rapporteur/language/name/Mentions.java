package org.rapporteur.language.name;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.rapporteur.language.Mention;
import org.rapporteur.language.name.phrase.Draft;
import org.rapporteur.language.name.phrase.Found;
import org.rapporteur.language.name.phrase.OfficePhrase;
import org.rapporteur.model.Span;

/** Turns what was recognised in a sentence into mentions with spans in the report. */
final class Mentions {
  private final Draft draft;
  private final String text;
  private final int sentence;

  Mentions(Draft draft, String text) {
    this.draft = draft;
    this.text = text;
    this.sentence = draft.sentence().index();
  }

  /** The mentions of the sentence, not in order. */
  List<Mention> of(List<PersonDraft> people) {
    List<Mention> out = new ArrayList<>();
    List<Span> taken = new ArrayList<>();
    for (PersonDraft person : people) {
      if (person.isSure()) {
        Span span = name(person);
        out.add(new Mention.Person(span, sentence, span.of(text), person.offices()));
        taken.add(span);
      }
    }
    for (OfficePhrase office : draft.offices()) {
      if (!office.plural()) {
        if (!draft.isClaimed(office)) {
          out.add(draft.mention(office));
        }
        taken.add(span(office.first(), office.end()));
      }
    }
    for (Found found : draft.found()) {
      Span span = span(found.first(), found.end());
      if (!draft.isSide(found) && taken.stream().noneMatch(span::overlaps)) {
        out.add(mention(found, span));
      }
    }
    for (Found part : draft.compounds()) {
      out.add(compound(part));
    }
    return out;
  }

  /** Bodies that are named within an office or as those whose members a group is. */
  List<Mention.Organisation> within() {
    List<Mention.Organisation> out = new ArrayList<>();
    for (Found found : draft.found()) {
      boolean inOffice =
          draft.offices().stream()
              .anyMatch(o -> o.first() < found.first() && found.end() <= o.end());
      if (found.sort() == Found.Sort.BODY && inOffice) {
        out.add(body(found, span(found.first(), found.end())));
      }
    }
    draft.inGroups().forEach(f -> out.add(body(f, span(f.first(), f.end()))));
    return out.stream().distinct().toList();
  }

  private Span span(int first, int end) {
    return draft.sentence().span(first, end);
  }

  private Span name(PersonDraft person) {
    Span whole = span(person.first(), person.end());
    return new Span(whole.start() + person.skip(), whole.end());
  }

  private Mention mention(Found found, Span span) {
    String name = Clitics.name(draft, found, span.of(text));
    return switch (found.sort()) {
      case STATE ->
          new Mention.State(
              span, sentence, name, Objects.requireNonNull(found.code()), found.detail());
      case CITY ->
          new Mention.City(
              span,
              sentence,
              Objects.requireNonNull(found.english()),
              Objects.requireNonNull(found.code()),
              found.detail().equals("capital"));
      case BODY -> body(found, span);
      case GROUP -> new Mention.Group(span, sentence, name, found.english());
    };
  }

  private Mention.Organisation body(Found found, Span span) {
    return new Mention.Organisation(
        span,
        sentence,
        Clitics.name(draft, found, span.of(text)),
        found.english(),
        found.acronym(),
        found.code(),
        found.detail().equals("plain") ? "organ" : found.detail());
  }

  private Mention compound(Found part) {
    int start = draft.token(part.first()).span().start() + Integer.parseInt(part.detail());
    String word = Objects.requireNonNull(part.english());
    Span span = new Span(start, start + word.length());
    return new Mention.State(span, sentence, word, Objects.requireNonNull(part.code()), "compound");
  }
}

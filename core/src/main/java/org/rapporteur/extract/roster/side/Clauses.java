package org.rapporteur.extract.roster.side;

import org.rapporteur.language.Analysis;
import org.rapporteur.language.Mention;
import org.rapporteur.language.text.Sentence;
import org.rapporteur.language.text.Token;
import org.rapporteur.model.Span;

/** The part of a sentence that is about one person. */
final class Clauses {
  private Clauses() {}

  /** A person's name with the offices beside it in the same sentence. */
  static Span whole(Mention.Person person) {
    Span out = person.span();
    for (Mention.Office office : person.offices()) {
      if (office.sentence() == person.sentence() && !office.english().isEmpty()) {
        out = out.cover(office.span());
      }
    }
    return out;
  }

  /** From the person or semicolon before to the person or semicolon after. */
  static Span of(Analysis analysis, Sentence sentence, Mention.Person person) {
    Span own = whole(person);
    int start = sentence.span().start();
    int end = sentence.span().end();
    for (Mention.Person other : analysis.in(sentence, Mention.Person.class)) {
      Span span = whole(other);
      if (span.end() <= own.start()) {
        start = Math.max(start, span.end());
      } else if (span.start() >= own.end()) {
        end = Math.min(end, span.start());
      }
    }
    for (Token token : sentence.tokens()) {
      if (token.text().equals(";") || token.text().equals("؛")) {
        if (token.span().end() <= own.start()) {
          start = Math.max(start, token.span().end());
        } else if (token.span().start() >= own.end()) {
          end = Math.min(end, token.span().start());
        }
      }
    }
    return new Span(start, Math.max(start, end));
  }
}

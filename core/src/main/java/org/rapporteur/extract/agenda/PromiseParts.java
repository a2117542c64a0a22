package org.rapporteur.extract.agenda;

import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.rapporteur.language.Analysis;
import org.rapporteur.language.Mention;
import org.rapporteur.language.lexicon.Match;
import org.rapporteur.language.text.Sentence;
import org.rapporteur.model.Grade;
import org.rapporteur.model.Span;

/** Who owes a promise, to whom, and where, as far as its clause says without doubt. */
final class PromiseParts {
  private static final int NEAR = 2;

  private final Analysis analysis;
  private final Sentence sentence;
  private final PromiseClause read;
  private final Piece clause;
  private final List<Match> matches;

  PromiseParts(Analysis analysis, PromiseClause read) {
    this.analysis = analysis;
    this.read = read;
    this.sentence = read.sentence();
    this.clause = read.piece();
    this.matches = read.matches();
  }

  /**
   * The party that is the subject of the promise: right before its verb, or right behind it when
   * none stands before; the party asked when something is asked. Null when there is none, or more
   * than one, and for what both sides agreed.
   */
  @Nullable Span by(Grade grade) {
    int verb = read.verb();
    if (grade == Grade.REQUESTED) {
      return parties().stream()
          .filter(m -> first(m) > verb)
          .map(Mention::span)
          .findFirst()
          .orElse(null);
    }
    if (grade == Grade.AGREED || read.isPassive()) {
      return null;
    }
    List<Mention> before =
        parties().stream().filter(m -> end(m) <= verb && first(m) >= read.first()).toList();
    if (before.isEmpty() && read.subject().isPresent()) {
      return read.subject().get();
    }
    if (before.isEmpty()) {
      return parties().stream()
          .filter(m -> first(m) > verb && first(m) <= verb + 1 && !hasPreposition(m))
          .map(Mention::span)
          .findFirst()
          .orElse(null);
    }
    Mention subject = before.get(before.size() - 1);
    boolean opens = before.size() == 1 && first(subject) <= read.first() + 1;
    boolean alone = before.size() == 1 || first(subject) > end(before.get(before.size() - 2)) + 1;
    boolean close = verb - end(subject) <= NEAR;
    return alone && (opens || close) && !hasPreposition(subject) ? subject.span() : null;
  }

  /** The first person or body named behind a preposition of giving; null when none is. */
  @Nullable Span to() {
    int verb = read.verb();
    for (Mention mention : parties()) {
      int first = first(mention);
      boolean given = matches.stream().anyMatch(m -> m.is("to") && m.end() == first);
      if (first > verb && given && !(mention instanceof Mention.State)) {
        return mention.span();
      }
    }
    return null;
  }

  /**
   * The city or state named with a preposition of place, cities first and those behind the verb
   * first; else the host of what is to come; null when none is.
   */
  @Nullable Span place(@Nullable Span by) {
    Optional<Span> city = places(Mention.City.class);
    if (city.isPresent()) {
      return city.get();
    }
    return places(Mention.State.class)
        .orElse(matches.stream().anyMatch(m -> m.is("host")) ? by : null);
  }

  private <T extends Mention> Optional<Span> places(Class<T> type) {
    int verb = read.verb();
    List<Mention> all =
        mentions().stream().filter(type::isInstance).filter(this::isInside).toList();
    return all.stream()
        .filter(m -> first(m) >= verb)
        .findFirst()
        .or(() -> all.stream().filter(this::isFollowed).findFirst())
        .map(Mention::span);
  }

  private boolean isInside(Mention mention) {
    String word = sentence.tokens().get(first(mention)).folded();
    return hasPreposition(mention)
        || isFollowed(mention)
        || (read.isInsidePrefix(word) && isPlace(word.substring(1)));
  }

  /** Whether a postposition of place follows. */
  private boolean isFollowed(Mention mention) {
    int end = end(mention);
    return matches.stream()
        .anyMatch(m -> m.is("in") && m.first() == end && value(m).equals("post"));
  }

  private boolean isPlace(String word) {
    return analysis.lexicon().phrases("cities").contains(word)
        || analysis.lexicon().phrases("states").contains(word);
  }

  private boolean hasPreposition(Mention mention) {
    return matches.stream()
        .anyMatch(m -> m.is("in") && m.end() == first(mention) && value(m).isEmpty());
  }

  private static String value(Match match) {
    return Cues.value(match, "in");
  }

  private int first(Mention mention) {
    return sentence.tokenAt(mention.span().start());
  }

  private int end(Mention mention) {
    return sentence.tokenAt(mention.span().end());
  }

  private List<Mention> parties() {
    return mentions().stream()
        .filter(
            m ->
                m instanceof Mention.Person
                    || m instanceof Mention.Organisation
                    || (m instanceof Mention.State state && state.form().equals("name")))
        .toList();
  }

  private List<Mention> mentions() {
    Span span = sentence.span(clause.first(), clause.end());
    return analysis.in(sentence, Mention.class).stream()
        .filter(m -> span.contains(m.span()))
        .toList();
  }
}

package org.rapporteur.extract.agenda;

import java.util.List;
import java.util.Set;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;
import org.rapporteur.language.Analysis;
import org.rapporteur.language.Mention;
import org.rapporteur.language.lexicon.Match;
import org.rapporteur.language.text.Sentence;
import org.rapporteur.language.text.Token;
import org.rapporteur.model.Span;

/** Who owes a promise, to whom, when it is due and where, as far as its clause says. */
final class PromiseParts {
  private static final Set<String> LINKS = Set.of("-", ",", "،", "/", "of", "de", "и", "و", "to");

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

  /** The party nearest before the words of promising; null when none is named. */
  @Nullable Span by() {
    int verb = read.verb();
    @Nullable Span out = null;
    for (Mention mention : parties()) {
      int end = sentence.tokenAt(mention.span().end());
      out = end <= verb ? mention.span() : out;
    }
    return out;
  }

  /** The first person or body named behind a preposition of giving; null when none is. */
  @Nullable Span to() {
    int verb = read.verb();
    for (Mention mention : parties()) {
      int first = sentence.tokenAt(mention.span().start());
      if (first > verb && !(mention instanceof Mention.State) && follows(first, "to")) {
        return mention.span();
      }
    }
    return null;
  }

  private boolean follows(int first, String category) {
    return matches.stream().anyMatch(m -> m.is(category) && m.end() == first);
  }

  /** The first run of date words behind the verb, else the last before it; null without any. */
  @Nullable Span due() {
    int verb = read.verb();
    @Nullable Span out = null;
    for (int i = clause.first(); i < clause.end(); i++) {
      int end = dateEnd(i);
      if (end > i) {
        out = sentence.span(i, end);
        if (i >= verb) {
          return out;
        }
        i = end - 1;
      }
    }
    return out;
  }

  /** The last city or state named with a preposition or behind the verb; null when none is. */
  @Nullable Span place() {
    int verb = read.verb();
    @Nullable Span state = null;
    for (Mention mention : mentions()) {
      boolean behind = sentence.tokenAt(mention.span().start()) >= verb;
      if (behind && mention instanceof Mention.City) {
        return mention.span();
      }
      if (behind && mention instanceof Mention.State named && named.form().equals("name")) {
        state = state == null ? mention.span() : state;
      }
    }
    return state;
  }

  private List<Mention> parties() {
    return mentions().stream()
        .filter(m -> !(m instanceof Mention.City || m instanceof Mention.Counted))
        .filter(m -> !(m instanceof Mention.Edition || m instanceof Mention.Office))
        .toList();
  }

  private List<Mention> mentions() {
    Span span = sentence.span(clause.first(), clause.end());
    return analysis.in(sentence, Mention.class).stream()
        .filter(m -> span.contains(m.span()))
        .toList();
  }

  /** End of the run of date words that starts at a token; the token itself when none does. */
  private int dateEnd(int first) {
    int end = first;
    boolean named = false;
    int i = first;
    while (i < clause.end()) {
      int at = i;
      Token token = sentence.tokens().get(i);
      Match match = at(at, m -> m.is("date") || m.is("due"));
      if (match != null) {
        i = match.end();
        named = true;
      } else if (token.isNumber() && token.text().length() != 3) {
        named |= isYear(token);
        i++;
      } else if (i > first && LINKS.contains(token.folded())) {
        i++;
        continue;
      } else {
        break;
      }
      end = i;
    }
    return named ? end : first;
  }

  private @Nullable Match at(int token, Predicate<Match> kind) {
    return matches.stream().filter(m -> m.first() == token).filter(kind).findFirst().orElse(null);
  }

  private static boolean isYear(Token token) {
    return token.text().length() == 4
        && (token.folded().startsWith("20") || token.folded().startsWith("19"));
  }
}

package org.rapporteur.extract.agenda;

import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.rapporteur.language.lexicon.Match;
import org.rapporteur.language.text.Sentence;
import org.rapporteur.language.text.Token;
import org.rapporteur.model.Span;

/**
 * Finds the words of a clause that say when something is due: runs of months, years, numbers and
 * words of a later time. Words that only go with a date, such as weekdays, make none by themselves.
 */
final class DueWords {
  private static final Set<String> LINKS = Set.of("-", ",", "،", "/", "of", "de", "и", "و", "to");

  private final Sentence sentence;
  private final Piece clause;
  private final List<Match> matches;

  DueWords(PromiseClause read) {
    sentence = read.sentence();
    clause = read.piece();
    matches = read.matches();
  }

  /** The first run behind the verb, else the last before it; null without any. */
  @Nullable Span find(int verb) {
    @Nullable Span out = null;
    for (int i = clause.first(); i < clause.end(); i++) {
      int end = end(i);
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

  /** End of the run that starts at a token; the token itself when none does. */
  private int end(int first) {
    int end = first;
    boolean named = false;
    int i = first;
    while (i < clause.end()) {
      Token token = sentence.tokens().get(i);
      @Nullable Match match = dateAt(i);
      if (match != null && isLead(match)) {
        if (i > first && named) {
          break;
        }
        i = match.end();
        continue;
      }
      if (match != null) {
        named |= match.is("due") || !Cues.value(match, "date").equals("part");
        i = match.end();
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

  /** A preposition, which only opens a run. */
  private static boolean isLead(Match match) {
    return !match.is("due") && Cues.value(match, "date").equals("lead");
  }

  private @Nullable Match dateAt(int token) {
    return matches.stream()
        .filter(m -> m.first() == token && (m.is("date") || m.is("due")))
        .findFirst()
        .orElse(null);
  }

  private static boolean isYear(Token token) {
    return token.text().length() == 4
        && (token.folded().startsWith("20") || token.folded().startsWith("19"));
  }
}

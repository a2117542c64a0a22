package org.rapporteur.language.text;

import java.util.List;
import org.rapporteur.model.Span;

/**
 * A sentence, headline or list item of a report.
 *
 * @param index its number in the report, from 0
 * @param paragraph number of its paragraph or line block, from 0
 * @param span where it stands, without surrounding space
 * @param tokens its words and marks in order; never empty
 */
public record Sentence(int index, int paragraph, Span span, List<Token> tokens) {
  /** Copies the list; refuses a sentence without tokens. */
  public Sentence {
    tokens = List.copyOf(tokens);
    if (tokens.isEmpty()) {
      throw new IllegalArgumentException("a sentence without tokens at " + span);
    }
  }

  /** Place is enough: equal sentences stand at one place, and there are many words to add up. */
  @Override
  public int hashCode() {
    return 31 * index + span.hashCode();
  }

  /** The span from the token numbered {@code first} up to, not including, {@code end}. */
  public Span span(int first, int end) {
    return new Span(tokens.get(first).span().start(), tokens.get(end - 1).span().end());
  }

  /**
   * Number of the first token that starts at or after the position, or of the compound token with a
   * part that starts there ("Estonian-Korean"); the token count if none.
   */
  public int tokenAt(int position) {
    for (int i = 0; i < tokens.size(); i++) {
      Token token = tokens.get(i);
      if (token.span().start() >= position || hasPartAt(token, position)) {
        return i;
      }
    }
    return tokens.size();
  }

  private static boolean hasPartAt(Token token, int position) {
    int before = position - token.span().start() - 1;
    return before >= 0
        && position < token.span().end()
        && token.text().length() == token.span().end() - token.span().start()
        && !Character.isLetterOrDigit(token.text().charAt(before));
  }
}

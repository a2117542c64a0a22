package org.rapporteur.extract.anchor;

import java.util.List;
import org.rapporteur.language.lexicon.Entry;
import org.rapporteur.language.lexicon.Lexicon;
import org.rapporteur.language.lexicon.Phrases;
import org.rapporteur.language.text.Sentence;
import org.rapporteur.language.text.Token;
import org.rapporteur.model.Span;

/**
 * Finds the noun phrase around an anchor noun: the words before it up to an article, preposition or
 * verb (in languages that put them there), and the complements after it. The words that bound and
 * join are in the language folder's {@code phrases.tsv}: {@code stop} ends a phrase, {@code join}
 * carries it on when a name or noun follows, {@code before} is present when modifiers stand before
 * the noun.
 */
final class NamePhrase {
  private static final int MOST_BEFORE = 7;
  private static final int MOST_AFTER = 14;
  private static final int LONGEST_BOUND = 4;

  private final Phrases bounds;
  private final boolean modifiersBefore;

  /** The article written on to a word, and what governs a further noun written on to it. */
  private final List<String> articles;

  private final List<String> governors;

  NamePhrase(Lexicon lexicon) {
    this.bounds = lexicon.phrases("phrases");
    this.modifiersBefore =
        lexicon.table("phrases").stream().anyMatch(e -> e.category().equals("before"));
    this.articles = forms(lexicon, "article");
    this.governors = forms(lexicon, "toward-prefix");
  }

  private static List<String> forms(Lexicon lexicon, String category) {
    return lexicon.table("phrases").stream()
        .filter(e -> e.category().equals(category))
        .map(Entry::form)
        .toList();
  }

  /** Words behind the phrase that may lead to its number: more where modifiers stand there too. */
  int reach() {
    return modifiersBefore ? 2 : 3;
  }

  Span around(Sentence sentence, int first, int end) {
    return sentence.span(before(sentence, first), after(sentence, end));
  }

  private int before(Sentence sentence, int first) {
    if (!modifiersBefore) {
      return first;
    }
    List<Token> tokens = sentence.tokens();
    int i = first;
    while (i > 0 && first - i < MOST_BEFORE && carries(sentence, tokens, i - 1)) {
      i--;
    }
    while (i < first && !tokens.get(i).isWord()) {
      i++;
    }
    return i;
  }

  private boolean carries(Sentence sentence, List<Token> tokens, int i) {
    Token token = tokens.get(i);
    if (token.text().equals("–") || token.text().equals("'s") || token.text().equals("’s")) {
      return token.text().equals("–");
    }
    return token.isWord() && !isBound(sentence, i);
  }

  /** True when a word that bounds phrases begins at the token or goes on to it. */
  private boolean isBound(Sentence sentence, int i) {
    for (int start = i; start >= 0 && i - start < LONGEST_BOUND; start--) {
      if (bounds
          .longestAt(sentence, start)
          .filter(m -> m.end() > i && (m.is("stop") || m.is("join")))
          .isPresent()) {
        return true;
      }
    }
    return false;
  }

  private int after(Sentence sentence, int end) {
    List<Token> tokens = sentence.tokens();
    int last = end;
    int i = end;
    boolean lower = false;
    while (i < tokens.size() && i - end < MOST_AFTER) {
      Token token = tokens.get(i);
      if (token.text().equals("(")) {
        int close = close(tokens, i);
        return close > 0 ? close : last;
      }
      if (token.text().equals("–") && i > end) {
        i++;
        continue;
      }
      if (!token.isWord()) {
        break;
      }
      var match = bounds.longestAt(sentence, i);
      boolean joins = match.isPresent() && match.get().is("join");
      if (match.isPresent() && match.get().is("stop") && !joins) {
        break;
      }
      if (joins) {
        lower = match.get().entry().value().equals("open");
        i = match.get().end();
        continue;
      }
      if (modifiersBefore && !token.isCapitalised() && !lower && !token.isNumber()) {
        break;
      }
      if (!lower && leaves(sentence, i)) {
        break;
      }
      i++;
      last = i;
    }
    return last;
  }

  /**
   * True when the article is written on to the word before and neither it nor a governing letter
   * nor the rest of a number on to this one: an Arabic noun with the article takes such alone
   * ("المؤتمر الدولي لمكافحة", but "المؤتمر | لقاءات").
   */
  private boolean leaves(Sentence sentence, int i) {
    Token before = sentence.tokens().get(i - 1);
    Token token = sentence.tokens().get(i);
    return starts(before, articles)
        && token.isWord()
        && !token.isNumber()
        && !starts(token, articles)
        && !governs(token)
        && bounds.longestAt(sentence, i).filter(m -> m.is("ten")).isEmpty();
  }

  private boolean governs(Token token) {
    return governors.stream()
        .anyMatch(p -> token.folded().startsWith(p) && token.folded().length() > p.length() + 2);
  }

  private static boolean starts(Token token, List<String> prefixes) {
    return prefixes.stream().anyMatch(p -> token.folded().startsWith(p));
  }

  private static int close(List<Token> tokens, int open) {
    for (int i = open + 1; i < tokens.size() && i <= open + 2; i++) {
      if (tokens.get(i).text().equals(")")) {
        return i + 1;
      }
    }
    return -1;
  }
}

package org.rapporteur.identity.name;

import java.util.List;
import org.rapporteur.language.lexicon.Lexicon;
import org.rapporteur.language.text.Sentence;
import org.rapporteur.language.text.Token;
import org.rapporteur.language.text.Tokeniser;
import org.rapporteur.model.Span;

/** Whether words, in any language covered, speak of an engagement such as a round or a visit. */
public final class MeetingWords {
  private static final List<String> LANGUAGES = List.of("en", "fr", "es", "ru", "ar", "ur", "zh");

  private final List<Lexicon> lexicons = LANGUAGES.stream().map(Lexicon::of).toList();

  /** True when one of the words is a noun or verb of engagement. */
  public boolean speakOf(String words) {
    Span whole = new Span(0, words.length());
    List<Token> tokens = Tokeniser.tokenise(words, whole);
    if (tokens.isEmpty()) {
      return false;
    }
    Sentence sentence = new Sentence(0, 0, whole, tokens);
    return lexicons.stream()
        .anyMatch(lexicon -> !lexicon.phrases("engagements").find(sentence).isEmpty());
  }
}

package org.rapporteur.language.lexicon;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.rapporteur.language.text.Forms;
import org.rapporteur.language.text.Token;
import org.rapporteur.language.text.Tokeniser;
import org.rapporteur.model.Span;

/**
 * The keys under which the forms of lexicon entries are filed, one for each of their tokens. Most
 * forms are made of the same few words, so that what stands between two spaces is cut only once.
 */
final class PhraseKeys {
  private final Forms forms;
  private final Map<String, List<String>> written = new HashMap<>();
  private final Map<String, List<String>> letters = new HashMap<>();
  private final Map<String, List<String>> inflected = new HashMap<>();

  PhraseKeys(Forms forms) {
    this.forms = forms;
  }

  /** The keys of what stands between two spaces of a form, by the form's mark. */
  List<String> of(char mark, String piece) {
    Map<String, List<String>> known =
        switch (mark) {
          case '=', '~' -> written;
          case '^' -> letters;
          default -> inflected;
        };
    return known.computeIfAbsent(piece, p -> cut(mark, p));
  }

  private List<String> cut(char mark, String piece) {
    List<String> out = new ArrayList<>();
    for (Token token : Tokeniser.tokenise(piece, new Span(0, piece.length()))) {
      out.add(
          switch (mark) {
            case '=', '~' -> token.folded();
            case '^' -> token.text();
            default -> forms.key(token.folded());
          });
    }
    return out;
  }
}

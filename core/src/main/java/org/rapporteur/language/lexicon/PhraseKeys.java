package org.rapporteur.language.lexicon;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.rapporteur.language.text.Fold;
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

  /**
   * The keys of a form, which begins at {@code from}, by its mark. A last word that is elided keeps
   * its apostrophe.
   */
  List<String> of(char mark, String form, int from) {
    List<String> out = new ArrayList<>();
    int start = from;
    for (int i = from; i <= form.length(); i++) {
      if (i == form.length() || form.charAt(i) == ' ') {
        if (i > start) {
          String piece = form.substring(start, i);
          boolean elided = i == form.length() && start > from && Fold.fold(piece).endsWith("'");
          out.addAll(elided ? List.of(Fold.fold(piece)) : keys(mark, piece));
        }
        start = i + 1;
      }
    }
    return out;
  }

  private List<String> keys(char mark, String piece) {
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

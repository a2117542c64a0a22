package org.rapporteur.language.name.phrase;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.rapporteur.language.tagger.Tagging;
import org.rapporteur.language.text.Sentence;
import org.rapporteur.language.text.Token;
import org.rapporteur.language.text.Tokeniser;
import org.rapporteur.model.Span;

/**
 * The acronyms that a report expands itself, anywhere in its text, furniture included: "Center for
 * International Strategic Studies (CISS)".
 */
public final class AcronymTable {
  private static final int WINDOW = 25;

  private final Map<String, Found> bodies = new HashMap<>();

  private AcronymTable() {}

  /** Reads the expansions of a text. */
  public static AcronymTable of(String text, Words words, PlaceFinder places, BodyFinder finder) {
    AcronymTable table = new AcronymTable();
    List<Token> tokens = Tokeniser.tokenise(text, new Span(0, text.length()));
    for (int i = 1; i + 2 < tokens.size(); i++) {
      boolean bracket = tokens.get(i).text().equals("(") && tokens.get(i + 2).text().equals(")");
      if (bracket && Acronyms.looksLike(tokens.get(i + 1).text())) {
        List<Token> window = tokens.subList(Math.max(0, i - WINDOW), i + 3);
        table.read(window, words, places, finder);
      }
    }
    return table;
  }

  private void read(List<Token> window, Words words, PlaceFinder places, BodyFinder finder) {
    int start = window.get(0).span().start();
    int end = window.get(window.size() - 1).span().end();
    Draft draft = new Draft(new Sentence(0, 0, new Span(start, end), window), words, Tagging.NONE);
    places.find(draft, new Namesakes(words, List.of()));
    finder.find(draft, this);
    int bracket = window.size() - 3;
    draft
        .covering(bracket - 1)
        .filter(f -> f.sort() == Found.Sort.BODY)
        .ifPresent(f -> bodies.putIfAbsent(window.get(bracket + 1).text(), f));
  }

  /** Puts a body wherever one of the acronyms stands alone. */
  public void apply(Draft draft) {
    for (int i = 0; i < draft.size(); i++) {
      String word = draft.token(i).text();
      Found body = bodies.get(word);
      boolean free = draft.covering(i).map(f -> f.end() - f.first() == 1).orElse(true);
      if (body != null && free) {
        draft.put(
            new Found(
                i,
                i + 1,
                Found.Sort.BODY,
                body.english(),
                body.code(),
                body.detail(),
                word,
                false));
      }
    }
  }
}

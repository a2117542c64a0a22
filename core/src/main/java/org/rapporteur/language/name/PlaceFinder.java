package org.rapporteur.language.name;

import java.util.List;
import java.util.Optional;
import org.rapporteur.language.lexicon.Entry;
import org.rapporteur.language.lexicon.Match;
import org.rapporteur.language.text.Fold;
import org.rapporteur.language.text.Token;
import org.rapporteur.language.text.Tokeniser;
import org.rapporteur.model.Span;

/** Finds states and cities, and the states inside hyphenated words ("Pakistan-Russia"). */
final class PlaceFinder {
  private final Words words;

  PlaceFinder(Words words) {
    this.words = words;
  }

  void find(Draft draft) {
    int i = 0;
    while (i < draft.size()) {
      i = placeAt(draft, i);
    }
  }

  private int placeAt(Draft draft, int i) {
    if (!draft.word(i)) {
      return i + 1;
    }
    Optional<Match> state = draft.match(words.states(), i).filter(m -> fitsCase(draft, m));
    Optional<Match> city = draft.match(words.cities(), i).filter(m -> fitsCase(draft, m));
    boolean asState =
        state.isPresent() && (city.isEmpty() || state.get().end() >= city.get().end());
    if (asState) {
      Entry entry = nearest(draft, state.get());
      put(draft, state.get(), Found.Sort.STATE, entry);
      return state.get().end();
    }
    if (city.isPresent()) {
      put(draft, city.get(), Found.Sort.CITY, nearest(draft, city.get()));
      return city.get().end();
    }
    if (draft.token(i).text().contains("-")) {
      compound(draft, i);
    }
    return i + 1;
  }

  private boolean fitsCase(Draft draft, Match match) {
    if (!words.capitals() || draft.capitalised(match.first())) {
      return true;
    }
    Entry entry = nearest(draft, match);
    return entry.category().equals("adjective")
        && Character.isLowerCase(entry.form().codePointAt(entry.form().startsWith("=") ? 1 : 0));
  }

  private Entry nearest(Draft draft, Match match) {
    StringBuilder folded = new StringBuilder();
    for (int i = match.first(); i < match.end(); i++) {
      folded.append(folded.length() > 0 ? " " : "").append(draft.folded(i));
    }
    return words.nearest(match.entries(), folded.toString());
  }

  private static void put(Draft draft, Match match, Found.Sort sort, Entry entry) {
    boolean state = sort == Found.Sort.STATE;
    draft.put(
        new Found(
            match.first(),
            match.end(),
            sort,
            state ? null : entry.value(),
            state ? entry.value() : entry.extra(),
            entry.category(),
            null));
  }

  private void compound(Draft draft, int i) {
    for (Span part : parts(draft.token(i))) {
      String word = draft.token(i).text().substring(part.start(), part.end());
      stateOf(word)
          .ifPresent(
              code ->
                  draft.addCompound(
                      new Found(i, i + 1, Found.Sort.STATE, word, code, "" + part.start(), null)));
    }
  }

  private static List<Span> parts(Token token) {
    List<Span> out = new java.util.ArrayList<>();
    String text = token.text();
    int start = 0;
    for (int j = 0; j <= text.length(); j++) {
      if (j == text.length() || "-‐‑".indexOf(text.charAt(j)) >= 0) {
        if (j - start >= 2) {
          out.add(new Span(start, j));
        }
        start = j + 1;
      }
    }
    return out;
  }

  /** The state that a word, or the linking form of an adjective ("узбекско"), stands for. */
  private Optional<String> stateOf(String word) {
    for (String form : List.of(word, linked(word))) {
      List<Token> tokens = Tokeniser.tokenise(form, new Span(0, form.length()));
      if (tokens.size() != 1) {
        continue;
      }
      var sentence =
          new org.rapporteur.language.text.Sentence(0, 0, new Span(0, form.length()), tokens);
      Optional<Match> match = words.states().longestAt(sentence, 0);
      if (match.isPresent()) {
        return Optional.of(words.nearest(match.get().entries(), Fold.fold(form)).value());
      }
    }
    return Optional.empty();
  }

  private static String linked(String word) {
    return word.endsWith("ко") ? word.substring(0, word.length() - 1) + "ий" : word;
  }
}

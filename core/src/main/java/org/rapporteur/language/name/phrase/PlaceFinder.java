package org.rapporteur.language.name.phrase;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import org.rapporteur.language.lexicon.Entry;
import org.rapporteur.language.lexicon.Match;
import org.rapporteur.language.lexicon.Nearest;
import org.rapporteur.language.text.Fold;
import org.rapporteur.language.text.Sentence;
import org.rapporteur.language.text.Token;
import org.rapporteur.language.text.Tokeniser;
import org.rapporteur.model.Span;

/** Finds states and cities, and the states inside hyphenated words ("Pakistan-Russia"). */
public final class PlaceFinder {
  private static final Pattern JOINED = Pattern.compile(".{2,}[-‐‑].{2,}");
  private final Words words;

  public PlaceFinder(Words words) {
    this.words = words;
  }

  /** Finds the places of a sentence, given what the report names. */
  public void find(Draft draft, Namesakes namesakes) {
    int i = 0;
    while (i < draft.size()) {
      i = placeAt(draft, namesakes, i);
    }
  }

  private int placeAt(Draft draft, Namesakes namesakes, int i) {
    if (!draft.word(i)) {
      return i + 1;
    }
    Optional<Match> state =
        draft
            .match(words.states(), i)
            .filter(m -> fitsCase(draft, m))
            .or(() -> draft.match(words.adjectives(), i).filter(m -> fitsCase(draft, m)));
    Optional<Match> city = draft.match(words.cities(), i).filter(m -> fitsCase(draft, m));
    boolean asState =
        state.isPresent()
            && (city.isEmpty()
                || state.get().end() > city.get().end()
                || (state.get().end() == city.get().end()
                    && !isCity(draft, namesakes, state.get(), city.get())));
    Optional<Match> match = asState ? state : city;
    if (match.isEmpty()) {
      if (JOINED.matcher(draft.token(i).text()).matches()) {
        compound(draft, i);
      }
      return i + 1;
    }
    Entry entry = nearest(draft, match.get());
    boolean weak = entry.category().equals("weak");
    boolean name = isName(draft, match.get(), entry, asState);
    boolean lone = entry.category().equals("short") && !shortHere(draft, i);
    name |= city.isPresent() && namesPaper(draft, i);
    if (!entry.category().equals("none") && !name && !lone && (!weak || inPlace(draft, i))) {
      put(draft, match.get(), asState ? Found.Sort.STATE : Found.Sort.CITY, entry);
    }
    return match.get().end();
  }

  /** True when the words are more likely somebody's name than a place. */
  private boolean isName(Draft draft, Match match, Entry entry, boolean asState) {
    int i = match.first();
    boolean single = match.end() == i + 1;
    boolean common = entry.category().equals("city") && single;
    boolean adjective = asState && entry.category().equals("adjective");
    boolean people = adjective && draft.isPerson(i);
    return (!asState
            && common
            && !alone(draft, i)
            && !dated(draft, i)
            && (draft.isPerson(i) || afterName(draft, i)))
        || (people && single && draft.isPerson(i - 1) && afterName(draft, i))
        || (adjective && single && surname(draft, i))
        || (asState && single && isGiven(draft, i));
  }

  private boolean isCity(Draft draft, Namesakes namesakes, Match state, Match city) {
    return namesakes.isCity(draft, city, nearest(draft, state), nearest(draft, city));
  }

  /**
   * True for a name of state that the tagger takes for a given name ("Jordan", "Chad"), but not
   * before a full name ("President of Chad Idriss Deby").
   */
  private boolean isGiven(Draft draft, int i) {
    boolean led =
        draft.small("in", i - 1)
            || draft.small("glue", i - 1)
            || draft.small("belongs", i - 1)
            || draft.small("to", i - 1);
    return words.capitals()
        && !led
        && !draft.isPerson(i - 1)
        && draft.isPerson(i)
        && draft.isPerson(i + 1)
        && draft.capitalised(i + 1)
        && !fullName(draft, i + 1)
        && draft.match(words.states(), i + 1).isEmpty()
        && draft.match(words.offices(), i + 1).isEmpty();
  }

  /**
   * True for one word in capitals behind a preposition of place: "to Bergen", no Mr Bergen; a full
   * name may follow ("in Bergen Anna Lund spoke").
   */
  private boolean alone(Draft draft, int i) {
    return words.capitals()
        && (draft.small("at", i - 1) || draft.small("to", i - 1))
        && (!draft.capitalised(i + 1) || fullName(draft, i + 1));
  }

  /** True when a day follows in brackets: "Bergen (3 May 2019)". */
  private static boolean dated(Draft draft, int i) {
    return draft.is(i + 1, "(") && (isNumber(draft, i + 2) || isNumber(draft, i + 3));
  }

  /** True when two words in capitals stand there that the tagger takes for a person. */
  private static boolean fullName(Draft draft, int i) {
    return draft.isPerson(i)
        && draft.isPerson(i + 1)
        && draft.capitalised(i)
        && draft.capitalised(i + 1);
  }

  private static boolean isNumber(Draft draft, int i) {
    return i < draft.size() && draft.token(i).isNumber();
  }

  /** True for an adjective behind two words of a name, where writing has no capitals. */
  private boolean surname(Draft draft, int i) {
    return !words.capitals()
        && words.spaced()
        && !words.prefix().isEmpty()
        && draft.folded(i).startsWith("ال")
        && draft.isPerson(i - 1)
        && draft.isPerson(i - 2);
  }

  /** True for the place in the name of a paper: "déclaration de Tunis", "إعلان القاهرة". */
  private static boolean namesPaper(Draft draft, int i) {
    int before = draft.small("belongs", i - 1) ? i - 2 : i - 1;
    return draft.small("paper", before);
  }

  /** True when the word before could be a given name: "Juan Manuel Santos". */
  private boolean afterName(Draft draft, int i) {
    return words.capitals()
        && i > 1
        && draft.capitalised(i - 1)
        && draft.token(i - 1).text().length() > 1
        && draft.covering(i - 1).isEmpty()
        && !draft.small("function", i - 1)
        && !draft.small("stop", i - 1)
        && draft.match(words.offices(), i - 1).isEmpty()
        && draft.match(words.bodies(), i - 1).isEmpty();
  }

  /**
   * True when one character that may stand for a state does so: another such one stands beside it
   * ("中俄"), a word that leads to a state before it ("访俄"), or an office or a body after it.
   */
  private boolean shortHere(Draft draft, int i) {
    return !draft.isPerson(i)
        && (isShort(draft, i - 1)
            || isShort(draft, i + 1)
            || draft.small("short-before", i - 1)
            || draft.small("short-after", i + 1)
            || draft.isOfficeHead(i + 1));
  }

  private boolean isShort(Draft draft, int i) {
    return draft
        .match(words.states(), i)
        .filter(m -> m.end() == i + 1 && m.is("short") && !draft.isPerson(i))
        .isPresent();
  }

  /** True when a preposition of place, or another state in a list, stands before the token. */
  private static boolean inPlace(Draft draft, int i) {
    int list = draft.is(i - 1, ",") || draft.is(i - 1, "،") ? i - 2 : i - 1;
    return draft.small("in", i - 1)
        || draft.covering(list).filter(f -> f.sort() == Found.Sort.STATE).isPresent();
  }

  private boolean fitsCase(Draft draft, Match match) {
    if (!words.capitals() || draft.capitalised(match.first())) {
      return true;
    }
    Entry entry = nearest(draft, match);
    return List.of("adjective", "none").contains(entry.category())
        && Character.isLowerCase(Nearest.bare(entry.form()).codePointAt(0));
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
            detail(entry, state),
            null,
            draft.joined(match.first(), entry.form())));
  }

  /** The form of a state, or whether a city is a capital. */
  private static String detail(Entry entry, boolean state) {
    String category = entry.category();
    return switch (category) {
      case "weak" -> state ? "name" : category;
      case "shared" -> "capital";
      default -> category;
    };
  }

  private void compound(Draft draft, int i) {
    for (Span part : parts(draft.token(i))) {
      String word = draft.token(i).text().substring(part.start(), part.end());
      stateOf(word)
          .ifPresent(
              code ->
                  draft.addCompound(
                      new Found(
                          i, i + 1, Found.Sort.STATE, word, code, "" + part.start(), null, false)));
    }
  }

  private static List<Span> parts(Token token) {
    List<Span> out = new ArrayList<>();
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
    List<Token> tokens = Tokeniser.tokenise(word, new Span(0, word.length()));
    if (tokens.size() != 1) {
      return Optional.empty();
    }
    Sentence alone = new Sentence(0, 0, new Span(0, word.length()), tokens);
    return words
        .states()
        .longestAt(alone, 0)
        .map(m -> words.nearest(m.entries(), Fold.fold(word)))
        .filter(e -> !e.category().equals("none"))
        .map(Entry::value);
  }
}

package org.rapporteur.language.name.phrase;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.rapporteur.language.lexicon.Entry;
import org.rapporteur.language.lexicon.Match;
import org.rapporteur.language.text.Sentence;

/**
 * Tells a city from a state of the same name in one report.
 *
 * <ul>
 *   <li>A capital called as its own state (Tunis and Tunisia in Arabic) is the city in a dateline,
 *       beside another city or behind a word for "in"; in a list of states it is the state.
 *   <li>Where the city lies in another state (Amman and Oman in Arabic), the one whose state the
 *       report names otherwise; when it names both or neither, its surroundings decide.
 * </ul>
 */
public final class Namesakes {
  private final Words words;
  private final List<Sentence> sentences;
  private @Nullable Map<String, Integer> told;

  /** Namesakes of a report with these sentences. */
  public Namesakes(Words words, List<Sentence> sentences) {
    this.words = words;
    this.sentences = List.copyOf(sentences);
  }

  /** True when the words at the match, which name both, name the city. */
  boolean isCity(Draft draft, Match match, Entry state, Entry city) {
    if (!state.value().equals(city.extra())) {
      int forState = told().getOrDefault(state.value(), 0);
      int forCity = told().getOrDefault(city.extra(), 0);
      if ((forState == 0) != (forCity == 0)) {
        return forCity > 0;
      }
      return isThere(draft, match, state.form());
    }
    return city.category().equals("shared") && isThere(draft, match, state.form());
  }

  private boolean isThere(Draft draft, Match match, String form) {
    int before = match.first() - 1;
    int end = match.end();
    if (isState(draft, before)
        || isState(draft, list(draft, before, -1))
        || namesState(draft, end)) {
      return false;
    }
    boolean city = isCity(draft, before) || isCity(draft, list(draft, before, -1));
    return city || isDateline(draft, match) || locative(draft, match, form);
  }

  /** "In Tunis", save behind an office that somebody holds there ("ambassador in"). */
  private boolean locative(Draft draft, Match match, String form) {
    String word = draft.folded(match.first());
    boolean written =
        !words.prefix().isEmpty() && word.matches("و?ب.*") && !form.matches("[=~^]?ب.*");
    boolean in = draft.small("at", match.first() - 1) || draft.small("at-after", match.end());
    return written || (in && !draft.isOfficeHead(match.first() - 2));
  }

  /** A name that opens a line and is followed by a day, a mark or a source in brackets. */
  private static boolean isDateline(Draft draft, Match match) {
    String next = draft.folded(match.end());
    return match.first() == 0 && next.matches("\\d+|[-–—,،/(|:]");
  }

  private static int list(Draft draft, int at, int step) {
    boolean comma = draft.is(at, ",") || draft.is(at, "،") || draft.small("conjunction", at);
    return comma ? at + step : at;
  }

  private static boolean isState(Draft draft, int at) {
    return draft
        .covering(at)
        .filter(f -> f.sort() == Found.Sort.STATE && !f.isAdjective())
        .isPresent();
  }

  private static boolean isCity(Draft draft, int at) {
    return draft.covering(at).filter(f -> f.sort() == Found.Sort.CITY).isPresent();
  }

  /** True when another state follows in a list. */
  private boolean namesState(Draft draft, int end) {
    int next = list(draft, end, 1);
    String prefix = words.prefix();
    boolean listed = next > end || (!prefix.isEmpty() && draft.folded(end).startsWith(prefix));
    return listed
        && draft
            .match(words.states(), next)
            .filter(m -> !m.is("adjective") && !m.is("none"))
            .isPresent()
        && draft.match(words.cities(), next).isEmpty();
  }

  /** How often the report names each state by words that name nothing else. */
  private Map<String, Integer> told() {
    if (told == null) {
      Map<String, Integer> counts = new HashMap<>();
      for (Sentence sentence : sentences) {
        for (int i = 0; i < sentence.tokens().size(); i++) {
          Optional<Match> state = words.states().longestAt(sentence, i);
          Optional<Match> city = words.cities().longestAt(sentence, i);
          if (state.isPresent() != city.isPresent()) {
            Match match = state.or(() -> city).orElseThrow();
            Entry entry = words.nearest(match.entries(), sentence.tokens().get(i).folded());
            String code = state.isPresent() ? entry.value() : entry.extra();
            counts.merge(code, entry.category().equals("weak") ? 0 : 1, Integer::sum);
          }
        }
      }
      told = counts;
    }
    return told;
  }
}

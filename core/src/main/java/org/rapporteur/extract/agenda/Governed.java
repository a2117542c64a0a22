package org.rapporteur.extract.agenda;

import java.util.List;
import org.rapporteur.language.lexicon.Match;
import org.rapporteur.language.text.Fold;

/**
 * Finds where topics begin behind a cue that governs them by a preposition of its own, with its
 * subject or the other party in between: "the talks of the two ministers centred on". The value of
 * the cue names the prepositions; one that ends in a hyphen is written with the word it governs.
 */
final class Governed {
  private static final String VIA = "via ";
  private static final String NOUN = "noun";
  private static final int REACH = 14;
  private static final int CLOSE = 4;

  private Governed() {}

  /** Whether a cue leads to topics: always, but for one whose preposition is not there. */
  static boolean leads(Marked s, Match cue) {
    String value = Cues.value(cue, "after");
    return !value.contains(VIA)
        || (!value.startsWith(NOUN) && from(s, cue.end(), value) < s.size());
  }

  /** The value of a cue without the prepositions it names. */
  static String sort(String value) {
    int via = value.indexOf(VIA);
    return via < 0 ? value : value.substring(0, via + VIA.length()).strip();
  }

  /** Where the topics begin; the end of the sentence when none of the prepositions follows. */
  static int from(Marked s, int start, String value) {
    List<String> governors =
        List.of(Fold.fold(value.substring(value.indexOf(VIA) + VIA.length())).split(" "));
    for (int i = start; i < Math.min(s.size(), start + REACH); i++) {
      if (s.isMark(i, ";؛:.") || s.isVerb(i) || s.isCue(i)) {
        break;
      }
      if (governors.contains(s.token(i).folded())) {
        return i + 1;
      }
      if (i < start + CLOSE && isJoined(s, i, governors)) {
        return i;
      }
    }
    return s.size();
  }

  /** Whether a word carries one of the prepositions, and the article or the head of a topic. */
  private static boolean isJoined(Marked s, int i, List<String> governors) {
    String word = s.token(i).folded();
    for (String governor : governors) {
      if (governor.endsWith("-")) {
        String letter = governor.substring(0, governor.length() - 1);
        String rest = word.startsWith(letter) ? word.substring(letter.length()) : "";
        boolean definite = rest.startsWith("ال") || (rest.startsWith("ل") && letter.equals("ل"));
        if (definite || (!rest.isEmpty() && s.part(i, "head"))) {
          return true;
        }
      }
    }
    return false;
  }
}

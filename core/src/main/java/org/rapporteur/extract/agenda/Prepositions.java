package org.rapporteur.extract.agenda;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.rapporteur.language.lexicon.Entry;
import org.rapporteur.language.text.Fold;

/**
 * The prepositions that may repeat before each topic of a list, and what is elided before a vowel.
 * Rows whose value is the same are forms of one preposition: French "de", "du", "des", "d'".
 */
final class Prepositions {
  private final Map<String, String> families = new HashMap<>();
  private final Set<String> elided = new HashSet<>();

  /** The prepositions and elided articles of an agenda file. */
  Prepositions(List<Entry> table) {
    for (Entry entry : table) {
      boolean preposition = entry.category().equals("prep");
      String form = Fold.fold(entry.form().replace("=", ""));
      if (preposition) {
        families.put(form, entry.value().isEmpty() ? form : entry.value());
      }
      if (form.endsWith("'") && (preposition || entry.category().equals("det"))) {
        elided.add(form);
      }
    }
  }

  /** Which preposition a folded word is or begins with; empty when none. */
  String of(String folded) {
    return families.getOrDefault(head(folded), "");
  }

  /** How many letters of a folded word are an elided article or preposition, its mark included. */
  int elided(String folded) {
    String head = head(folded);
    return head.length() < folded.length() && elided.contains(head) ? head.length() : 0;
  }

  private static String head(String folded) {
    int mark = folded.indexOf('\'');
    return mark > 0 ? folded.substring(0, mark + 1) : folded;
  }
}

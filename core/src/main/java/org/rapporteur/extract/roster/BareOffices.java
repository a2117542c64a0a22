package org.rapporteur.extract.roster;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.rapporteur.language.Analysis;
import org.rapporteur.language.Mention;
import org.rapporteur.language.text.Fold;
import org.rapporteur.model.PartyType;

/**
 * Joins an office without a name ("the minister") to the one person it fits. When several fit, or
 * none, it stays open.
 */
final class BareOffices {
  private static final Set<String> SMALL = Set.of("of", "the", "for", "and", "to", "on", "a");

  private BareOffices() {}

  /** Adds the bare offices of the report to the people they fit. */
  static void join(Analysis analysis, List<Somebody> parties) {
    List<Somebody> people = parties.stream().filter(p -> p.type() == PartyType.PERSON).toList();
    for (Mention.Office office : analysis.all(Mention.Office.class)) {
      List<Somebody> fitting = people.stream().filter(p -> fits(office, p)).toList();
      if (fitting.size() == 1) {
        fitting.get(0).add(office);
      }
    }
  }

  private static boolean fits(Mention.Office bare, Somebody person) {
    List<String> words = words(bare.english());
    if (words.isEmpty()) {
      return false;
    }
    String state =
        person.offices().stream()
            .map(Mention.Office::state)
            .filter(s -> s != null)
            .findFirst()
            .orElse(null);
    if (bare.state() != null && state != null && !bare.state().equals(state)) {
      return false;
    }
    return person.offices().stream().anyMatch(o -> words(o.english()).containsAll(words));
  }

  /** The words of an office that carry meaning, without plural and case. */
  static List<String> words(String english) {
    List<String> out = new ArrayList<>();
    for (String word : Fold.fold(english).split("[^\\p{L}\\p{N}]+", -1)) {
      if (!word.isEmpty() && !SMALL.contains(word)) {
        out.add(
            word.endsWith("s") && word.length() > 4 ? word.substring(0, word.length() - 1) : word);
      }
    }
    return out;
  }
}

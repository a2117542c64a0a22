package org.rapporteur.app.ui.frame;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.rapporteur.language.lexicon.Entry;
import org.rapporteur.language.lexicon.Lexicon;

/**
 * What cities, which the record names in English, are called in another language: the first form
 * that its folder lists. Cities of one name in two states are called alike in every language. Safe
 * to share.
 */
final class Cities {
  private static final String OF_RECORD = "en";
  private static final String NO_PLACE = "none";

  private final Map<String, String> names;

  private Cities(Map<String, String> names) {
    this.names = Map.copyOf(names);
  }

  /** In the language of this code; a language without a folder has no names of its own. */
  static Cities in(String language) {
    Map<String, String> names = new HashMap<>();
    List<Entry> table =
        language.equals(OF_RECORD) ? List.of() : Lexicon.of(language).table("cities");
    for (Entry entry : table) {
      if (!entry.category().equals(NO_PLACE)) {
        // Signs before a form say which endings it takes.
        names.putIfAbsent(entry.value(), entry.form().replaceFirst("^[^\\p{L}]+", ""));
      }
    }
    return new Cities(names);
  }

  /** The name of a city by its usual English name, which stays when no other is known. */
  String name(String city) {
    return names.getOrDefault(city, city);
  }
}

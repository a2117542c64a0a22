package org.rapporteur.app.ui.frame;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.rapporteur.language.lexicon.Entry;
import org.rapporteur.language.lexicon.Lexicon;

/**
 * What cities, which the record names in English, are called in another language: the first form
 * that its folder lists. Immutable.
 */
final class Cities {
  private static final String OF_RECORD = "en";
  private static final String NO_PLACE = "none";

  /** In the place of a country where the city's is not told. */
  private static final String ANY = "*";

  private final Map<String, String> names;

  private Cities(Map<String, String> names) {
    this.names = Map.copyOf(names);
  }

  /** In the language of this code; a language without a folder has no names of its own. */
  static Cities in(String language) {
    Map<String, String> names = new HashMap<>();
    Map<String, Set<String>> countries = new HashMap<>();
    List<Entry> table =
        language.equals(OF_RECORD) ? List.of() : Lexicon.of(language).table("cities");
    for (Entry entry : table) {
      if (!entry.category().equals(NO_PLACE)) {
        // Signs before a form say which endings it takes.
        String form = entry.form().replaceFirst("^[^\\p{L}]+", "");
        names.putIfAbsent(key(entry.value(), entry.extra()), form);
        names.putIfAbsent(key(entry.value(), ANY), form);
        countries.computeIfAbsent(entry.value(), city -> new HashSet<>()).add(entry.extra());
      }
    }
    countries.forEach(
        (city, in) -> {
          if (in.size() > 1) {
            names.remove(key(city, ANY));
          }
        });
    return new Cities(names);
  }

  /**
   * The name; the one given when no other is known.
   *
   * @param city its usual English name
   * @param country ISO 3166-1 alpha-2, or null where its state is not settled
   */
  String name(String city, @Nullable String country) {
    return names.getOrDefault(key(city, country == null ? "" : country), city);
  }

  /** The name of a city whose country is not told, where no other is called so. */
  String name(String city) {
    return names.getOrDefault(key(city, ANY), city);
  }

  private static String key(String city, String country) {
    return city + "\n" + country;
  }
}

package org.rapporteur.language.name.phrase;

import com.ibm.icu.util.ULocale;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.rapporteur.language.lexicon.Entry;
import org.rapporteur.language.lexicon.Lexicon;
import org.rapporteur.language.lexicon.Nearest;

/**
 * How English names states, and the offices and ministries that a state styles in its own way, such
 * as the Secretary of State. Immutable and thread-safe.
 */
final class Styles {
  private final Map<String, String> own = new HashMap<>();
  private final Map<String, String> adjectives = new HashMap<>();

  Styles() {
    Lexicon english = Lexicon.of("en");
    for (Entry entry : english.table("styles")) {
      for (String code : List.of(entry.extra().split(",", -1))) {
        own.put(entry.form() + "\t" + code, entry.value());
      }
    }
    for (Entry entry : english.table("states")) {
      if (entry.category().equals("adjective")) {
        adjectives.putIfAbsent(entry.value(), Nearest.bare(entry.form()));
      }
    }
  }

  /** The state's own style of an office or ministry; the given one when it has none. */
  String of(String english, String code) {
    return own.getOrDefault(english + "\t" + code, english);
  }

  /** A body by the short name that English prefers for it, such as NATO; else as given. */
  @Nullable String brief(@Nullable String english) {
    return english == null ? null : own.getOrDefault(english + "\t", english);
  }

  /** The state's English name. */
  String state(String code) {
    return ULocale.getDisplayCountry("und_" + code, ULocale.ENGLISH);
  }

  /** The English adjective of a state, if known. */
  Optional<String> adjective(String code) {
    return Optional.ofNullable(adjectives.get(code));
  }
}

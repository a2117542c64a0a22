package org.rapporteur.language.tagger.training;

import com.ibm.icu.text.TimeZoneNames;
import com.ibm.icu.util.TimeZone;
import com.ibm.icu.util.ULocale;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Random;
import java.util.Set;

/** Names of states and larger towns in one language, as CLDR has them. */
final class KnownPlaces {
  private final List<String> states = new ArrayList<>();
  private final Set<String> towns = new LinkedHashSet<>();

  KnownPlaces(String language) {
    ULocale locale = ULocale.forLanguageTag(language);
    for (String code : Locale.getISOCountries()) {
      String name = new ULocale("und", code).getDisplayCountry(locale);
      if (!name.equals(code)) {
        states.add(name);
      }
    }
    TimeZoneNames zones = TimeZoneNames.getInstance(locale);
    for (String zone :
        TimeZone.getAvailableIDs(TimeZone.SystemTimeZoneType.CANONICAL_LOCATION, null, null)) {
      String town = zones.getExemplarLocationName(zone);
      if (town != null) {
        towns.add(town);
      }
    }
  }

  /** The words of all names; short and linking words left out. */
  Set<String> words() {
    Set<String> words = new LinkedHashSet<>();
    List<String> all = new ArrayList<>(states);
    all.addAll(towns);
    for (String name : all) {
      for (String word : name.split("[\\s()&,.]+")) {
        boolean linking = Set.of("and", "the", "Republic", "Islands", "острова").contains(word);
        if (word.length() > 2 && !linking) {
          words.add(word);
        }
      }
    }
    return words;
  }

  /** Whether this is the whole name of a state. */
  boolean isState(String name) {
    return states.contains(name);
  }

  /** The name of a state or town by chance. */
  String pick(Random random) {
    int place = random.nextInt(states.size() + towns.size());
    return place < states.size()
        ? states.get(place)
        : List.copyOf(towns).get(place - states.size());
  }
}

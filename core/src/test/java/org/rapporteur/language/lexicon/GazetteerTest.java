package org.rapporteur.language.lexicon;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.rapporteur.language.text.Sentence;
import org.rapporteur.language.text.Token;
import org.rapporteur.language.text.Tokeniser;
import org.rapporteur.model.Span;

/** The states, cities and organisations that each language folder lists. */
class GazetteerTest {
  private static final List<String> LANGUAGES = List.of("en", "ar", "ru", "fr", "es", "zh", "ur");
  private static final Set<String> PLACED = Set.of("capital", "city");

  @ParameterizedTest
  @ValueSource(strings = {"en", "ar", "ru", "fr", "es", "zh", "ur"})
  void everyStateHasACodeAndAKnownCategory(String language) {
    Set<String> codes = codes();
    Set<String> categories = Set.of("name", "adjective", "compound", "weak", "short");
    for (Entry entry : entries(language, "states")) {
      assertTrue(codes.contains(entry.value()), entry::toString);
      assertTrue(categories.contains(entry.category()), entry::toString);
    }
  }

  @ParameterizedTest
  @ValueSource(strings = {"en", "ar", "ru", "fr", "es", "zh", "ur"})
  void everyCityHasANameAndAKnownCategory(String language) {
    Set<String> codes = codes();
    Set<String> categories = Set.of("capital", "city", "shared", "weak");
    for (Entry entry : entries(language, "cities")) {
      assertTrue(!entry.value().isEmpty(), entry::toString);
      assertTrue(entry.extra().isEmpty() || codes.contains(entry.extra()), entry::toString);
      assertTrue(categories.contains(entry.category()), entry::toString);
    }
  }

  @ParameterizedTest
  @ValueSource(strings = {"en", "ar", "ru", "fr", "es", "zh", "ur"})
  void everyOrganisationHasAnEnglishName(String language) {
    Set<String> categories = Set.of("intergovernmental", "organ");
    Set<String> english = values("en", "organisations");
    for (Entry entry : entries(language, "organisations")) {
      assertTrue(english.contains(entry.value()), entry::toString);
      assertTrue(categories.contains(entry.category()), entry::toString);
    }
  }

  @Test
  void everyMemberOfTheUnitedNationsIsNamedInEachLanguage() {
    Set<String> english = named("en");
    assertTrue(english.size() > 195, () -> "only " + english.size());
    for (String language : LANGUAGES) {
      assertEquals(english, named(language), language);
    }
  }

  @Test
  void everyCapitalIsListedInEachLanguage() {
    Set<String> capitals = capitals("en");
    assertTrue(capitals.size() > 190, () -> "only " + capitals.size());
    for (String language : LANGUAGES) {
      Set<String> missing = new TreeSet<>(capitals);
      missing.removeAll(values(language, "cities"));
      assertTrue(missing.isEmpty(), () -> language + " lacks " + missing);
    }
  }

  @Test
  void aCityHasTheSameNameAndCodeInEachLanguage() {
    Map<String, String> codes = new TreeMap<>();
    entries("en", "cities").forEach(e -> codes.put(e.value(), e.extra()));
    for (String language : LANGUAGES) {
      for (Entry entry : entries(language, "cities")) {
        assertEquals(codes.get(entry.value()), entry.extra(), entry::toString);
      }
    }
  }

  @ParameterizedTest
  @CsvSource({"states", "cities", "organisations"})
  void everyFormIsFoundAsItIsListed(String file) {
    for (String language : LANGUAGES) {
      Lexicon lexicon = Lexicon.of(language);
      for (Entry entry : lexicon.table(file)) {
        Optional<Match> match = lexicon.phrases(file).longestAt(sentence(plain(entry)), 0);
        assertTrue(match.isPresent(), entry::toString);
        assertTrue(match.orElseThrow().entries().contains(entry), entry::toString);
      }
    }
  }

  @ParameterizedTest
  @ValueSource(strings = {"en", "ar", "ru", "fr", "es", "zh", "ur"})
  void noFormOfACityBelongsToTwoStates(String language) {
    Map<String, Set<String>> states = new TreeMap<>();
    entries(language, "cities").stream()
        .filter(e -> PLACED.contains(e.category()))
        .forEach(e -> states.computeIfAbsent(plain(e), f -> new HashSet<>()).add(e.extra()));
    states.values().removeIf(codes -> codes.size() == 1);
    assertTrue(states.isEmpty(), () -> language + " " + states);
  }

  @ParameterizedTest
  @CsvSource({
    "ar, states, المصري, adjective, EG",
    "ar, states, بمصر, name, EG",
    "ar, states, وللبنان, name, LB",
    "ar, states, الألمانية, adjective, DE",
    "ar, cities, وبموسكو, capital, Moscow",
    "ru, states, российской, adjective, RU",
    "ru, states, Китая, name, CN",
    "ru, cities, Минске, capital, Minsk",
    "ru, cities, Улан-Баторе, capital, Ulaanbaatar",
    "ru, organisations, НАТО, intergovernmental, North Atlantic Treaty Organization",
    "en, states, Russians, adjective, RU",
    "en, states, US, name, US",
    "fr, states, l’Algérie, name, DZ",
    "fr, states, allemandes, adjective, DE",
    "fr, cities, d'Alger, capital, Algiers",
    "fr, organisations, l'OTAN, intergovernmental, North Atlantic Treaty Organization",
    "es, states, españolas, adjective, ES",
    "es, cities, Bogotá, capital, Bogotá",
    "zh, states, 美国, name, US",
    "zh, organisations, 上合组织, intergovernmental, Shanghai Cooperation Organisation",
    "ur, cities, اسلام آباد, capital, Islamabad",
    "en, organisations, WHO, intergovernmental, World Health Organization"
  })
  void formsOfTheTextAreFound(
      String language, String file, String word, String category, String value) {
    Match match = Lexicon.of(language).phrases(file).longestAt(sentence(word), 0).orElseThrow();
    assertTrue(
        match.entries().stream()
            .anyMatch(e -> e.category().equals(category) && e.value().equals(value)),
        match::toString);
  }

  @ParameterizedTest
  @CsvSource({
    "ar, states, ترك",
    "ar, states, المالي",
    "ar, cities, العديد",
    "ru, cities, минских",
    "ru, cities, которой",
    "ru, states, того",
    "en, states, us",
    "en, cities, Hamas",
    "en, organisations, who"
  })
  void ordinaryWordsAreNoPlacesOrOrganisations(String language, String file, String word) {
    assertEquals(Optional.empty(), Lexicon.of(language).phrases(file).longestAt(sentence(word), 0));
  }

  private static List<Entry> entries(String language, String file) {
    return Lexicon.of(language).table(file).stream()
        .filter(e -> !e.category().equals("none"))
        .toList();
  }

  private static Set<String> values(String language, String file) {
    return entries(language, file).stream().map(Entry::value).collect(Collectors.toSet());
  }

  private static Set<String> named(String language) {
    return entries(language, "states").stream()
        .filter(e -> e.category().equals("name"))
        .map(Entry::value)
        .collect(Collectors.toCollection(TreeSet::new));
  }

  private static Set<String> capitals(String language) {
    return entries(language, "cities").stream()
        .filter(e -> e.category().equals("capital"))
        .map(Entry::value)
        .collect(Collectors.toSet());
  }

  private static Set<String> codes() {
    return Stream.concat(Stream.of(Locale.getISOCountries()), Stream.of("XK"))
        .collect(Collectors.toSet());
  }

  private static String plain(Entry entry) {
    return "=~^".indexOf(entry.form().charAt(0)) < 0 ? entry.form() : entry.form().substring(1);
  }

  private static Sentence sentence(String text) {
    Span span = new Span(0, text.length());
    List<Token> tokens = Tokeniser.tokenise(text, span);
    return new Sentence(0, 0, span, tokens);
  }
}

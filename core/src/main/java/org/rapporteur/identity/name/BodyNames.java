package org.rapporteur.identity.name;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.rapporteur.language.lexicon.Entry;
import org.rapporteur.language.lexicon.Lexicon;
import org.rapporteur.language.lexicon.Match;
import org.rapporteur.language.text.Fold;
import org.rapporteur.language.text.Sentence;
import org.rapporteur.language.text.Tokeniser;
import org.rapporteur.model.Span;

/**
 * What the name of a body stands for: an organisation of the authority files by any of its names
 * and acronyms in any language, or an organ of a state by composition (function and state). Safe
 * for use by many threads.
 */
public final class BodyNames {
  private static final List<String> LANGUAGES = List.of("en", "fr", "es", "ru", "ar", "ur", "zh");
  private static final Pattern HYPHEN = Pattern.compile("[-‐‑–—]");
  private static final String MARKS = "=~^";

  private static final Map<String, String> FIELDS =
      Map.of(
          "foreign", "foreign affairs",
          "defense", "defence",
          "interior", "internal affairs",
          "external affairs", "foreign affairs",
          "external relations", "foreign affairs");

  private final Map<String, String> authority = new HashMap<>();
  private final List<Lexicon> lexicons = LANGUAGES.stream().map(Lexicon::of).toList();

  /** Reads the authority files that come with the program. */
  public BodyNames() {
    for (Lexicon lexicon : lexicons) {
      for (Entry entry : lexicon.table("organisations")) {
        if (!entry.category().equals("none") && !entry.value().isEmpty()) {
          authority.putIfAbsent(key(entry.form()), entry.value());
          authority.putIfAbsent(plain(entry.value()), entry.value());
        }
      }
    }
  }

  /** A body as a name has it: its English name, and its state when it is an organ of one. */
  public record Body(String english, String state) {}

  /** The organisation of the authority files that goes by the name, in English. */
  public Optional<String> organisation(String name) {
    String acronym = name.strip();
    boolean capitals = acronym.length() > 1 && acronym.equals(acronym.toUpperCase(Locale.ROOT));
    String found = capitals ? authority.get("^" + acronym) : null;
    return Optional.ofNullable(found != null ? found : authority.get(plain(bare(name))));
  }

  /** Code of the state that goes by the name, in any language. */
  public Optional<String> state(String name) {
    if (name.isBlank()) {
      return Optional.empty();
    }
    Sentence sentence = sentence(name);
    int all = sentence.tokens().size();
    return lexicons.stream()
        .flatMap(lexicon -> lexicon.phrases("states").longestAt(sentence, 0).stream())
        .filter(match -> match.end() == all)
        .flatMap(match -> match.entries().stream())
        .filter(entry -> entry.category().equals("name") && entry.value().length() == 2)
        .map(Entry::value)
        .findFirst();
  }

  /** Codes of the states that words name, in any language, by noun or adjective. */
  public Set<String> statesIn(String words) {
    Set<String> states = new TreeSet<>();
    if (!words.isBlank()) {
      Sentence sentence = sentence(HYPHEN.matcher(words).replaceAll(" "));
      lexicons.stream()
          .flatMap(lexicon -> lexicon.phrases("states").find(sentence).stream())
          .flatMap(match -> match.entries().stream())
          .filter(BodyNames::isOfState)
          .forEach(entry -> states.add(entry.value()));
    }
    return states;
  }

  /** The words without those that name states, in any language. */
  public String withoutStates(String words) {
    if (words.isBlank()) {
      return words;
    }
    Sentence sentence = sentence(HYPHEN.matcher(words).replaceAll(" "));
    BitSet naming = new BitSet();
    lexicons.stream()
        .flatMap(lexicon -> lexicon.phrases("states").find(sentence).stream())
        .filter(match -> match.entries().stream().anyMatch(BodyNames::isOfState))
        .forEach(match -> naming.set(match.first(), match.end()));
    return IntStream.range(0, sentence.tokens().size())
        .filter(i -> !naming.get(i))
        .mapToObj(i -> sentence.tokens().get(i).text())
        .collect(Collectors.joining(" "));
  }

  private static boolean isOfState(Entry entry) {
    return entry.value().matches("[A-Z]{2}");
  }

  /** The organ of a state that the name composes. */
  public Optional<Body> organ(String name) {
    if (name.isBlank()) {
      return Optional.empty();
    }
    Sentence sentence = sentence(name);
    for (Lexicon lexicon : lexicons) {
      Optional<String> state =
          lexicon.phrases("states").find(sentence).stream()
              .flatMap(match -> match.entries().stream())
              .filter(entry -> entry.value().length() == 2)
              .map(Entry::value)
              .findFirst();
      Optional<String> function =
          lexicon.phrases("bodies").find(sentence).stream()
              .flatMap(match -> organs(match, name).stream())
              .findFirst();
      if (state.isPresent() && function.isPresent()) {
        return Optional.of(new Body(function.get(), state.get()));
      }
    }
    return Optional.empty();
  }

  /** The function of an organ in one form: "Defense Ministry" is the ministry of defence. */
  public static String function(String english) {
    String plain = plain(english);
    String function = plain.startsWith("the ") ? plain.substring(4) : plain;
    if (function.endsWith(" ministry")) {
      function = "ministry of " + function.substring(0, function.length() - 9);
    }
    for (Map.Entry<String, String> field : FIELDS.entrySet()) {
      if (function.equals("ministry of " + field.getKey())) {
        function = "ministry of " + field.getValue();
      }
    }
    return function;
  }

  private static List<String> organs(Match match, String name) {
    List<String> organs = new ArrayList<>();
    for (Entry entry : match.entries()) {
      if (entry.category().equals("organ") || entry.category().equals("plain")) {
        String value = entry.value().isEmpty() ? entry.form() : entry.value();
        organs.add(value.equalsIgnoreCase("ministry") ? field(name) : function(value));
      }
    }
    return organs;
  }

  /** "Ministry of Defence of the Russian Federation": what the ministry is for. */
  private static String field(String name) {
    String plain = plain(name);
    int of = plain.indexOf("ministry of ");
    if (of < 0) {
      return "ministry";
    }
    String rest = plain.substring(of + 12);
    int end = rest.indexOf(" of ");
    return function("ministry of " + (end < 0 ? rest : rest.substring(0, end)));
  }

  private static Sentence sentence(String name) {
    Span whole = new Span(0, name.length());
    return new Sentence(0, 0, whole, Tokeniser.tokenise(name, whole));
  }

  private static String key(String form) {
    boolean acronym = form.charAt(0) == '^';
    boolean marked = MARKS.indexOf(form.charAt(0)) >= 0;
    return acronym ? form : plain(marked ? form.substring(1) : form);
  }

  private static String bare(String name) {
    String bare = name.strip();
    return bare.toLowerCase(Locale.ROOT).startsWith("the ") ? bare.substring(4) : bare;
  }

  private static String plain(String name) {
    return Fold.fold(name).replaceAll("[^\\p{L}\\p{N}]+", " ").strip();
  }
}

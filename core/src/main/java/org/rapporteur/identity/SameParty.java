package org.rapporteur.identity;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.rapporteur.language.text.Fold;
import org.rapporteur.model.Participant;
import org.rapporteur.model.PartyType;

/**
 * When two namings are one party:
 *
 * <ul>
 *   <li>states by their code;
 *   <li>people by one whole name (two words or more) in common, unless they stand for different
 *       states;
 *   <li>organisations and groups by one whole name or acronym in common, unless they are organs of
 *       different states; a description such as "foreign ministry" names nothing without its state.
 * </ul>
 */
final class SameParty {
  /** Words that make a name the description of an organ that many states have. */
  private static final Set<String> ORGANS =
      Set.of(
          "ministry",
          "department",
          "government",
          "parliament",
          "delegation",
          "embassy",
          "office",
          "army",
          "navy",
          "force",
          "forces",
          "staff",
          "committee",
          "cabinet",
          "senate",
          "assembly",
          "president",
          "presidency");

  private SameParty() {}

  static String likeness(Participant party) {
    String side =
        switch (party.type()) {
          case PERSON -> known(party.represents());
          case STATE, ORGANISATION, GROUP -> known(party.code());
        };
    if (party.type() == PartyType.STATE && party.code() != null) {
      return "state|" + side;
    }
    Set<String> names = names(party);
    boolean nameless = keys(party).isEmpty();
    String rest = nameless ? "alone|" + String.join("|", all(party)) : String.join("|", names);
    return sort(party) + "|" + side + "|" + rest;
  }

  static String likenessReason(Participant party) {
    if (party.type() == PartyType.STATE && party.code() != null) {
      return "same state code " + party.code();
    }
    String side = party.type() == PartyType.PERSON ? party.represents() : party.code();
    return "same names" + (side == null ? "" : ", same side " + side);
  }

  static List<String> keys(Participant party) {
    if (party.type() == PartyType.STATE && party.code() != null) {
      return List.of("state|" + party.code());
    }
    return names(party).stream().map(name -> sort(party) + "|" + name).toList();
  }

  static Optional<Verdict> compare(Participant one, Participant other) {
    if (!sort(one).equals(sort(other)) || contradict(one, other)) {
      return Optional.empty();
    }
    if (one.type() == PartyType.STATE && one.code() != null && one.code().equals(other.code())) {
      return Optional.of(new Verdict("state-code", "same state code " + one.code(), true));
    }
    Set<String> shared = names(one);
    shared.retainAll(names(other));
    if (shared.isEmpty()) {
      return Optional.empty();
    }
    String side = side(one);
    boolean firm =
        (side != null && side.equals(side(other))) || (side == null && side(other) == null);
    String reason = "both are named “" + shared.iterator().next() + "”";
    String more = side != null && firm ? ", both of " + side : "";
    return Optional.of(new Verdict("whole-name", reason + more, firm));
  }

  static boolean contradict(Participant one, Participant other) {
    String a = side(one);
    String b = side(other);
    return a != null && b != null && !a.equals(b);
  }

  /** The state a party stands for or belongs to, when it is given as a code. */
  static @Nullable String side(Participant party) {
    String given = party.type() == PartyType.PERSON ? party.represents() : party.code();
    return given != null && given.matches("[A-Z]{2}") ? given : null;
  }

  /** The folded names that may identify the party on their own; sorted. */
  private static Set<String> names(Participant party) {
    Set<String> names = new TreeSet<>();
    for (String name : forms(party)) {
      if (identifies(party, name)) {
        names.add(plain(name));
      }
    }
    return names;
  }

  private static boolean identifies(Participant party, String name) {
    List<String> words = List.of(plain(name).split(" "));
    return switch (party.type()) {
      case PERSON -> words.size() > 1 && words.stream().anyMatch(word -> word.length() > 2);
      case STATE -> !words.get(0).isEmpty();
      case GROUP -> words.size() > 1;
      case ORGANISATION -> named(party, name, words);
    };
  }

  private static boolean named(Participant party, String name, List<String> words) {
    if (party.code() == null && words.stream().anyMatch(ORGANS::contains)) {
      return false;
    }
    boolean acronym = name.length() > 2 && name.equals(name.toUpperCase(Locale.ROOT));
    return words.size() > 1 || acronym;
  }

  private static Set<String> all(Participant party) {
    Set<String> all = new TreeSet<>();
    forms(party).forEach(name -> all.add(plain(name)));
    return all;
  }

  private static Set<String> forms(Participant party) {
    Set<String> forms = new LinkedHashSet<>();
    Stream.concat(party.names().stream(), party.english().stream()).forEach(forms::add);
    return forms;
  }

  static String plain(String name) {
    return Fold.fold(name).replaceAll("[^\\p{L}\\p{N}]+", " ").strip();
  }

  private static String sort(Participant party) {
    return party.type().label();
  }

  private static String known(@Nullable String value) {
    return value == null ? "" : value;
  }
}

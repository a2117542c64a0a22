package org.rapporteur.identity.party;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.rapporteur.identity.finding.Verdict;
import org.rapporteur.language.text.Fold;
import org.rapporteur.model.Capacity;
import org.rapporteur.model.Participant;
import org.rapporteur.model.PartyType;

/**
 * When two namings are one party:
 *
 * <ul>
 *   <li>states by their code;
 *   <li>people as {@link SamePerson} says;
 *   <li>organisations and groups as {@link SameBody} says.
 * </ul>
 */
public final class SameParty {
  /** How the likeness of a naming begins that does not tell who it is, such as a family name. */
  public static final String ALONE = "alone|";

  private final SamePerson people = new SamePerson();
  private final SameBody bodies = new SameBody();

  /** The rules for people alone. */
  public SamePerson people() {
    return people;
  }

  /** Codes of the states that words name, in any language. */
  public Set<String> statesIn(String words) {
    return bodies.statesIn(words);
  }

  /** The words without those that name states, in any language. */
  public String withoutStates(String words) {
    return bodies.withoutStates(words);
  }

  /** What makes a party; begins with {@link #ALONE} when the naming does not tell who it is. */
  public String likeness(Participant party) {
    String side =
        switch (party.type()) {
          case PERSON -> known(party.represents());
          case STATE, ORGANISATION, GROUP -> known(party.code());
        };
    if (party.type() == PartyType.STATE && party.code() != null) {
      return "state|" + side;
    }
    Set<String> forms = plainForms(party);
    String office = party.type() == PartyType.PERSON ? "|" + known(party.role()) : "";
    String names = String.join("|", forms);
    String likeness = party.type().label() + "|" + side + "|" + names + office;
    return tellsWho(party) ? likeness : ALONE + likeness;
  }

  private boolean tellsWho(Participant party) {
    return party.type() == PartyType.PERSON ? people.isNamedInFull(party) : !keys(party).isEmpty();
  }

  /** Why namings of one likeness are taken for one, in words. */
  public static String likenessReason(Participant party) {
    if (party.type() == PartyType.STATE && party.code() != null) {
      return "same state code " + party.code();
    }
    String side = party.type() == PartyType.PERSON ? party.represents() : party.code();
    return "same names" + (side == null ? "" : ", same side " + side);
  }

  /** Blocking keys: only namings that share one are ever compared. */
  public List<String> keys(Participant party) {
    return switch (party.type()) {
      case STATE ->
          party.code() != null
              ? List.of("state|" + party.code())
              : plainForms(party).stream().map(name -> "state|" + name).toList();
      case PERSON -> people.keys(party);
      case ORGANISATION, GROUP -> bodies.keys(party);
    };
  }

  /** The finding that two namings are one party, if they are. */
  public Optional<Verdict> compare(Participant one, Participant other) {
    if (one.type() != other.type()) {
      return Optional.empty();
    }
    return switch (one.type()) {
      case STATE -> states(one, other);
      case PERSON -> people.compare(one, other);
      case ORGANISATION, GROUP -> bodies.compare(one, other);
    };
  }

  /** What of a naming decides whom it contradicts: all but office and capacity. */
  public static Participant aspect(Participant party) {
    return new Participant(
        party.type(),
        party.names(),
        party.english(),
        null,
        party.represents(),
        party.code(),
        Capacity.PARTICIPANT);
  }

  /** True when the two cannot be one party, whatever links them. */
  public boolean contradict(Participant one, Participant other) {
    if (one.type() == PartyType.PERSON && other.type() == PartyType.PERSON) {
      return people.contradict(one, other);
    }
    return sidesDiffer(one, other);
  }

  private static Optional<Verdict> states(Participant one, Participant other) {
    if (one.code() != null && one.code().equals(other.code())) {
      return Optional.of(Verdict.firm("state-code", "same state code " + one.code()));
    }
    Set<String> shared = plainForms(one);
    shared.retainAll(plainForms(other));
    if (shared.isEmpty() || sidesDiffer(one, other)) {
      return Optional.empty();
    }
    String reason = "both are named “" + shared.iterator().next() + "”";
    boolean firm = one.code() == null && other.code() == null;
    return Optional.of(
        firm ? Verdict.firm("whole-name", reason) : Verdict.doubtful("whole-name", reason, 60));
  }

  /** True when both stand for a known state, and not for the same. */
  static boolean sidesDiffer(Participant one, Participant other) {
    String a = side(one);
    String b = side(other);
    return a != null && b != null && !a.equals(b);
  }

  /** The state a party stands for or belongs to, when it is given as a code. */
  public static @Nullable String side(Participant party) {
    String given = party.type() == PartyType.PERSON ? party.represents() : party.code();
    return given != null && given.matches("[A-Z]{2}") ? given : null;
  }

  /** Every form of the party's name. */
  static Set<String> forms(Participant party) {
    Set<String> forms = new LinkedHashSet<>();
    Stream.concat(party.names().stream(), party.english().stream()).forEach(forms::add);
    return forms;
  }

  private static Set<String> plainForms(Participant party) {
    Set<String> all = new TreeSet<>();
    forms(party).forEach(name -> all.add(plain(name)));
    return all;
  }

  /** The name folded, letters and figures alone. */
  public static String plain(String name) {
    return Fold.fold(name).replaceAll("[^\\p{L}\\p{N}]+", " ").strip();
  }

  private static String known(@Nullable String value) {
    return value == null ? "" : value;
  }
}

package org.rapporteur.identity.party;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.concurrent.ConcurrentHashMap;
import org.jspecify.annotations.Nullable;
import org.rapporteur.identity.finding.Verdict;
import org.rapporteur.identity.name.NameKeys;
import org.rapporteur.identity.name.NameMatch;
import org.rapporteur.identity.name.NameMatcher;
import org.rapporteur.identity.name.PersonName;
import org.rapporteur.model.Participant;

/**
 * When two namings are one person, in whatever scripts and spellings:
 *
 * <ul>
 *   <li>two words or more of the names fit and none of the shorter name is left; for different
 *       states only when the name is one that few people bear, and then doubtful;
 *   <li>the family name fits, initials fit for the rest, and both stand for one state;
 *   <li>one name fits, it is rare, and both hold the same office of the same state.
 * </ul>
 *
 * <p>A family name alone joins nobody. Safe for use by many threads.
 */
public final class SamePerson {
  private static final int MOST_REMEMBERED = 100_000;
  private static final int SHORT = 7;

  private @Nullable NameMatcher matcher;
  private final Map<String, PersonName> parsed = new ConcurrentHashMap<>();

  List<String> keys(Participant party) {
    Set<String> keys = new HashSet<>();
    for (PersonName name : names(party)) {
      NameKeys.pairs(name).forEach(key -> keys.add("person|" + key));
      if (SameParty.side(party) != null) {
        String side = "person|" + SameParty.side(party) + "|";
        NameKeys.withInitials(name).forEach(key -> keys.add(side + key));
      }
      if (name.full() == 1 && SameParty.side(party) != null && party.role() != null) {
        NameKeys.words(name).forEach(key -> keys.add(office(party) + key));
      }
    }
    if (SameParty.side(party) != null && party.role() != null) {
      PersonName fullest = names(party).get(0);
      NameKeys.words(fullest).forEach(key -> keys.add(office(party) + key));
    }
    return keys.stream().sorted().toList();
  }

  /** Keys of the two chief words of the fullest names. */
  public Set<String> pairs(Participant party) {
    Set<String> pairs = new TreeSet<>();
    for (PersonName name : names(party)) {
      pairs.addAll(NameKeys.pairs(name));
    }
    return pairs;
  }

  private static String office(Participant party) {
    return "office|" + SameParty.side(party) + "|" + party.role() + "|";
  }

  Optional<Verdict> compare(Participant one, Participant other) {
    Found best = best(one, other);
    if (best == null) {
      return Optional.empty();
    }
    boolean differ = SameParty.sidesDiffer(one, other);
    boolean agree = sidesAgree(one, other);
    NameMatch match = best.match;
    String named = "“" + best.one + "” and “" + best.other + "” ";
    if (match.isWholeName()) {
      return wholeName(one, other, best, named);
    }
    if (match.isWithInitials() && agree) {
      String reason = named + "agree but for initials, both of " + SameParty.side(one);
      return Optional.of(Verdict.doubtful("initials", reason, match.rare() ? 60 : 40));
    }
    if (match.isOneWord() && !differ && agree && sameOffice(one, other) && isLong(match)) {
      String reason =
          named + "share a name, and both are " + one.role() + " of " + SameParty.side(one);
      return Optional.of(Verdict.doubtful("name-and-office", reason, 50));
    }
    return Optional.empty();
  }

  private static Optional<Verdict> wholeName(
      Participant one, Participant other, Found best, String named) {
    NameMatch match = best.match;
    boolean agree = sidesAgree(one, other);
    if (SameParty.sidesDiffer(one, other)) {
      if (!match.rare()) {
        return Optional.empty();
      }
      String reason =
          named
              + "are one rare name, though put for "
              + SameParty.side(one)
              + " and "
              + SameParty.side(other);
      return Optional.of(Verdict.doubtful("rare-name", reason, 40));
    }
    if (!agree && (match.letters() < SHORT || (!match.whole() && !match.rare()))) {
      return Optional.empty();
    }
    boolean letterByLetter = SameParty.plain(best.one).equals(SameParty.plain(best.other));
    String how = letterByLetter ? "are one whole name" : "are spellings of one whole name";
    String side = agree ? ", both of " + SameParty.side(one) : "";
    boolean unknown = SameParty.side(one) == null && SameParty.side(other) == null;
    boolean firm = agree || (unknown && letterByLetter);
    int weight = 60 + (agree ? 20 : 0) + (match.rare() ? 10 : 0) + Math.min(match.full(), 4);
    String rule = letterByLetter ? "whole-name" : "spelling";
    return Optional.of(new Verdict(rule, named + how + side, firm, weight));
  }

  boolean contradict(Participant one, Participant other) {
    boolean differ = SameParty.sidesDiffer(one, other);
    if (!differ && !areNamedInOneScript(one, other)) {
      return false;
    }
    Found best = best(one, other);
    if (best != null && best.match.isWholeName()) {
      return differ && !best.match.rare();
    }
    return differ || best == null;
  }

  /** Across scripts a name may fail to fit for want of better rules; within one it tells. */
  private boolean areNamedInOneScript(Participant one, Participant other) {
    return names(one).stream()
        .filter(a -> a.full() > 1)
        .anyMatch(a -> names(other).stream().anyMatch(b -> b.full() > 1 && a.isInScriptOf(b)));
  }

  boolean isNamedInFull(Participant party) {
    return names(party).stream().anyMatch(name -> name.full() > 1);
  }

  private static boolean isLong(NameMatch match) {
    return match.letters() >= 5;
  }

  private static boolean sameOffice(Participant one, Participant other) {
    return one.role() != null && one.role().equals(other.role());
  }

  private static boolean sidesAgree(Participant one, Participant other) {
    String side = SameParty.side(one);
    return side != null && side.equals(SameParty.side(other));
  }

  /** Loaded when first needed, for most commands compare nobody. */
  private synchronized NameMatcher matcher() {
    if (matcher == null) {
      matcher = new NameMatcher();
    }
    return matcher;
  }

  /** Two forms and how they fit. */
  private record Found(String one, String other, NameMatch match) {}

  /** The forms that fit best; null when none does to the end of the shorter. */
  private @Nullable Found best(Participant one, Participant other) {
    Found best = null;
    for (String a : SameParty.forms(one)) {
      for (String b : SameParty.forms(other)) {
        NameMatch match = matcher().match(name(a), name(b));
        if (match.left() == 0 && (best == null || better(match, best.match))) {
          best = new Found(a, b, match);
        }
      }
    }
    return best != null && best.match.isOneWord() && isNamedInFull(one) && isNamedInFull(other)
        ? null
        : best;
  }

  private static boolean better(NameMatch one, NameMatch other) {
    return one.full() != other.full()
        ? one.full() > other.full()
        : one.more() != other.more()
            ? one.more() < other.more()
            : one.initials() > other.initials();
  }

  private List<PersonName> names(Participant party) {
    List<PersonName> names = new ArrayList<>();
    SameParty.forms(party).forEach(form -> names.add(name(form)));
    return names;
  }

  private PersonName name(String written) {
    PersonName known = parsed.get(written);
    if (known == null) {
      known = PersonName.of(written);
      if (parsed.size() > MOST_REMEMBERED) {
        parsed.clear();
      }
      parsed.put(written, known);
    }
    return known;
  }
}

package org.rapporteur.identity.party;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.concurrent.ConcurrentHashMap;
import org.jspecify.annotations.Nullable;
import org.rapporteur.identity.finding.Verdict;
import org.rapporteur.identity.name.BodyNames;
import org.rapporteur.model.Participant;
import org.rapporteur.model.PartyType;

/**
 * When two namings are one organisation or group: by one entry of the authority files, by function
 * and state for the organs of states, else by one whole name or acronym in common, unless they are
 * organs of different states. A description such as "foreign ministry" names nothing without its
 * state. Safe for use by many threads.
 */
final class SameBody {
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
          "presidency",
          "service",
          "council");

  private static final int MOST_REMEMBERED = 20_000;

  private final Map<String, Map<String, String>> known = new ConcurrentHashMap<>();
  private @Nullable BodyNames bodies;

  List<String> keys(Participant party) {
    String sort = party.type().label();
    return identities(party).keySet().stream().map(key -> sort + "|" + key).toList();
  }

  Optional<Verdict> compare(Participant one, Participant other) {
    if (SameParty.sidesDiffer(one, other)) {
      return Optional.empty();
    }
    Map<String, String> shared = new TreeMap<>(identities(one));
    shared.keySet().retainAll(identities(other).keySet());
    if (shared.isEmpty()) {
      return Optional.empty();
    }
    String side = SameParty.side(one);
    String otherSide = SameParty.side(other);
    boolean firm =
        shared.keySet().stream().anyMatch(key -> !key.startsWith("name|"))
            || (side == null ? otherSide == null : side.equals(otherSide));
    Map.Entry<String, String> first = shared.entrySet().iterator().next();
    String rule = first.getKey().substring(0, first.getKey().indexOf('|'));
    return Optional.of(
        firm ? Verdict.firm(rule, first.getValue()) : Verdict.doubtful(rule, first.getValue(), 60));
  }

  /** Codes of the states that words name. */
  Set<String> statesIn(String words) {
    return bodies().statesIn(words);
  }

  /** The words without those that name states. */
  String withoutStates(String words) {
    return bodies().withoutStates(words);
  }

  /** What identifies the body, by key, with the reason in words. */
  private Map<String, String> identities(Participant party) {
    String side = SameParty.side(party);
    String key = party.type() + "|" + side + "|" + SameParty.forms(party);
    Map<String, String> before = known.get(key);
    if (before != null) {
      return before;
    }
    Map<String, String> found = new TreeMap<>();
    for (String form : SameParty.forms(party)) {
      identify(party, form, found);
    }
    if (known.size() > MOST_REMEMBERED) {
      known.clear();
    }
    known.put(key, found);
    return found;
  }

  private void identify(Participant party, String form, Map<String, String> found) {
    Optional<String> organisation = bodies().organisation(form);
    if (organisation.isPresent() && party.type() == PartyType.ORGANISATION) {
      String english = organisation.get();
      found.put("authority|" + SameParty.plain(english), "both are names of the " + english);
      return;
    }
    String side = SameParty.side(party);
    if (side != null) {
      String function = BodyNames.function(form);
      found.put("organ|" + side + "|" + function, "both are the " + function + " of " + side);
    } else if (party.type() == PartyType.ORGANISATION) {
      bodies()
          .organ(form)
          .ifPresent(
              organ ->
                  found.put(
                      "organ|" + organ.state() + "|" + organ.english(),
                      "both are the " + organ.english() + " of " + organ.state()));
    }
    if (identifies(party, form)) {
      String plain = SameParty.plain(form);
      found.put("name|" + plain, "both are named “" + plain + "”");
    }
  }

  /** Loaded when first needed, for most commands compare nobody. */
  private synchronized BodyNames bodies() {
    if (bodies == null) {
      bodies = new BodyNames();
    }
    return bodies;
  }

  private static boolean identifies(Participant party, String name) {
    List<String> words = List.of(SameParty.plain(name).split(" "));
    if (party.type() == PartyType.GROUP) {
      return words.size() > 1;
    }
    if (party.code() == null && words.stream().anyMatch(ORGANS::contains)) {
      return false;
    }
    boolean acronym = name.length() > 2 && name.equals(name.toUpperCase(Locale.ROOT));
    return words.size() > 1 || acronym;
  }
}

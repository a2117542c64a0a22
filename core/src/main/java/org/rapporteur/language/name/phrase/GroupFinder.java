package org.rapporteur.language.name.phrase;

import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.rapporteur.language.lexicon.Entry;
import org.rapporteur.language.lexicon.Match;

/** Finds classes of states named as one: "NATO member states", "Central Asian countries". */
final class GroupFinder {
  private final Words words;

  GroupFinder(Words words) {
    this.words = words;
  }

  void find(Draft draft) {
    for (int i = 0; i < draft.size(); i++) {
      Optional<Match> noun = states(draft, i);
      if (noun.isPresent() && draft.covering(i).isEmpty()) {
        group(draft, noun.get());
      }
    }
  }

  private Optional<Match> states(Draft draft, int i) {
    return draft
        .match(words.bodies(), i)
        .filter(m -> m.is("states"))
        .filter(m -> !words.before() || draft.folded(m.end() - 1).endsWith("s"));
  }

  private void group(Draft draft, Match noun) {
    Optional<Found> before = draft.covering(noun.first() - 1).filter(GroupFinder::alliance);
    if (before.isPresent()) {
      put(draft, before.get().first(), noun.end(), before.get().english(), noun);
      return;
    }
    Optional<Match> region = regionEndingAt(draft, noun.first());
    if (region.isPresent()) {
      put(draft, region.get().first(), noun.end(), english(draft, region.get()), noun);
      return;
    }
    int next = noun.end();
    while (draft.is(next, "-") || draft.is(next, "—") || draft.is(next, "–")) {
      next++;
    }
    int more = states(draft, next).map(Match::end).orElse(next);
    int glue = draft.pass("article", draft.pass("glue", more));
    int start = glue;
    Optional<Found> after = draft.startingAt(start).filter(GroupFinder::alliance);
    if (after.isPresent()) {
      put(draft, noun.first(), after.get().end(), after.get().english(), noun);
      return;
    }
    draft
        .match(words.bodies(), start)
        .filter(m -> m.is("region"))
        .ifPresent(m -> put(draft, noun.first(), m.end(), english(draft, m), noun));
  }

  private static boolean alliance(Found found) {
    return found.sort() == Found.Sort.BODY && found.code() == null;
  }

  private Optional<Match> regionEndingAt(Draft draft, int end) {
    for (int i = Math.max(0, end - 3); i < end; i++) {
      Optional<Match> match =
          draft.match(words.bodies(), i).filter(m -> m.is("region") && m.end() == end);
      if (match.isPresent()) {
        return match;
      }
    }
    return Optional.empty();
  }

  private static @Nullable String english(Draft draft, Match match) {
    Entry entry = match.entry();
    return entry.value().isEmpty() ? draft.text(match.first(), match.end()) : entry.value();
  }

  private static void put(Draft draft, int first, int end, @Nullable String whose, Match noun) {
    String states = noun.entry().value().isEmpty() ? "states" : noun.entry().value();
    String english = whose == null ? null : whose + " " + states;
    draft.put(new Found(first, end, Found.Sort.GROUP, english, null, "states", null, false));
  }
}

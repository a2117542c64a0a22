package org.rapporteur.extract.roster.gather;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.rapporteur.language.Analysis;
import org.rapporteur.language.Mention;
import org.rapporteur.language.text.Fold;
import org.rapporteur.language.text.Forms;
import org.rapporteur.model.PartyType;

/** Brings the mentions of a report together, party by party. */
public final class Gathering {
  private final Analysis analysis;
  private final Forms forms;
  private final List<Somebody> parties = new ArrayList<>();
  private final Map<String, Somebody> byKey = new HashMap<>();

  private Gathering(Analysis analysis) {
    this.analysis = analysis;
    this.forms = analysis.lexicon().forms();
  }

  /** The parties of the report in order of first mention. */
  public static List<Somebody> of(Analysis analysis) {
    Gathering gathering = new Gathering(analysis);
    gathering.people();
    for (Mention mention : analysis.mentions()) {
      gathering.other(mention);
    }
    BareOffices.join(analysis, gathering.parties);
    return gathering.parties;
  }

  /** Full names first, so that a surname before its full name (a headline) finds it. */
  private void people() {
    List<Mention.Person> all = new ArrayList<>(analysis.all(Mention.Person.class));
    all.sort((a, b) -> Integer.compare(length(b), length(a)));
    List<Somebody> people = new ArrayList<>();
    for (Mention.Person person : all) {
      Somebody known = nearest(people, person);
      if (known == null) {
        known = new Somebody(PartyType.PERSON);
        people.add(known);
      }
      known.add(person, person.name());
    }
    for (Somebody somebody : people) {
      somebody.mentions().sort((a, b) -> a.span().compareTo(b.span()));
    }
    people.sort((a, b) -> a.mentions().get(0).span().compareTo(b.mentions().get(0).span()));
    parties.addAll(people);
  }

  private static int length(Mention.Person person) {
    return Likeness.words(person.name()).size();
  }

  private static @Nullable Somebody nearest(List<Somebody> people, Mention.Person person) {
    List<String> words = Likeness.words(person.name());
    Somebody best = null;
    int bestDistance = Integer.MAX_VALUE;
    for (Somebody candidate : people) {
      boolean same =
          candidate.names().stream().anyMatch(n -> Likeness.same(words, Likeness.words(n)))
              || candidate.people().stream().anyMatch(p -> namedByRole(p, person));
      if (!same || contradicts(candidate, person)) {
        continue;
      }
      int distance = distance(candidate, person);
      if (distance < bestDistance) {
        bestDistance = distance;
        best = candidate;
      }
    }
    return best;
  }

  /** True when one is named by the very office that stands for the other ("ED"). */
  private static boolean namedByRole(Mention.Person a, Mention.Person b) {
    return a.offices().stream()
        .filter(b.offices()::contains)
        .anyMatch(o -> a.span().contains(o.span()) || b.span().contains(o.span()));
  }

  private static boolean contradicts(Somebody candidate, Mention.Person person) {
    return person.offices().stream()
        .map(Mention.Office::state)
        .filter(s -> s != null)
        .anyMatch(
            s ->
                candidate.offices().stream()
                    .map(Mention.Office::state)
                    .anyMatch(t -> t != null && !t.equals(s)));
  }

  /** Distance to the nearest mention before; names only found later count as far. */
  private static int distance(Somebody candidate, Mention.Person person) {
    int best = Integer.MAX_VALUE - 1;
    for (Mention mention : candidate.mentions()) {
      int apart = person.span().start() - mention.span().start();
      best = Math.min(best, apart >= 0 ? apart : 100_000 - apart);
    }
    return best;
  }

  private void other(Mention mention) {
    if (mention instanceof Mention.State state) {
      keyed("state " + state.code(), PartyType.STATE, state, state.name());
    } else if (mention instanceof Mention.Organisation body) {
      organisation(body);
    } else if (mention instanceof Mention.Group group) {
      keyed("group " + Fold.fold(group.name()), PartyType.GROUP, group, group.name());
    }
  }

  private void organisation(Mention.Organisation body) {
    List<String> keys = new ArrayList<>();
    keys.add(Fold.fold(body.name()));
    keys.add(stem(body.name()));
    Optional.ofNullable(body.english()).map(Fold::fold).ifPresent(keys::add);
    Optional.ofNullable(body.acronym()).map(Fold::fold).ifPresent(keys::add);
    Somebody known =
        keys.stream()
            .map(k -> byKey.get("body " + k))
            .filter(s -> s != null)
            .findFirst()
            .orElse(null);
    if (known == null) {
      known = new Somebody(PartyType.ORGANISATION);
      parties.add(known);
    }
    for (String key : keys) {
      byKey.putIfAbsent("body " + key, known);
    }
    known.add(body, body.name());
  }

  /** A body's name without the endings and clitics of its words. */
  private String stem(String name) {
    StringBuilder out = new StringBuilder("stem");
    for (String word : Fold.fold(name).split("[^\\p{L}\\p{N}]+", -1)) {
      List<String> bare = forms.bare(word);
      out.append(' ').append(forms.key(bare.get(out.length() == 4 ? bare.size() - 1 : 0)));
    }
    return out.toString();
  }

  private void keyed(String key, PartyType type, Mention mention, String name) {
    Somebody somebody = byKey.get(key);
    if (somebody == null) {
      somebody = new Somebody(type);
      byKey.put(key, somebody);
      parties.add(somebody);
    }
    somebody.add(mention, name);
  }
}

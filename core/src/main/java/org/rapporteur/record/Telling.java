package org.rapporteur.record;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.rapporteur.model.Capacity;
import org.rapporteur.model.Engagement;
import org.rapporteur.model.Evidence;
import org.rapporteur.model.Naming;
import org.rapporteur.model.Participant;
import org.rapporteur.model.Report;
import org.rapporteur.model.Span;

/**
 * An engagement as one report tells it, with the ids given to what is told.
 *
 * @param id id of the telling, {@code e-…}
 * @param value what is told
 * @param parties ids of its participants as named there, {@code p-…}, in their order
 * @param commitments ids of its commitments, {@code c-…}, in their order
 */
public record Telling(String id, Engagement value, List<String> parties, List<String> commitments) {
  /** Copies the lists; refuses more or fewer ids than there are things. */
  public Telling {
    parties = List.copyOf(parties);
    commitments = List.copyOf(commitments);
    if (parties.size() != value.participants().size()
        || commitments.size() != value.content().commitments().size()) {
      throw new IllegalArgumentException("an id for each party and commitment is needed: " + id);
    }
  }

  /**
   * Gives ids to what a report tells. An id hangs on the report's id, the sort of thing and where
   * its words stand; things told by the very same words are numbered in their order.
   */
  public static List<Telling> of(Report report, List<Engagement> told) {
    return of(report, told, new HashMap<>());
  }

  private static List<Telling> of(
      Report report, List<Engagement> told, Map<String, Participant> named) {
    Map<String, Integer> taken = new HashMap<>();
    List<Telling> tellings = new ArrayList<>();
    for (Engagement engagement : told) {
      String id = numbered(taken, report, "e", engagement.kind().label(), words(engagement));
      List<String> parties = new ArrayList<>();
      for (int i = 0; i < engagement.participants().size(); i++) {
        Evidence words =
            wordsOf(engagement, "participants[" + i + "]", "participants[" + i + "].name");
        parties.add(nameParty(report, engagement.participants().get(i), words.span(), named));
      }
      List<String> commitments = new ArrayList<>();
      for (int i = 0; i < engagement.content().commitments().size(); i++) {
        Evidence words =
            wordsOf(engagement, "commitments[" + i + "]", "commitments[" + i + "].quote");
        commitments.add(numbered(taken, report, "c", "commitment", words));
      }
      tellings.add(new Telling(id, engagement, parties, commitments));
    }
    return tellings;
  }

  /** Gives ids to whom a report names besides those who take part in what it tells. */
  static List<Bystander> bystanders(Report report, List<Engagement> told, List<Naming> besides) {
    Map<String, Participant> named = new HashMap<>();
    of(report, told, named);
    List<Bystander> bystanders = new ArrayList<>();
    for (Naming naming : besides) {
      Span span = naming.evidence().get(0).span();
      String id = nameParty(report, naming.party(), span, named);
      bystanders.add(new Bystander(id, naming.party()));
    }
    return bystanders;
  }

  private static String numbered(
      Map<String, Integer> taken, Report report, String prefix, String sort, Evidence words) {
    String id = Ids.of(prefix, report.id(), report.textSha256(), sort, words.span());
    int before = taken.merge(id, 1, Integer::sum) - 1;
    return before == 0
        ? id
        : Ids.of(prefix, report.id(), report.textSha256(), sort, words.span(), before);
  }

  /** One naming has one id, in however many engagements of the report it takes part. */
  private static String nameParty(
      Report report, Participant party, Span span, Map<String, Participant> named) {
    for (int number = 0; ; number++) {
      String sort = party.type().label();
      String id =
          number == 0
              ? Ids.of("p", report.id(), report.textSha256(), sort, span)
              : Ids.of("p", report.id(), report.textSha256(), sort, span, number);
      Participant before = named.putIfAbsent(id, party);
      if (before == null || isOneNaming(before, party)) {
        return id;
      }
    }
  }

  private static boolean isOneNaming(Participant one, Participant other) {
    return identity(one).equals(identity(other));
  }

  private static Participant identity(Participant party) {
    return new Participant(
        party.type(),
        party.names(),
        party.english(),
        party.role(),
        party.represents(),
        party.code(),
        Capacity.PARTICIPANT);
  }

  private static Evidence words(Engagement engagement) {
    return wordsOf(engagement, "kind", "name");
  }

  /** The words for {@code path}, else for {@code second}, else under {@code path}, else any. */
  private static Evidence wordsOf(Engagement engagement, String path, String second) {
    Evidence under = null;
    for (String wanted : List.of(second, path)) {
      for (Evidence words : engagement.evidence()) {
        if (words.path().equals(wanted)) {
          return words;
        }
        if (under == null && words.path().startsWith(path + ".")) {
          under = words;
        }
      }
    }
    return under == null ? engagement.evidence().get(0) : under;
  }
}

package org.rapporteur.identity;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import org.rapporteur.identity.engagement.Account;
import org.rapporteur.model.Capacity;
import org.rapporteur.model.Engagement;
import org.rapporteur.model.Evidence;
import org.rapporteur.model.Kind;
import org.rapporteur.model.PartialDate;
import org.rapporteur.model.Participant;
import org.rapporteur.model.PartyType;
import org.rapporteur.model.Span;
import org.rapporteur.model.Status;

/**
 * A case of accounts that may tell one thing, as a table of the tests has it.
 *
 * @param name the name of the case
 * @param letters a letter for each account, the same for those that tell the same
 * @param accounts the accounts
 */
record ClusterCase(String name, String letters, List<Account> accounts) {
  /** Every case of the table, by name. */
  static List<ClusterCase> all() throws IOException {
    List<ClusterCase> all = new ArrayList<>();
    for (Map.Entry<String, List<String[]>> each : cases().entrySet()) {
      StringBuilder letters = new StringBuilder();
      List<Account> accounts = new ArrayList<>();
      for (String[] cells : each.getValue()) {
        letters.append(cells[1]);
        accounts.add(account(cells));
      }
      all.add(new ClusterCase(each.getKey(), letters.toString(), accounts));
    }
    return all;
  }

  private static Map<String, List<String[]>> cases() throws IOException {
    Map<String, List<String[]>> cases = new TreeMap<>();
    try (BufferedReader lines =
        new BufferedReader(
            new InputStreamReader(
                Objects.requireNonNull(ClusterCase.class.getResourceAsStream("clusters.txt")),
                StandardCharsets.UTF_8))) {
      for (String line : lines.lines().filter(l -> !l.startsWith("#")).toList()) {
        String[] cells = (line + " ").split("\\s*\\|\\s*", -1);
        cases.computeIfAbsent(cells[0], c -> new ArrayList<>()).add(cells);
      }
    }
    return cases;
  }

  private static Account account(String[] cells) {
    List<Participant> parties = new ArrayList<>();
    for (String person : cells[10].isEmpty() ? new String[0] : cells[10].split(",\\s*")) {
      String[] parts = person.split("/");
      parties.add(party(PartyType.PERSON, parts[0], parts[1], null));
    }
    for (String body : cells.length < 13 ? new String[0] : cells[12].strip().split(",\\s*")) {
      parties.add(party(PartyType.ORGANISATION, body, null, null));
    }
    for (String state : cells[11].strip().split("\\s+")) {
      if (!state.isEmpty()) {
        parties.add(party(PartyType.STATE, state, null, state));
      }
    }
    Engagement told =
        new Engagement(
            "e1",
            true,
            Kind.ofLabel(cells[2]),
            null,
            cells[4].isEmpty() ? List.of() : List.of(cells[4]),
            cells[3].isEmpty() ? null : Integer.valueOf(cells[3]),
            Status.HELD,
            when(cells[5], cells[6].isEmpty() ? cells[5] : cells[6]),
            new Engagement.Where(text(cells[7]), text(cells[8])),
            null,
            parties,
            Engagement.Content.NONE,
            List.of(Evidence.stated("kind", "x", new Span(0, 1))));
    return new Account(told, List.of(), cells[9].isEmpty() ? null : LocalDate.parse(cells[9]));
  }

  private static Participant party(
      PartyType type, String name, @Nullable String side, @Nullable String code) {
    return new Participant(type, List.of(name), List.of(), null, side, code, Capacity.PARTICIPANT);
  }

  private static Engagement.When when(String first, String last) {
    return first.startsWith("--")
        ? new Engagement.When(null, null, Engagement.OpenDays.parse(first))
        : new Engagement.When(date(first), date(last));
  }

  private static @Nullable PartialDate date(String cell) {
    return cell.isEmpty() ? null : PartialDate.parse(cell);
  }

  private static @Nullable String text(String cell) {
    return cell.isEmpty() ? null : cell;
  }
}

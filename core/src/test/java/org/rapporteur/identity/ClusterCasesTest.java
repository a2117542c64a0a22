package org.rapporteur.identity;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.rapporteur.model.Capacity;
import org.rapporteur.model.Engagement;
import org.rapporteur.model.Evidence;
import org.rapporteur.model.Kind;
import org.rapporteur.model.PartialDate;
import org.rapporteur.model.Participant;
import org.rapporteur.model.PartyType;
import org.rapporteur.model.Span;
import org.rapporteur.model.Status;

/** Clusters of accounts in several languages, near misses included, with their results. */
class ClusterCasesTest {
  private static final PlainResolver RULES = new PlainResolver();

  /** Result of each case: how the accounts fall together, beside how they should. */
  @Test
  void everyCaseFallsTogetherAsItShould() throws IOException {
    StringBuilder expected = new StringBuilder();
    StringBuilder found = new StringBuilder();
    for (Map.Entry<String, List<String[]>> each : cases().entrySet()) {
      StringBuilder letters = new StringBuilder();
      List<Account> accounts = new ArrayList<>();
      for (String[] cells : each.getValue()) {
        letters.append(cells[1]);
        accounts.add(account(cells));
      }
      expected.append(each.getKey()).append(": ").append(canonical(letters)).append('\n');
      found.append(each.getKey()).append(": ").append(letters(accounts)).append('\n');
    }
    assertEquals(expected.toString(), found.toString());
  }

  private static Map<String, List<String[]>> cases() throws IOException {
    Map<String, List<String[]>> cases = new TreeMap<>();
    try (BufferedReader lines =
        new BufferedReader(
            new InputStreamReader(
                Objects.requireNonNull(ClusterCasesTest.class.getResourceAsStream("clusters.txt")),
                StandardCharsets.UTF_8))) {
      for (String line : lines.lines().filter(l -> !l.startsWith("#")).toList()) {
        String[] cells = (line + " ").split("\\s*\\|\\s*", -1);
        cases.computeIfAbsent(cells[0], c -> new ArrayList<>()).add(cells);
      }
    }
    return cases;
  }

  private static String canonical(CharSequence letters) {
    Map<Character, Character> names = new LinkedHashMap<>();
    StringBuilder out = new StringBuilder();
    for (int i = 0; i < letters.length(); i++) {
      out.append(names.computeIfAbsent(letters.charAt(i), l -> (char) ('a' + names.size())));
    }
    return out.toString();
  }

  private static String letters(List<Account> accounts) {
    List<Link> links = new ArrayList<>();
    for (int i = 0; i < accounts.size(); i++) {
      for (int j = i + 1; j < accounts.size(); j++) {
        Account one = accounts.get(i);
        Account other = accounts.get(j);
        boolean blocked = RULES.keys(one).stream().noneMatch(RULES.keys(other)::contains);
        Optional<Verdict> verdict = blocked ? Optional.empty() : RULES.compare(one, other);
        if (verdict.isPresent()) {
          links.add(Link.of("" + i, "" + j, verdict.get(), false));
        }
      }
    }
    TreeSet<String> things = new TreeSet<>();
    for (int i = 0; i < accounts.size(); i++) {
      things.add("" + i);
    }
    Clusters.Exclusion exclusion =
        new Clusters.Exclusion(
            (a, b) -> contradict(accounts, a, b), (a, b) -> contradict(accounts, a, b));
    Map<String, Set<String>> groups = Clusters.group(things, links, exclusion);
    StringBuilder letters = new StringBuilder();
    for (String thing : things) {
      String first = Objects.requireNonNull(groups.get(thing)).iterator().next();
      letters.append((char) ('a' + Integer.parseInt(first)));
    }
    return canonical(letters);
  }

  private static boolean contradict(List<Account> accounts, String a, String b) {
    return RULES.contradict(accounts.get(Integer.parseInt(a)), accounts.get(Integer.parseInt(b)));
  }

  private static Account account(String[] cells) {
    List<Participant> parties = new ArrayList<>();
    for (String person : cells[10].isEmpty() ? new String[0] : cells[10].split(",\\s*")) {
      String[] parts = person.split("/");
      parties.add(party(PartyType.PERSON, parts[0], parts[1], null));
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
            new Engagement.When(date(cells[5]), date(cells[6].isEmpty() ? cells[5] : cells[6])),
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

  private static @Nullable PartialDate date(String cell) {
    return cell.isEmpty() ? null : PartialDate.parse(cell);
  }

  private static @Nullable String text(String cell) {
    return cell.isEmpty() ? null : cell;
  }
}

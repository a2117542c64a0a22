package org.rapporteur.identity;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;
import org.rapporteur.identity.engagement.Account;
import org.rapporteur.identity.finding.Clusters;
import org.rapporteur.identity.finding.Link;
import org.rapporteur.identity.finding.Verdict;

/** Clusters of accounts in several languages, near misses included, with their results. */
class ClusterCasesTest {
  private static final PlainResolver RULES = new PlainResolver();

  /** Result of each case: how the accounts fall together, beside how they should. */
  @Test
  void everyCaseFallsTogetherAsItShould() throws IOException {
    StringBuilder expected = new StringBuilder();
    StringBuilder found = new StringBuilder();
    for (ClusterCase each : ClusterCase.all()) {
      expected.append(each.name()).append(": ").append(canonical(each.letters())).append('\n');
      found.append(each.name()).append(": ").append(letters(each.accounts())).append('\n');
    }
    assertEquals(expected.toString(), found.toString());
  }

  private static String canonical(CharSequence letters) {
    Map<Character, Character> names = new LinkedHashMap<>();
    StringBuilder out = new StringBuilder();
    for (int i = 0; i < letters.length(); i++) {
      out.append(names.computeIfAbsent(letters.charAt(i), l -> (char) ('a' + names.size())));
    }
    return out.toString();
  }

  /** How accounts fall together: a letter for each, the same for those taken for one. */
  static String letters(List<Account> accounts) {
    List<Link> links = new ArrayList<>();
    for (int i = 0; i < accounts.size(); i++) {
      for (int j = i + 1; j < accounts.size(); j++) {
        Account one = accounts.get(i);
        Account other = accounts.get(j);
        boolean blocked = !BlockingKey.meet(RULES.keys(one), RULES.keys(other));
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
}

package org.rapporteur.extract.roster;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.rapporteur.language.Analysis;
import org.rapporteur.language.Mention;
import org.rapporteur.language.text.Sentence;

/** Which states a report is about, and from which of them it is written. */
final class ReportStates {
  private static final int HEAD = 6;
  private static final Set<String> GOVERNMENT = Set.of("gov", "mil");

  private final Map<String, Integer> weights = new HashMap<>();
  private final @Nullable String home;

  ReportStates(Analysis analysis, Cues cues) {
    for (Mention mention : analysis.mentions()) {
      weigh(mention);
    }
    String dateline = dateline(analysis);
    String ours = dateline == null ? ours(analysis, cues) : dateline;
    this.home = ours == null ? address(analysis) : ours;
  }

  private void weigh(Mention mention) {
    if (mention instanceof Mention.State state) {
      weights.merge(state.code(), state.form().equals("compound") ? 4 : 2, Integer::sum);
    } else if (mention instanceof Mention.Organisation body && body.code() != null) {
      weights.merge(body.code(), 2, Integer::sum);
    } else if (mention instanceof Mention.City city && city.capital()) {
      weights.merge(city.code(), 1, Integer::sum);
    } else if (mention instanceof Mention.Office office && office.state() != null) {
      weights.merge(office.state(), 2, Integer::sum);
    } else if (mention instanceof Mention.Person person) {
      person.offices().forEach(this::weigh);
    }
  }

  /** The state of the city that a line near the head begins with ("ANKARA –"). */
  private static @Nullable String dateline(Analysis analysis) {
    for (Sentence sentence : analysis.sentences().stream().limit(HEAD).toList()) {
      for (Mention.City city : analysis.in(sentence, Mention.City.class)) {
        int after = sentence.tokenAt(city.span().end());
        boolean first = city.span().start() == sentence.span().start();
        if (first
            && after < sentence.tokens().size()
            && ",:(—–-|".contains(sentence.tokens().get(after).text())) {
          return city.code().isEmpty() ? null : city.code();
        }
      }
    }
    return null;
  }

  /** The one state of a sentence that says "our". */
  private static @Nullable String ours(Analysis analysis, Cues cues) {
    for (Sentence sentence : analysis.sentences()) {
      List<String> codes =
          analysis.in(sentence, Mention.State.class).stream()
              .map(Mention.State::code)
              .distinct()
              .toList();
      if (codes.size() == 1 && cues.in("ours", sentence)) {
        return codes.get(0);
      }
    }
    return null;
  }

  /** The state of the address's country domain, when the report speaks of that state. */
  private @Nullable String address(Analysis analysis) {
    String url =
        Optional.ofNullable(analysis.report().publication()).map(p -> p.url()).orElse(null);
    if (url == null) {
      return null;
    }
    String host = url.replaceFirst("^\\w+://", "").replaceFirst("[/:?#].*$", "");
    String top = host.substring(host.lastIndexOf('.') + 1).toUpperCase(Locale.ROOT);
    String code = top.equals("UK") ? "GB" : top;
    if (GOVERNMENT.contains(top.toLowerCase(Locale.ROOT))) {
      code = "US";
    }
    return weights.containsKey(code) ? code : null;
  }

  /** The state from which the report is written, if it can be told. */
  Optional<String> home() {
    return Optional.ofNullable(home);
  }

  /** The two states the report is about; empty when there are not just two. */
  List<String> two() {
    List<String> order = new ArrayList<>(weights.keySet());
    order.sort(
        (a, b) -> {
          int byWeight = Integer.compare(weights.getOrDefault(b, 0), weights.getOrDefault(a, 0));
          return byWeight != 0 ? byWeight : a.compareTo(b);
        });
    if (order.size() < 2) {
      return List.of();
    }
    int second = weights.getOrDefault(order.get(1), 0);
    int third = order.size() > 2 ? weights.getOrDefault(order.get(2), 0) : 0;
    return second >= 2 && second >= 2 * third ? List.copyOf(order.subList(0, 2)) : List.of();
  }

  /** The other of the two states. */
  Optional<String> other(String state) {
    List<String> two = two();
    if (!two.contains(state)) {
      return Optional.empty();
    }
    return Optional.of(two.get(0).equals(state) ? two.get(1) : two.get(0));
  }
}

package org.rapporteur.extract.roster.side;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.rapporteur.language.Analysis;
import org.rapporteur.language.Mention;
import org.rapporteur.language.text.Sentence;
import org.rapporteur.language.text.Token;

/** Which states a report is about, and from which of them it is written. */
final class ReportStates {
  private static final int HEAD = 6;
  private static final Set<String> GOVERNMENT = Set.of("gov", "mil");

  private final Map<String, Integer> weights = new HashMap<>();
  private final Set<String> marked = new HashSet<>();
  private final Set<String> parties = new HashSet<>();

  /** States that the report speaks of itself, not by a city alone. */
  private final Set<String> named = new HashSet<>();

  private final @Nullable String home;

  ReportStates(Analysis analysis, Cues cues) {
    for (Mention mention : analysis.mentions()) {
      weigh(mention);
    }
    for (Sentence sentence : analysis.sentences()) {
      coordinated(analysis, sentence, cues);
    }
    String city = dateline(analysis);
    boolean elsewhere = city != null && !named.contains(city) && !two().isEmpty();
    String dateline = elsewhere ? null : city;
    String ours = dateline == null ? ours(analysis, cues) : dateline;
    String told = unmarked(ours == null ? address(analysis) : ours);
    this.home = new Masthead(analysis.lexicon()).state(analysis).orElse(told);
  }

  /**
   * The state itself; the other of two when the report marks offices as of that state only, which
   * it would not do at home.
   */
  private @Nullable String unmarked(@Nullable String code) {
    if (code == null || !marked.contains(code)) {
      return code;
    }
    String other = other(code).orElse(null);
    return other == null || marked.contains(other) ? null : other;
  }

  /** States joined to another party by a conjunction, or visited, are parties of the report. */
  private void coordinated(Analysis analysis, Sentence sentence, Cues cues) {
    List<Mention> named =
        analysis.mentions().stream()
            .filter(m -> m.sentence() == sentence.index())
            .filter(m -> m instanceof Mention.State || m instanceof Mention.Organisation)
            .toList();
    boolean visit = cues.in("visits", sentence);
    for (int i = 0; i < named.size(); i++) {
      int first = sentence.tokenAt(named.get(i).span().start());
      boolean visited = visit && cues.is("to", sentence, first - 1);
      boolean joined = i > 0 && joined(sentence, named.get(i - 1), first, cues);
      if (visited || joined) {
        party(named.get(i));
      }
      if (joined) {
        party(named.get(i - 1));
      }
    }
  }

  private static boolean joined(Sentence sentence, Mention left, int first, Cues cues) {
    int end = sentence.tokenAt(left.span().end());
    int next = cues.is("conjunction", sentence, end) ? end + 1 : end;
    next = cues.is("article", sentence, next) ? next + 1 : next;
    boolean written = next == end && sentence.tokens().get(first).folded().startsWith("و");
    return next == first && (next > end || written);
  }

  private void party(Mention mention) {
    if (mention instanceof Mention.State state) {
      parties.add(state.code());
    }
  }

  private void weigh(Mention mention) {
    if (mention instanceof Mention.State state) {
      boolean compound = state.form().equals("compound");
      weights.merge(state.code(), compound ? 4 : 2, Integer::sum);
      named.add(state.code());
      if (compound) {
        parties.add(state.code());
      }
    } else if (mention instanceof Mention.Organisation body && body.code() != null) {
      weights.merge(body.code(), 2, Integer::sum);
      named.add(body.code());
      parties.add(body.code());
    } else if (mention instanceof Mention.City city && city.capital()) {
      weights.merge(city.code(), 1, Integer::sum);
      parties.add(city.code());
    } else if (mention instanceof Mention.Office office && office.state() != null) {
      weights.merge(office.state(), 2, Integer::sum);
      named.add(office.state());
      parties.add(office.state());
    } else if (mention instanceof Mention.Person person) {
      person.offices().forEach(this::weigh);
      person.offices().stream()
          .map(Mention.Office::state)
          .filter(s -> s != null)
          .forEach(marked::add);
    }
  }

  /** The state of the city that a line near the head begins with ("ANKARA –"). */
  private static @Nullable String dateline(Analysis analysis) {
    for (Sentence sentence : analysis.sentences().stream().limit(HEAD).toList()) {
      for (Mention.State state : analysis.in(sentence, Mention.State.class)) {
        int after = sentence.tokenAt(state.span().end());
        boolean first = state.span().start() == sentence.span().start();
        if (first && after < sentence.tokens().size() && opensDate(sentence, after)) {
          return state.code();
        }
      }
      for (Mention.City city : analysis.in(sentence, Mention.City.class)) {
        int after = sentence.tokenAt(city.span().end());
        boolean first = city.span().start() == sentence.span().start();
        if (first && opensLine(sentence, after) && !city.code().isEmpty()) {
          return city.code();
        }
      }
    }
    return null;
  }

  /** True when a dateline goes on at the token: a mark, a date, or nothing more. */
  private static boolean opensLine(Sentence sentence, int after) {
    if (after >= sentence.tokens().size()) {
      return true;
    }
    Token next = sentence.tokens().get(after);
    return ",:(—–-|/.".contains(next.text()) || opensDate(sentence, after);
  }

  private static boolean opensDate(Sentence sentence, int after) {
    Token next = sentence.tokens().get(after);
    boolean soon =
        after + 1 < sentence.tokens().size()
            && next.text().length() <= 2
            && next.isWord()
            && sentence.tokens().get(after + 1).isNumber();
    return next.isNumber() || soon;
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

  /** The one state that the report shows as a party, if no other comes near it. */
  Optional<String> sole() {
    List<String> order = byWeight();
    boolean alone =
        !order.isEmpty()
            && (order.size() == 1
                || weights.getOrDefault(order.get(0), 0)
                    >= 3 * weights.getOrDefault(order.get(1), 0));
    return alone && parties.contains(order.get(0)) ? Optional.of(order.get(0)) : Optional.empty();
  }

  private List<String> byWeight() {
    List<String> order = new ArrayList<>(weights.keySet());
    order.sort(
        (a, b) -> {
          int apart = Integer.compare(weights.getOrDefault(b, 0), weights.getOrDefault(a, 0));
          return apart != 0 ? apart : a.compareTo(b);
        });
    return order;
  }

  /** The two states the report is about; empty when there are not just two. */
  List<String> two() {
    List<String> order = byWeight();
    if (order.size() < 2) {
      return List.of();
    }
    int second = weights.getOrDefault(order.get(1), 0);
    int third = order.size() > 2 ? weights.getOrDefault(order.get(2), 0) : 0;
    return second >= 2 && second >= 2 * third ? List.copyOf(order.subList(0, 2)) : List.of();
  }

  /** The other of the two states, when the report shows it as a party. */
  Optional<String> other(String state) {
    List<String> two = two();
    if (!two.contains(state)) {
      return Optional.empty();
    }
    String other = two.get(0).equals(state) ? two.get(1) : two.get(0);
    return parties.contains(other) ? Optional.of(other) : Optional.empty();
  }
}

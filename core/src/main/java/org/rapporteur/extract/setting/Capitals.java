package org.rapporteur.extract.setting;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.rapporteur.extract.Dossier;
import org.rapporteur.language.Analysis;
import org.rapporteur.language.Mention.City;
import org.rapporteur.language.Mention.State;
import org.rapporteur.language.lexicon.Entry;
import org.rapporteur.language.lexicon.Match;
import org.rapporteur.language.text.Sentence;
import org.rapporteur.model.Span;

/** Finds cities told as the capital of a state ("the Italian capital") and not by name. */
final class Capitals {
  private static final int BESIDE = 3;

  private final Analysis analysis;
  private final SettingWords words;
  private final Map<String, String> capitals = new HashMap<>();

  Capitals(Dossier dossier, SettingWords words) {
    this.analysis = dossier.analysis();
    this.words = words;
    for (Entry entry : analysis.lexicon().table("cities")) {
      if (entry.category().equals("capital")) {
        capitals.putIfAbsent(entry.extra(), entry.value());
      }
    }
  }

  /** The cities, in order. */
  List<City> find() {
    List<City> out = new ArrayList<>();
    for (Sentence sentence : analysis.sentences()) {
      for (Match match : words.in(sentence)) {
        if (match.is("capital")) {
          for (State state : analysis.in(sentence, State.class)) {
            add(out, sentence, match, state);
          }
        }
      }
    }
    return out;
  }

  private void add(List<City> out, Sentence sentence, Match match, State state) {
    int first = sentence.tokenAt(state.span().start());
    int end = sentence.tokenAt(state.span().end());
    int gap = end <= match.first() ? match.first() - end : first - match.end();
    String city = capitals.get(state.code());
    Span span = sentence.span(match.first(), match.end()).cover(state.span());
    if (gap >= 0 && gap < BESIDE - 1 && city != null && !isNamed(sentence, span)) {
      out.add(new City(span, sentence.index(), city, state.code(), true));
    }
  }

  /** True when a city stands beside the words: then it is named. */
  private boolean isNamed(Sentence sentence, Span span) {
    int first = sentence.tokenAt(span.start()) - BESIDE;
    int end = sentence.tokenAt(span.end()) + BESIDE;
    return analysis.in(sentence, City.class).stream()
        .mapToInt(c -> sentence.tokenAt(c.span().start()))
        .anyMatch(at -> at >= first && at < end);
  }
}

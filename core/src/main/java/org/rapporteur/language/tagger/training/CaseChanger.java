package org.rapporteur.language.tagger.training;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** Copies of sentences with other capitals: as in a shouted headline, or with none at all. */
final class CaseChanger {
  private CaseChanger() {}

  /** The sentence in capitals only. */
  static LabelledSentence upper(LabelledSentence sentence) {
    List<String> tokens = new ArrayList<>();
    for (String token : sentence.tokens()) {
      tokens.add(token.toUpperCase(Locale.ROOT));
    }
    return new LabelledSentence(tokens, sentence.names());
  }

  /** The sentence in small letters only. */
  static LabelledSentence lower(LabelledSentence sentence) {
    List<String> tokens = new ArrayList<>();
    for (String token : sentence.tokens()) {
      tokens.add(token.toLowerCase(Locale.ROOT));
    }
    return new LabelledSentence(tokens, sentence.names());
  }

  /** The sentence as a headline with a capital at every longer word. */
  static LabelledSentence title(LabelledSentence sentence) {
    List<String> tokens = new ArrayList<>();
    for (String token : sentence.tokens()) {
      int first = token.offsetByCodePoints(0, 1);
      boolean small = token.length() < 4;
      tokens.add(
          small
              ? token
              : token.substring(0, first).toUpperCase(Locale.ROOT) + token.substring(first));
    }
    return new LabelledSentence(tokens, sentence.names());
  }

  /** Whether capitals mean anything in the sentence's script. */
  static boolean hasCase(LabelledSentence sentence) {
    return sentence.tokens().stream()
        .anyMatch(t -> !t.toUpperCase(Locale.ROOT).equals(t.toLowerCase(Locale.ROOT)));
  }
}

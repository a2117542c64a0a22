package org.rapporteur.language.tagger.training;

import java.util.List;
import org.rapporteur.language.tagger.TaggedName;

/**
 * A sentence whose names are known, for training and measuring.
 *
 * @param tokens its words and marks, as written
 * @param names its names, in order
 */
public record LabelledSentence(List<String> tokens, List<TaggedName> names) {
  /** Copies the lists; refuses names out of order, overlapping or beyond the tokens. */
  public LabelledSentence {
    tokens = List.copyOf(tokens);
    names = List.copyOf(names);
    int end = 0;
    for (TaggedName name : names) {
      if (name.firstToken() < end || name.endToken() > tokens.size()) {
        throw new IllegalArgumentException("name out of place: " + name);
      }
      end = name.endToken();
    }
  }
}

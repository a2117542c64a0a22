package org.rapporteur.language.tagger.training;

import java.util.List;
import org.rapporteur.language.tagger.TaggedName;

/** A sentence whose names are known, for training and measuring. */
record LabelledSentence(List<String> tokens, List<TaggedName> names) {
  LabelledSentence {
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

package org.rapporteur.language.tagger;

import java.util.Objects;

/**
 * A name found in a sentence, as a range of its tokens.
 *
 * @param firstToken index of the first token of the name, from 0
 * @param endToken index after the last token of the name
 * @param type what is named
 */
public record TaggedName(int firstToken, int endToken, NameType type) {
  public TaggedName {
    Objects.requireNonNull(type, "type");
    if (firstToken < 0 || endToken <= firstToken) {
      throw new IllegalArgumentException("not a token range: " + firstToken + ".." + endToken);
    }
  }
}

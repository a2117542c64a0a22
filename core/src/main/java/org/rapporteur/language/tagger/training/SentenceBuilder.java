package org.rapporteur.language.tagger.training;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.rapporteur.language.tagger.NameType;
import org.rapporteur.language.tagger.TaggedName;
import org.rapporteur.language.text.Token;
import org.rapporteur.language.text.Tokeniser;
import org.rapporteur.model.Span;

/**
 * Puts a labelled sentence together from a corpus's own tokens, cutting these further as the
 * product's tokeniser does, so that what is learned is what will be seen.
 */
final class SentenceBuilder {
  private final List<String> tokens = new ArrayList<>();
  private final List<TaggedName> names = new ArrayList<>();
  private int start = -1;
  private @Nullable NameType open;

  /** Adds a corpus token; {@code type} null for none, {@code begins} if a name starts at it. */
  void add(String token, @Nullable NameType type, boolean begins) {
    if (open != null && (begins || type != open)) {
      close();
    }
    if (type != null && open == null) {
      start = tokens.size();
      open = type;
    }
    tokens.addAll(split(token));
  }

  private void close() {
    if (open != null && start < tokens.size()) {
      names.add(new TaggedName(start, tokens.size(), open));
    }
    open = null;
  }

  boolean isEmpty() {
    return tokens.isEmpty();
  }

  /** The sentence so far; the builder starts anew. */
  LabelledSentence finish() {
    close();
    LabelledSentence sentence = new LabelledSentence(tokens, names);
    tokens.clear();
    names.clear();
    return sentence;
  }

  /** What the product's tokeniser makes of a corpus token. */
  static List<String> split(String text) {
    return Tokeniser.tokenise(text, new Span(0, text.length())).stream().map(Token::text).toList();
  }
}

package org.rapporteur.language.tagger;

import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.List;

/** Finds names in a tokenised sentence. Immutable, thread-safe. */
public final class NameTagger {
  private final NameModel model;
  private final boolean onlyFullNames;

  /** A tagger with this model. */
  public NameTagger(NameModel model) {
    this(model, false);
  }

  private NameTagger(NameModel model, boolean onlyFullNames) {
    this.model = model;
    this.onlyFullNames = onlyFullNames;
  }

  /**
   * The same for text in another language: it proposes people's names of two words and more and
   * says nothing of words alone.
   */
  public NameTagger forFullNames() {
    return new NameTagger(model, true);
  }

  /**
   * A tagger with the model read from {@code model}, which stays open.
   *
   * @throws IOException if it cannot be read or is not a name model of this version
   */
  public static NameTagger load(InputStream model) throws IOException {
    return new NameTagger(NameModel.read(model));
  }

  /** The names in one sentence, given its tokens as written; in order, never overlapping. */
  public List<TaggedName> tag(List<String> tokens) {
    return read(tokens).names();
  }

  /** What the tagger makes of one sentence, given its tokens as written. */
  public Tagging read(List<String> tokens) {
    int[][] features = model.newFeatures().of(tokens);
    float[][] scores = new float[features.length][];
    List<Float> leanings = new ArrayList<>();
    for (int i = 0; i < scores.length; i++) {
      scores[i] = model.score(features[i]);
      leanings.add(Tagging.leaning(scores[i]));
    }
    List<TaggedName> names = Tags.names(Viterbi.best(scores, model.transitions()));
    return onlyFullNames
        ? new Tagging(names.stream().filter(name -> isFullName(name, tokens)).toList(), List.of())
        : new Tagging(names, leanings);
  }

  /** Two words of a person's name or more, and not what is written in capitals throughout. */
  private static boolean isFullName(TaggedName name, List<String> tokens) {
    return name.type() == NameType.PERSON
        && name.endToken() - name.firstToken() > 1
        && tokens.subList(name.firstToken(), name.endToken()).stream()
            .anyMatch(token -> token.chars().anyMatch(Character::isLowerCase));
  }
}

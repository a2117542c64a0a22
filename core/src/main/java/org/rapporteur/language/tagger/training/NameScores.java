package org.rapporteur.language.tagger.training;

import java.util.EnumMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.rapporteur.language.tagger.NameTagger;
import org.rapporteur.language.tagger.NameType;
import org.rapporteur.language.tagger.TaggedName;

/** How well a tagger finds the names of labelled sentences: exact range and kind. */
final class NameScores {
  private final Map<NameType, int[]> counts = new EnumMap<>(NameType.class);

  static NameScores of(NameTagger tagger, List<LabelledSentence> sentences) {
    NameScores scores = new NameScores();
    for (LabelledSentence sentence : sentences) {
      scores.add(sentence.names(), tagger.tag(sentence.tokens()));
    }
    return scores;
  }

  void add(List<TaggedName> wanted, List<TaggedName> found) {
    Set<TaggedName> right = new HashSet<>(wanted);
    for (TaggedName name : wanted) {
      counts(name.type())[0]++;
    }
    for (TaggedName name : found) {
      counts(name.type())[1]++;
      counts(name.type())[2] += right.contains(name) ? 1 : 0;
    }
  }

  private int[] counts(NameType type) {
    return counts.computeIfAbsent(type, t -> new int[3]);
  }

  /** The F1 of all kinds together, from 0 to 1; 0 if nothing was found rightly. */
  double f1() {
    int[] sum = new int[3];
    for (int[] c : counts.values()) {
      for (int i = 0; i < 3; i++) {
        sum[i] += c[i];
      }
    }
    return f1(sum);
  }

  private static double f1(int[] c) {
    return c[2] == 0 ? 0 : 2.0 * c[2] / (c[0] + c[1]);
  }

  @Override
  public String toString() {
    StringBuilder out = new StringBuilder(String.format(Locale.ROOT, "F1 %.1f", 100 * f1()));
    counts.forEach(
        (type, c) ->
            out.append(
                String.format(
                    Locale.ROOT,
                    "  %s P %.1f R %.1f F %.1f (%d)",
                    type.name().substring(0, 3),
                    c[1] == 0 ? 0 : 100.0 * c[2] / c[1],
                    c[0] == 0 ? 0 : 100.0 * c[2] / c[0],
                    100 * f1(c),
                    c[0])));
    return out.toString();
  }
}

package org.rapporteur.extract.matter;

import java.util.List;
import org.rapporteur.extract.agenda.Found;
import org.rapporteur.extract.agenda.Promise;
import org.rapporteur.extract.agenda.Topic;
import org.rapporteur.model.Span;

/**
 * Something that a report may tell of a happening, before it is decided whether it does and of
 * which.
 *
 * @param sort what it is
 * @param span its words
 * @param sentence number of its sentence
 * @param at where the words that introduce it stand, in UTF-16 code units
 * @param traits how it was found, as named features
 */
public record Matter(Sort sort, Span span, int sentence, int at, List<String> traits) {
  /** Copies the list. */
  public Matter {
    traits = List.copyOf(traits);
  }

  /** What is told. */
  public enum Sort {
    /** What was or will be discussed. */
    TOPIC("topic"),
    /** What came of it. */
    RESULT("result"),
    /** What is owed for later. */
    PROMISE("promise");

    private final String label;

    Sort(String label) {
      this.label = label;
    }

    /** Its name in features. */
    public String label() {
      return label;
    }
  }

  /** A phrase that names what was discussed. */
  public static Matter of(Topic topic) {
    int at = topic.cue() < 0 ? topic.span().start() : topic.cue();
    return new Matter(Sort.TOPIC, topic.span(), topic.sentence(), at, topic.traits());
  }

  /** Words that say what came of an engagement. */
  public static Matter of(Found found) {
    return new Matter(Sort.RESULT, found.span(), found.sentence(), found.at(), List.of());
  }

  /** Words that promise something for later. */
  public static Matter of(Promise promise) {
    return new Matter(
        Sort.PROMISE, promise.span(), promise.sentence(), promise.at(), promise.traits());
  }
}

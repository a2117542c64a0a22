package org.rapporteur.app.evaluate;

import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * One value the reader got wrong or missed.
 *
 * @param report id of the report
 * @param language of the report
 * @param engagement id of the gold engagement, or of the predicted one when gold has none
 * @param slot which value
 * @param gold what the gold record says, or empty
 * @param predicted what the reader says, or empty
 * @param decider the model that decided, or the reason of the reader's deduction, or empty
 * @param words the words the reader's value rests on, or empty
 * @param sentence the sentence those words or the missed value stand in, or empty
 */
record Fault(
    String report,
    String language,
    String engagement,
    Slot slot,
    String gold,
    String predicted,
    String decider,
    String words,
    String sentence) {
  /** The columns of {@link #line}. */
  static final String HEADER =
      "report\tlanguage\tengagement\tslot\tverdict\tgold\tpredicted\tdecider\twords\tsentence";

  /** What is the matter: both differ, only predicted, or only in the gold record. */
  String verdict() {
    return gold.isEmpty() ? "wrong" : predicted.isEmpty() ? "missed" : "wrong and missed";
  }

  /** One line of tab-separated values. */
  String line() {
    Stream<String> place = Stream.of(report, language, engagement, slot.label(), verdict());
    return Stream.concat(place, Stream.of(gold, predicted, decider, words, sentence))
        .map(value -> value.replaceAll("\\s+", " "))
        .collect(Collectors.joining("\t"));
  }
}

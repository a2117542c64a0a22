package org.rapporteur.language.tagger.training;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * The labelled texts of the data folder by language: those a shipped model may learn from, and
 * those that only measure, because their licence is share-alike or because they are held out.
 */
public final class Corpora {
  private final Path data;
  private final StateNames states;

  /** Corpora below the folder {@code data}. */
  public Corpora(Path data) throws IOException {
    this.data = data;
    this.states = StateNames.read(data.resolve("names/territories.jsonl"));
  }

  /** The corpora a model may learn from, by name. */
  public Map<String, List<LabelledSentence>> forTraining(String language) throws IOException {
    Map<String, List<LabelledSentence>> corpora = new LinkedHashMap<>();
    switch (language) {
      case "ar" -> corpora.put("wojood", columns("ner/ar/wojood_train.txt"));
      case "ru" ->
          corpora.put(
              "factrueval", asPlaces(FactCorpus.read(data.resolve("ner/ru/factrueval-devset"))));
      case "en" -> {
        corpora.put("wikigold", columns("ner/en/wikigold.conll"));
        corpora.put("re3d", asPlaces(MinistryCorpus.read(data.resolve("ner/en/re3d"))));
        corpora.put("crossner-politics", columns("ner/en/crossner_politics_dev.txt"));
      }
      default -> throw new IllegalArgumentException("no corpora for language " + language);
    }
    return corpora;
  }

  /** The corpora that only measure, by name; a star marks those of another source. */
  public Map<String, List<LabelledSentence>> forMeasuring(String language) throws IOException {
    Map<String, List<LabelledSentence>> corpora = new LinkedHashMap<>();
    switch (language) {
      case "ar" -> corpora.put("wojood", columns("ner/ar/wojood_test.txt"));
      case "ru" -> corpora.put("uner-pud*", columns("ner/ru/uner_pud.iob2"));
      case "en" -> {
        corpora.put("crossner-politics", columns("ner/en/crossner_politics_train.txt"));
        corpora.put("uner-ewt*", columns("ner/en/uner_ewt_test.iob2"));
      }
      default -> throw new IllegalArgumentException("no corpora for language " + language);
    }
    return corpora;
  }

  /** Sentences labelled by a teacher, if {@code folder} has a file of them for the language. */
  static List<LabelledSentence> taught(Path folder, String language) throws IOException {
    Path file = folder.resolve(language + ".conll");
    return Files.exists(file) ? ColumnCorpus.read(file) : new ArrayList<>();
  }

  private List<LabelledSentence> columns(String file) throws IOException {
    return asPlaces(ColumnCorpus.read(data.resolve(file)));
  }

  private List<LabelledSentence> asPlaces(List<LabelledSentence> sentences) {
    return sentences.stream().map(states::asPlaces).toList();
  }
}

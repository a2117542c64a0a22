package org.rapporteur.language.tagger.training;

import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;
import org.rapporteur.language.tagger.NameLexicon;
import org.rapporteur.language.tagger.NameModel;
import org.rapporteur.language.tagger.NameTagger;
import org.rapporteur.language.tagger.NameType;

/**
 * Learns the name models of all languages from the data folder. The same data give the same models.
 */
public final class NameTaggerTrainer {
  private static final int MOST_TAUGHT = 25_000;
  private static final int FRAMED = 2000;
  private static final int ROUNDS = 10;
  private static final int LEXICON_BITS = 20;
  private static final double SHOUTED = 0.15;
  private static final double HEADLINES = 0.08;
  private static final double SMALL = 0.07;
  private static final int HELD_OUT_BLOCK = 40;
  private static final long SEED = 7;

  private final Path data;
  private final Path labels;
  private final Corpora corpora;

  /**
   * A trainer over labelled texts.
   *
   * @param data the folder with the corpora ({@code ner/}) and the tables of names ({@code names/})
   * @param labels a folder with sentences labelled by a teacher, {@code ar.conll} and so on; those
   *     it lacks are done without
   */
  public NameTaggerTrainer(Path data, Path labels) throws IOException {
    this.data = data;
    this.labels = labels;
    this.corpora = new Corpora(data);
  }

  /** The languages that can be learned, as ISO 639-1 codes. */
  public static List<String> languages() {
    return List.of("ar", "en", "ru");
  }

  /**
   * Writes {@code <language>/names.model} below {@code out} for every language.
   *
   * @return what was learned from and the scores of a model that did not see a fifth of it, a line
   *     each
   */
  public List<String> trainAll(Path out) throws IOException {
    List<String> lines = new ArrayList<>();
    for (String language : languages()) {
      lines.addAll(train(language, out));
    }
    return lines;
  }

  /** Like {@link #trainAll} for one language. */
  public List<String> train(String language, Path out) throws IOException {
    Map<String, List<LabelledSentence>> gold = corpora.forTraining(language);
    List<LabelledSentence> taught = spread(Corpora.taught(labels, language));
    List<String> lines = new ArrayList<>();
    lines.add(language + " labelled by a teacher: " + taught.size() + " sentences");
    List<LabelledSentence> all = new ArrayList<>();
    List<LabelledSentence> part = new ArrayList<>();
    gold.forEach(
        (name, sentences) -> {
          lines.add(language + " learns from " + name + ": " + sentences.size() + " sentences");
          all.addAll(sentences);
          part.addAll(block(sentences, false));
        });
    KnownNames known = KnownNames.read(data.resolve("names"), language);
    KnownPlaces places = new KnownPlaces(language);
    List<LabelledSentence> framed =
        Frames.sentences(language, FRAMED, known, places, new Random(SEED));
    all.addAll(framed);
    part.addAll(framed);
    NameTagger partial = new NameTagger(learn(part, taught, known, places));
    gold.forEach(
        (name, sentences) ->
            lines.add(
                language
                    + " "
                    + name
                    + " held out: "
                    + NameScores.of(partial, block(sentences, true))));
    NameModel model = learn(all, taught, known, places);
    NameTagger tagger = new NameTagger(model);
    corpora
        .forMeasuring(language)
        .forEach(
            (name, sentences) ->
                lines.add(language + " " + name + ": " + NameScores.of(tagger, sentences)));
    lines.add(language + " model: " + write(model, language, out) + " bytes");
    return lines;
  }

  /** Writes the model into the language's folder; the size of the file in bytes. */
  private static long write(NameModel model, String language, Path out) throws IOException {
    Path file = out.resolve(language).resolve("names.model");
    Files.createDirectories(out.resolve(language));
    try (OutputStream target = new BufferedOutputStream(Files.newOutputStream(file))) {
      model.write(target);
    }
    return Files.size(file);
  }

  /** At most so many of the sentences as make the model better, evenly from all of them. */
  private static List<LabelledSentence> spread(List<LabelledSentence> sentences) {
    List<LabelledSentence> some = new ArrayList<>();
    int count = Math.min(MOST_TAUGHT, sentences.size());
    for (int i = 0; i < count; i++) {
      some.add(sentences.get((int) ((long) i * sentences.size() / count)));
    }
    return some;
  }

  /** Every fifth block of sentences, or the rest: blocks, so that a text is not on both sides. */
  private static List<LabelledSentence> block(List<LabelledSentence> sentences, boolean heldOut) {
    List<LabelledSentence> some = new ArrayList<>();
    for (int i = 0; i < sentences.size(); i++) {
      if ((i / HELD_OUT_BLOCK % 5 == 4) == heldOut) {
        some.add(sentences.get(i));
      }
    }
    return some;
  }

  private static NameModel learn(
      List<LabelledSentence> gold,
      List<LabelledSentence> taught,
      KnownNames known,
      KnownPlaces places) {
    Random random = new Random(SEED);
    List<LabelledSentence> all = new ArrayList<>(gold);
    if (!taught.isEmpty()) {
      all.addAll(gold);
      all.addAll(taught);
    }
    all.addAll(varied(all, new NameChanger(known, places, random), random));
    NameLexicon lexicon = NameLexicon.of(known.parts(), places.words(), LEXICON_BITS);
    return new FieldTrainer(lexicon).train(all, ROUNDS, random);
  }

  /** The sentences with people again under other names, and some with other capitals. */
  private static List<LabelledSentence> varied(
      List<LabelledSentence> sentences, NameChanger changer, Random random) {
    List<LabelledSentence> copies = new ArrayList<>();
    for (LabelledSentence sentence : sentences) {
      if (sentence.names().stream().anyMatch(n -> n.type() != NameType.ORGANISATION)) {
        copies.add(changer.change(sentence));
      }
      if (!CaseChanger.hasCase(sentence)) {
        continue;
      }
      double chance = random.nextDouble();
      if (chance < SHOUTED) {
        copies.add(CaseChanger.upper(sentence));
      } else if (chance < SHOUTED + HEADLINES) {
        copies.add(CaseChanger.title(sentence));
      } else if (chance < SHOUTED + HEADLINES + SMALL) {
        copies.add(CaseChanger.lower(sentence));
      }
    }
    return copies;
  }
}

package org.rapporteur.language.tagger.training;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.rapporteur.language.tagger.NameLexicon;
import org.rapporteur.language.tagger.NameModel;
import org.rapporteur.language.tagger.NameTagger;
import org.rapporteur.language.tagger.NameType;
import org.rapporteur.language.tagger.TaggedName;

class LearningTest {
  private static final List<String> PEOPLE = List.of("Arden", "Belmor", "Cressin", "Dovane");
  private static final List<String> TOWNS = List.of("Eastmere", "Fallow", "Garrick", "Holm");

  @Test
  void learnsNamesFromWhatStandsAroundThem() {
    NameTagger tagger = new NameTagger(model(3));
    assertEquals(
        List.of(new TaggedName(1, 2, NameType.PERSON), new TaggedName(4, 5, NameType.PLACE)),
        tagger.tag(List.of("Minister", "Zwickau", "flew", "to", "Yarrow", ".")));
  }

  @Test
  void learnsTheSameFromTheSame() throws IOException {
    assertEquals(List.of(written(model(3))), List.of(written(model(3))));
  }

  @Test
  void tagsAfterReadingAsBeforeWriting() throws IOException {
    NameModel model = model(4);
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    model.write(bytes);
    NameTagger read = NameTagger.load(new ByteArrayInputStream(bytes.toByteArray()));
    NameTagger made = new NameTagger(model);
    for (LabelledSentence sentence : sentences(new Random(9))) {
      assertEquals(made.tag(sentence.tokens()), read.tag(sentence.tokens()));
    }
  }

  @Test
  void measuresFullMarksForWhatWasLearned() {
    NameScores scores = NameScores.of(new NameTagger(model(5)), sentences(new Random(5)));
    assertTrue(scores.f1() > 0.99, scores.toString());
  }

  private static NameModel model(long seed) {
    NameLexicon lexicon = NameLexicon.of(List.of("Arden", "Dovane"), List.of("Holm"), 10);
    List<LabelledSentence> sentences = sentences(new Random(seed));
    return new FieldTrainer(lexicon).train(sentences, 8, new Random(seed));
  }

  private static String written(NameModel model) throws IOException {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    model.write(bytes);
    return bytes.toString(java.nio.charset.StandardCharsets.ISO_8859_1);
  }

  private static List<LabelledSentence> sentences(Random random) {
    List<LabelledSentence> sentences = new ArrayList<>();
    for (int i = 0; i < 60; i++) {
      String person = PEOPLE.get(random.nextInt(PEOPLE.size()));
      String town = TOWNS.get(random.nextInt(TOWNS.size()));
      sentences.add(
          new LabelledSentence(
              List.of("Minister", person, "flew", "to", town, "."),
              List.of(
                  new TaggedName(1, 2, NameType.PERSON), new TaggedName(4, 5, NameType.PLACE))));
      sentences.add(
          new LabelledSentence(
              List.of("In", town, "the", "talks", "went", "on", "."),
              List.of(new TaggedName(1, 2, NameType.PLACE))));
    }
    return sentences;
  }
}

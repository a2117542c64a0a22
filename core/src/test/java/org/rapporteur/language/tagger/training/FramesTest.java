package org.rapporteur.language.tagger.training;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.rapporteur.language.tagger.NameType;
import org.rapporteur.language.tagger.TaggedName;

class FramesTest {
  @SuppressWarnings("NullAway.Init")
  @TempDir
  Path folder;

  @Test
  void fillsEveryGap() throws IOException {
    for (LabelledSentence sentence : sentences("en", 400)) {
      assertFalse(sentence.tokens().contains("{"), sentence.tokens().toString());
    }
  }

  @Test
  void marksWhatItFillsIn() throws IOException {
    int people = 0;
    for (LabelledSentence sentence : sentences("en", 200)) {
      for (TaggedName name : sentence.names()) {
        if (name.type() == NameType.PERSON) {
          people++;
          String words =
              String.join(" ", sentence.tokens().subList(name.firstToken(), name.endToken()));
          assertTrue(words.contains("Zenobia"), words);
        }
      }
    }
    assertTrue(people > 200);
  }

  @Test
  void hasNoneForALanguageWithoutFrames() throws IOException {
    assertEquals(List.of(), sentences("ru", 5));
  }

  private List<LabelledSentence> sentences(String language, int count) throws IOException {
    for (String table : List.of("arabic", "russian", "chinese")) {
      Files.writeString(folder.resolve("wd_" + table + "_64.tsv"), "zenobia\tх у р м а\t3\n");
    }
    KnownNames known = KnownNames.read(folder, language);
    KnownPlaces places = new KnownPlaces(language);
    return Frames.sentences(language, count, known, places, new Random(1));
  }
}

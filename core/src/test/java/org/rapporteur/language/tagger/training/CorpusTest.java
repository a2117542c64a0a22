package org.rapporteur.language.tagger.training;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.rapporteur.language.tagger.NameType;
import org.rapporteur.language.tagger.TaggedName;

class CorpusTest {
  @SuppressWarnings("NullAway.Init")
  @TempDir
  Path folder;

  @Test
  void cutsTokensAsTheReaderDoes() throws IOException {
    Path file = write("a.conll", "Anna\tB-PER\nLee,\tI-PER\nof\tO\nOslo\tB-LOC\n\nYes\tO\n");
    LabelledSentence first = ColumnCorpus.read(file).get(0);
    assertEquals(List.of("Anna", "Lee", ",", "of", "Oslo"), first.tokens());
    assertEquals(2, first.names().size());
    assertEquals(new TaggedName(4, 5, NameType.PLACE), first.names().get(1));
    assertEquals(2, ColumnCorpus.read(file).size());
  }

  @Test
  void readsTheThirdColumnOfNumberedTokens() throws IOException {
    Path file = write("b.iob2", "# text = x\n1\tAnna\tB-PER\t-\tme\n2\tspoke\tO\t-\t-\n");
    LabelledSentence only = ColumnCorpus.read(file).get(0);
    assertEquals(List.of("Anna", "spoke"), only.tokens());
    assertEquals(List.of(new TaggedName(0, 1, NameType.PERSON)), only.names());
  }

  @Test
  void goesOnWithTheOuterNameOfNestedOnes() throws IOException {
    Path file = write("c.txt", "Council B-OCC B-ORG\nof I-OCC I-ORG\nMars I-ORG B-GPE\n");
    LabelledSentence only = ColumnCorpus.read(file).get(0);
    assertEquals(List.of(new TaggedName(0, 3, NameType.ORGANISATION)), only.names());
  }

  @Test
  void keepsTheProperNameOfAMinister() throws IOException {
    write("UK_1.conll", "Foreign\tB-Person\nMinister\tI-Person\nAnna\tI-Person\nLee\tI-Person\n");
    write("Wikipedia_1.conll", "Anna\tB-Person\n");
    List<LabelledSentence> sentences = MinistryCorpus.read(folder);
    assertEquals(1, sentences.size());
    assertEquals(List.of(new TaggedName(2, 4, NameType.PERSON)), sentences.get(0).names());
  }

  @Test
  void takesAnActingStateForAPlace() throws IOException {
    Path file =
        write("s.jsonl", "{\"name\":\"Ruritania\",\"is_country\":true,\"names_weak\":[]}\n");
    LabelledSentence sentence =
        new LabelledSentence(
            List.of("Ruritania", "spoke"), List.of(new TaggedName(0, 1, NameType.ORGANISATION)));
    assertEquals(
        List.of(new TaggedName(0, 1, NameType.PLACE)),
        StateNames.read(file).asPlaces(sentence).names());
  }

  @Test
  void givesPeopleOtherNamesAndLeavesTheRest() throws IOException {
    Files.createDirectories(folder.resolve("names"));
    for (String table : List.of("arabic", "russian", "chinese")) {
      write("names/wd_" + table + "_64.tsv", "zenobia\tх у р м а\t3\n");
    }
    KnownNames known = KnownNames.read(folder.resolve("names"), "en");
    LabelledSentence sentence =
        new LabelledSentence(
            List.of("Mr", "Lee", "left", "Oslo"),
            List.of(new TaggedName(1, 2, NameType.PERSON), new TaggedName(3, 4, NameType.PLACE)));
    boolean renamed = false;
    for (int seed = 0; seed < 8; seed++) {
      List<String> tokens =
          new NameChanger(known, new KnownPlaces("en"), new Random(seed)).change(sentence).tokens();
      renamed |= tokens.contains("Zenobia");
      assertEquals(List.of("left", "Oslo"), tokens.subList(tokens.size() - 2, tokens.size()));
    }
    assertEquals(true, renamed);
  }

  private Path write(String name, String text) throws IOException {
    return Files.writeString(folder.resolve(name), text);
  }
}

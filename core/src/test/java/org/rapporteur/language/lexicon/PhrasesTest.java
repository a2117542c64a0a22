package org.rapporteur.language.lexicon;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.rapporteur.language.text.Forms;
import org.rapporteur.language.text.Sentence;
import org.rapporteur.language.text.SentenceSplitter;

/** How the phrases of a data file are found in a sentence. */
class PhrasesTest {
  private static final Forms FORMS = Forms.of("fr");
  private static final Phrases ADVERBS = new Phrases(entries("=hier", "=longuement"), FORMS);

  private static List<Entry> entries(String... forms) {
    return List.of(forms).stream().map(f -> new Entry(f, "cue", "", "")).toList();
  }

  private static List<String> found(Phrases phrases, String text) {
    Sentence sentence = new SentenceSplitter(Set.of()).split(text, List.of()).get(0);
    return phrases.find(sentence).stream()
        .map(m -> sentence.span(m.first(), m.end()).of(text))
        .toList();
  }

  @Test
  void findsTheLongestPhrase() {
    Phrases phrases = new Phrases(entries("=a parlé", "=a parlé de"), FORMS);
    assertEquals(List.of("a parlé de"), found(phrases, "Il a parlé de dragage."));
  }

  @Test
  void passesWhatMayStandAmongTheWordsButNotWhatFollowsThem() {
    Phrases phrases = new Phrases(entries("=a parlé"), FORMS, ADVERBS);
    assertEquals(List.of("a hier longuement parlé"), found(phrases, "Il a hier longuement parlé."));
    assertEquals(List.of("a parlé"), found(phrases, "Il a parlé hier."));
    assertEquals(List.of(), found(phrases, "Il a encore parlé."));
  }

  @Test
  void findsAnElidedLastWordAtTheHeadOfTheNext() {
    Phrases phrases = new Phrases(entries("=a parlé d'", "=l'"), FORMS);
    assertEquals(List.of("a parlé"), found(phrases, "Il a parlé d’amarres."));
    assertEquals(List.of(), found(phrases, "Il a vu l'amarre."));
  }

  @Test
  void fillsSlotsWithManyWordsOrNone() {
    Phrases phrases =
        new Phrases(
            entries("{a} parlé {de?}", "{de?} =amarres"),
            FORMS,
            null,
            piece ->
                switch (piece) {
                  case "{a}" -> List.of("=a longuement", "=ont");
                  case "{de?}" -> List.of("de", "d'", "");
                  default -> List.of(piece);
                });
    assertEquals(
        List.of("a longuement parlé de"), found(phrases, "Il a longuement parlé de dragage."));
    assertEquals(List.of("ont parlé", "amarres"), found(phrases, "Ils ont parlé hier amarres."));
    assertEquals(List.of("ont parlé"), found(phrases, "Ils ont parlé d'ancres."));
    assertEquals(List.of(), found(phrases, "Il a parlé de dragage."));
  }
}

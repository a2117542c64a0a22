package org.rapporteur.app.brief;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.rapporteur.app.brief.Brief.Citation;
import org.rapporteur.app.brief.Brief.Note;
import org.rapporteur.app.brief.Brief.Section;
import org.rapporteur.app.brief.Brief.Sentence;
import org.rapporteur.model.Mark;

class DrafterTest {
  private static List<String> texts(Brief brief, String heading) {
    return brief.sections().stream()
        .filter(section -> section.heading().equals(heading))
        .flatMap(section -> section.paragraphs().stream())
        .flatMap(List::stream)
        .map(sentence -> sentence.text().strip())
        .toList();
  }

  @Test
  void tellsWhatHappenedWhoAndAboutWhat() {
    assertEquals(
        List.of(
            "On 10 October 2024 a consultation took place in Cairo, Egypt: “الجولة الثامنة”"
                + " (edition 8 of Egypt–Kazakhstan consultative group).",
            "Led by هشام الجزاوي (Ambassador, Egypt).",
            "Taking part: 第十四轮战略对话 (Egypt).",
            "Counted: 40 experts.",
            "On the table: военное применение *искусственного* интеллекта."),
        texts(Round.brief(1, 6), "What happened"));
  }

  @Test
  void tellsWhatWasAgreedWhatIsOwedAndWhereSourcesDiffer() {
    Brief brief = Round.brief(1, 6);
    assertEquals(
        List.of(
            "Memorandum (consultation, 10 October 2024, Cairo):"
                + " “ووقّع الجانبان مذكرة تفاهم لا تشمل الألغام”."),
        texts(brief, "What was agreed"));
    assertEquals(
        List.of(
            "Overdue, agreed: “Договорились провести девятый раунд в Астане”, owed by Kazakhstan,"
                + " due 2025."),
        texts(brief, "What is owed"));
    assertEquals(
        List.of(
            "The number of experts (consultation, 10 October 2024, Cairo): 40 (reported, 1 report)"
                + " or 42 (reported, 1 report)."),
        texts(brief, "Where sources differ"));
  }

  @Test
  void everySentenceHasANoteToWordsThatStandInItsReport() {
    List<Sentence> sentences = Round.brief(3, 6).sentences();
    assertTrue(sentences.size() > 20, "sentences: " + sentences.size());
    for (Sentence sentence : sentences) {
      for (Citation citation : sentence.note().citations()) {
        for (String quote : citation.quotes()) {
          boolean there = Round.ARABIC.contains(quote) || Round.RUSSIAN.contains(quote);
          assertTrue(there, sentence.text() + ": " + quote);
        }
        assertEquals("24 October 2024", citation.day());
      }
    }
    assertThrows(IllegalArgumentException.class, () -> new Note(List.of()));
  }

  @Test
  void saysNothingForWhichThereAreNoWords() {
    String all = Round.brief(1, 6).sentences().toString();
    assertFalse(all.contains("Without words"), all);
  }

  @Test
  void namesWhatItWasMadeFrom() {
    Brief brief = Round.brief(9, 4);
    assertEquals("Egypt – Kazakhstan", brief.title());
    assertEquals(
        "From 1 January 2018 on. As of 1 January 2026. The 4 latest of 9 engagements.",
        brief.scope());
    assertEquals(Mark.RESTRICTED, brief.mark());
    assertEquals(2, brief.sources().size());
    Section first = brief.sections().get(0);
    assertTrue(first.paragraphs().get(0).get(0).text().startsWith("On 15 October 2024"));
  }

  @Test
  void saysThatNothingIsOnRecord() {
    Brief brief = Round.brief(0, 4);
    assertTrue(brief.scope().endsWith("Nothing is on record."), brief.scope());
    assertEquals(List.of(), brief.sections());
  }
}

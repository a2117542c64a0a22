package org.rapporteur.extract;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;
import org.rapporteur.Languages;
import org.rapporteur.Pipeline;
import org.rapporteur.extract.anchor.Anchor;
import org.rapporteur.json.OutcomeWriter;
import org.rapporteur.language.text.Sentence;
import org.rapporteur.language.text.Token;
import org.rapporteur.model.Kind;
import org.rapporteur.model.Mark;
import org.rapporteur.model.Publication;
import org.rapporteur.model.Report;
import org.rapporteur.model.Span;

/** Nothing that a report is found to say hangs on where things happen to lie in memory. */
class SameEveryTimeTest {
  private static final int TIMES = 24;

  @Test
  void flagsOfAnAnchorComeInOneOrder() {
    List<String> flags = new ArrayList<>();
    for (int i = 0; i < TIMES; i++) {
      flags.add("flag" + i * 7919 % 1000);
    }
    Span word = new Span(0, 1);
    Sentence sentence = new Sentence(0, 0, word, List.of(new Token(word, "x", "x")));
    Anchor anchor =
        new Anchor(sentence, 0, 1, word, Kind.MEETING, null, Set.copyOf(flags), null, null);
    assertEquals(List.copyOf(new TreeSet<>(flags)), List.copyOf(anchor.flags()));
  }

  @Test
  void whoComesWithTwoIsOfOneSideEachTime() {
    String text =
        "Kazakhstan's Defence Minister Askar Bekov and Chadian Defence Minister Idriss Mahamat,"
            + " accompanied by Nurlan Omarov, opened the conference in Lima on 3 May 2024.";
    Report report =
        new Report("r", "r", Publication.UNKNOWN, "en", text, "", List.of(), Mark.INTERNAL);
    Pipeline pipeline = Pipeline.load(new Languages(Set.of("en")));
    Set<String> told = new TreeSet<>();
    for (int i = 0; i < TIMES; i++) {
      told.add(new OutcomeWriter(false).line(pipeline.read(report)));
    }
    assertEquals(1, told.size(), told::toString);
  }
}

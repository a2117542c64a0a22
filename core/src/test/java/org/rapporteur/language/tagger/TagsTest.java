package org.rapporteur.language.tagger;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import org.junit.jupiter.api.Test;

class TagsTest {
  @Test
  void givesBackTheNamesItWasMadeOf() {
    List<TaggedName> names =
        List.of(
            new TaggedName(0, 1, NameType.PLACE),
            new TaggedName(1, 4, NameType.PERSON),
            new TaggedName(5, 7, NameType.ORGANISATION));
    assertEquals(names, Tags.names(Tags.of(8, names)));
  }

  @Test
  void keepsNamesWhole() {
    int[] tags = Tags.of(3, List.of(new TaggedName(0, 3, NameType.PERSON)));
    assertTrue(Tags.mayFollow(tags[0], tags[1]));
    assertTrue(Tags.mayFollow(tags[1], tags[2]));
    assertFalse(Tags.mayFollow(tags[0], Tags.OUTSIDE));
    assertFalse(Tags.mayFollow(Tags.OUTSIDE, tags[1]));
    assertFalse(Tags.mayEnd(tags[1]));
    assertFalse(Tags.mayStart(tags[2]));
  }

  @Test
  void prefersTheBestSequenceThatIsWellFormed() {
    int[] wanted = Tags.of(2, List.of(new TaggedName(0, 2, NameType.PERSON)));
    float[][] scores = new float[2][Tags.COUNT];
    scores[0][wanted[0]] = 1;
    scores[1][wanted[1]] = 1;
    scores[1][wanted[0]] = 5;
    float[][] none = new float[Tags.COUNT][Tags.COUNT];
    assertArrayEquals(wanted, Viterbi.best(scores, none));
  }
}

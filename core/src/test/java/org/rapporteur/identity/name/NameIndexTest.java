package org.rapporteur.identity.name;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** Names looked up among many. */
class NameIndexTest {
  private static final NameIndex INDEX = new NameIndex();

  @BeforeAll
  static void fill() {
    List.of(
            "Sergei Lavrentiev",
            "Sergei Lavrov",
            "Semyon Lavrov",
            "Hisham Al-Gazzawi",
            "Hassan Al-Gazzawi",
            "Kim Chol Min",
            "Tolebekov",
            "Jürgen Ostwald")
        .forEach(INDEX::add);
  }

  private static List<String> found(String name) {
    return INDEX.find(name, 3).stream().map(NameIndex.Hit::name).toList();
  }

  @Test
  void aNameIsFoundInOtherScripts() {
    assertEquals(List.of("Sergei Lavrov"), found("Сергей Лавров"));
    assertEquals(List.of("Hisham Al-Gazzawi"), found("هشام الغزاوي"));
    assertEquals(List.of("Tolebekov"), found("Толебеков"));
  }

  @Test
  void theNearestSpellingStandsFirst() {
    assertEquals("Sergei Lavrov", found("Sergey Lavrov").get(0));
    assertEquals("Jürgen Ostwald", found("Jurgen Ostwald").get(0));
  }

  @Test
  void everyWordOfAShortNameMustFit() {
    assertEquals(List.of(), found("Oleg Lavrov"));
    assertEquals(List.of(), found("Hisham Lavrov"));
    assertEquals(List.of("Sergei Lavrov"), found("Sergei Viktorovich Lavrov"));
  }

  @Test
  void initialsAndMarksAskForNothing() {
    assertEquals(List.of(), found("S."));
    assertEquals(List.of(), found("—"));
    assertEquals(List.of(), found(""));
  }

  @Test
  void noMoreAreGivenThanAskedFor() {
    assertEquals(1, INDEX.find("Lavrov", 1).size());
    assertEquals(2, INDEX.find("Лавров", 5).size());
  }
}

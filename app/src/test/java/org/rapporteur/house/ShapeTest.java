package org.rapporteur.house;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

class ShapeTest {
  private static final String ROOM = "core/src/main/java/org/rapporteur/model/";
  private static final String PURPOSE =
      "/** Values. */\n@NullMarked\npackage org.rapporteur.model;\n";
  private static final String SOUND =
      """
      package org.rapporteur.model;

      /** A day. */
      public record Day(int number) {
        /** The next. */
        public Day next() {
          return new Day(number + 1);
        }
      }
      """;

  private static SourceFile file(String path, String text) {
    return new SourceFile(Path.of(path), text);
  }

  private static List<SourceFile> sound() {
    List<SourceFile> files = new ArrayList<>();
    files.add(file(ROOM + "package-info.java", PURPOSE));
    for (int i = 0; i < 4; i++) {
      files.add(file(ROOM + "Day" + i + ".java", SOUND));
    }
    return files;
  }

  private static List<String> broken(String rule, List<SourceFile> files) {
    return Objects.requireNonNull(Shapes.list().get(rule), rule).apply(files);
  }

  private static void assertCatches(String rule, SourceFile... bad) {
    assertEquals(List.of(), broken(rule, sound()));
    List<SourceFile> files = sound();
    files.addAll(List.of(bad));
    assertFalse(broken(rule, files).isEmpty(), rule);
  }

  @TestFactory
  Stream<DynamicTest> holdsInTheCheckout() throws IOException {
    List<SourceFile> files = SourceTree.files();
    assertTrue(files.stream().filter(SourceFile::isMainJava).count() > 50);
    return Shapes.list().entrySet().stream()
        .map(
            rule ->
                DynamicTest.dynamicTest(
                    rule.getKey(), () -> assertEquals(List.of(), rule.getValue().apply(files))));
  }

  @Test
  void catchesALongFile() {
    assertCatches("no file is longer than 400 lines", file(ROOM + "Day.java", "\n".repeat(401)));
  }

  @Test
  void catchesTooManyBigFiles() {
    assertCatches(
        "nine files of ten have at most 250 lines", file(ROOM + "Day.java", "\n".repeat(251)));
  }

  @Test
  void catchesTooManyImports() {
    assertCatches(
        "no file has more than 25 imports", file(ROOM + "Day.java", "import a.B;\n".repeat(26)));
  }

  @Test
  void catchesAWildcardImport() {
    String rule = "no import is a wildcard";
    assertCatches(rule, file(ROOM + "Day.java", "import java.util.*;\n" + SOUND));
    assertCatches(rule, file(ROOM + "Day.java", "import static java.util.Map.*;\n" + SOUND));
  }

  @Test
  void catchesNamesThatSayNothing() {
    String rule = "no type has a name that says nothing";
    for (String name :
        List.of(
            "AbstractDay", "IDay", "DayImpl", "DayManager", "DayHelper", "DayUtils", "DayUtil")) {
      assertCatches(rule, file(ROOM + name + ".java", SOUND));
    }
    assertEquals(List.of(), broken(rule, List.of(file(ROOM + "Interval.java", SOUND))));
    assertEquals(List.of(), broken(rule, List.of(file(ROOM + "Ids.java", SOUND))));
  }

  @Test
  void catchesRoomsThatSayNothing() {
    assertCatches(
        "no room has a name that says nothing",
        file("core/src/main/java/org/rapporteur/util/Day.java", SOUND));
  }

  @Test
  void catchesAPackageWithoutPurpose() {
    String rule = "every package says what it is for";
    String other = "core/src/main/java/org/rapporteur/other/";
    assertCatches(rule, file(other + "Day.java", SOUND));
    assertCatches(
        rule, file(other + "Day.java", SOUND), file(other + "package-info.java", "package other;"));
  }

  @Test
  void catchesACrowdedPackage() {
    SourceFile[] crowd = new SourceFile[22];
    for (int i = 0; i < crowd.length; i++) {
      crowd[i] = file(ROOM + "Night" + i + ".java", SOUND);
    }
    assertCatches("no package has more than 25 types", crowd);
  }

  @Test
  void catchesATypeWithoutSentence() {
    String rule = "every type opens with a sentence";
    assertCatches(rule, file(ROOM + "Day.java", SOUND.replace("/** A day. */\n", "")));
    assertCatches(
        rule, file(ROOM + "Day.java", SOUND.replace("  /** The next. */\n", "  enum Part {}\n")));
  }

  @Test
  void catchesALongMethod() {
    assertCatches(
        "no method is longer than 40 lines",
        file(
            ROOM + "Day.java",
            SOUND.replace("    return", "    count();\n".repeat(38) + "    return")));
  }

  @Test
  void catchesTheNameOfARegistry() {
    String host = String.join(".", "repo", "maven", "apache", "org");
    assertCatches("no registry is named", file("docs/building.md", "from " + host + " you get"));
  }

  @Test
  void catchesAPathOutOfTheCheckout() {
    String rule = "nothing outside the checkout is named";
    String path = String.join("/", "..", "shared", "gold");
    assertCatches(rule, file("docs/quality.md", "see " + path));
    assertEquals(List.of(), broken(rule, List.of(file(".ci/run", path))));
  }
}

package org.rapporteur.house;

import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

class LayeringTest {
  private static final String CANARY = "org.rapporteur.house.canary";

  private static JavaClasses house() {
    return new ClassFileImporter()
        .withImportOption(new ImportOption.DoNotIncludeTests())
        .importPackages("org.rapporteur");
  }

  @TestFactory
  Stream<DynamicTest> holdsInTheHouse() {
    JavaClasses classes = house();
    return new Layering("org.rapporteur")
        .list().entrySet().stream()
            .map(
                rule ->
                    DynamicTest.dynamicTest(rule.getKey(), () -> rule.getValue().check(classes)));
  }

  @TestFactory
  Stream<DynamicTest> canFail() {
    JavaClasses classes = new ClassFileImporter().importPackages(CANARY);
    return new Layering(CANARY)
        .list().entrySet().stream()
            .map(
                rule ->
                    DynamicTest.dynamicTest(
                        rule.getKey(),
                        () -> assertTrue(rule.getValue().evaluate(classes).hasViolation())));
  }

  @Test
  void looksAtEveryModule() {
    JavaClasses classes = house();
    for (String room : new String[] {"model", "language", "triage", "extract", "app"}) {
      assertTrue(
          classes.stream().anyMatch(c -> c.getPackageName().startsWith("org.rapporteur." + room)),
          room);
    }
    assertFalse(classes.stream().anyMatch(c -> c.getPackageName().startsWith(CANARY)));
  }
}

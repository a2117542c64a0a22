package org.rapporteur.spark;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.lang.ArchRule;
import org.junit.jupiter.api.Test;

class RoomTest {
  private static ArchRule seesNone(String... rooms) {
    return noClasses()
        .that()
        .resideInAPackage("org.rapporteur.spark..")
        .should()
        .dependOnClassesThat()
        .resideInAnyPackage(rooms);
  }

  private static JavaClasses job() {
    return new ClassFileImporter()
        .withImportOption(new ImportOption.DoNotIncludeTests())
        .importPackages("org.rapporteur");
  }

  @Test
  void seesCoreAndNeitherTheStoreNorTheProgram() {
    seesNone("org.rapporteur.store..", "org.rapporteur.app..").check(job());
  }

  @Test
  void isSeenByNobody() {
    noClasses()
        .that()
        .resideOutsideOfPackage("org.rapporteur.spark..")
        .should()
        .dependOnClassesThat()
        .resideInAPackage("org.rapporteur.spark..")
        .check(job());
  }

  @Test
  void wouldBeCaughtSeeingMore() {
    assertTrue(seesNone("org.rapporteur.record..").evaluate(job()).hasViolation());
  }
}

package org.rapporteur.house;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.fields;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.methods;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaMethod;
import com.tngtech.archunit.core.domain.JavaModifier;
import com.tngtech.archunit.lang.ArchCondition;
import com.tngtech.archunit.lang.ArchRule;
import com.tngtech.archunit.lang.ConditionEvents;
import com.tngtech.archunit.lang.SimpleConditionEvent;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.concurrent.ThreadLocalRandom;
import java.util.stream.Stream;

/** Who may know whom, for a tree of packages under one root. */
final class Layering {
  private static final int MOST_PARAMETERS = 5;
  private static final List<String> ROOMS =
      List.of(
          "model",
          "language",
          "read",
          "triage",
          "extract",
          "identity",
          "record",
          "json",
          "store",
          "app",
          "spark");

  private final String root;

  Layering(String root) {
    this.root = root;
  }

  /** Every rule by its name. */
  Map<String, ArchRule> list() {
    Map<String, ArchRule> rules = new LinkedHashMap<>();
    rules.put("model sees no other room", sees("model"));
    rules.put("language sees model", sees("language", "model"));
    rules.put("read sees model and language", sees("read", "model", "language"));
    rules.put("triage sees model and language", sees("triage", "model", "language"));
    rules.put("extract sees model and language", sees("extract", "model", "language"));
    rules.put("identity sees model and language", sees("identity", "model", "language"));
    rules.put("record sees model and identity", sees("record", "model", "identity"));
    rules.put("json sees model", sees("json", "model"));
    rules.put(
        "store sees core",
        sees("store", "model", "language", "read", "triage", "extract", "identity", "record"));
    rules.put("nobody but app, spark and bench sees the root", noneButAppSeesTheRoot());
    rules.put("core knows no database, network or log", coreIsInMemory());
    rules.put("core asks no clock, locale or chance", coreIsPure());
    rules.put("nothing is both static and changeable", noStaticState());
    rules.put("only app ends the process or prints", onlyAppSpeaks());
    rules.put("no method takes more than five parameters", fewParameters());
    rules.put("the rooms of app form no circle", noCircles());
    return rules;
  }

  private ArchRule sees(String room, String... allowed) {
    String[] others =
        ROOMS.stream()
            .filter(other -> !other.equals(room) && !List.of(allowed).contains(other))
            .map(this::in)
            .toArray(String[]::new);
    return noClasses()
        .that()
        .resideInAPackage(in(room))
        .should()
        .dependOnClassesThat()
        .resideInAnyPackage(others)
        .allowEmptyShould(true);
  }

  private String in(String room) {
    return root + "." + room + "..";
  }

  private String[] core() {
    return Stream.of("model", "language", "read", "triage", "extract", "identity", "record", "json")
        .map(this::in)
        .toArray(String[]::new);
  }

  private ArchRule noneButAppSeesTheRoot() {
    return noClasses()
        .that()
        .resideInAnyPackage(
            Stream.concat(Stream.of(core()), Stream.of(in("store"))).toArray(String[]::new))
        .should()
        .dependOnClassesThat()
        .resideInAPackage(root);
  }

  private ArchRule coreIsInMemory() {
    return noClasses()
        .that()
        .resideInAnyPackage(core())
        .should()
        .dependOnClassesThat()
        .resideInAnyPackage(
            "java.sql..",
            "javax.sql..",
            "java.net.http..",
            "java.util.logging..",
            "org.slf4j..",
            "org.jdbi..",
            "org.flywaydb..",
            "org.apache.spark..",
            "org.sqlite..");
  }

  private ArchRule coreIsPure() {
    DescribedPredicate<JavaClass> ofTheAir =
        JavaClass.Predicates.belongToAnyOf(Clock.class, ThreadLocalRandom.class);
    return noClasses()
        .that()
        .resideInAnyPackage(core())
        .should()
        .dependOnClassesThat(ofTheAir)
        .orShould()
        .callConstructor(Random.class)
        .orShould()
        .callMethod(Instant.class, "now")
        .orShould()
        .callMethod(LocalDate.class, "now")
        .orShould()
        .callMethod("java.time.LocalDateTime", "now")
        .orShould()
        .callMethod(System.class, "currentTimeMillis")
        .orShould()
        .callMethod(Math.class, "random")
        .orShould()
        .callMethod("java.util.UUID", "randomUUID")
        .orShould()
        .callMethod("java.util.Locale", "getDefault")
        .orShould()
        .callMethod("java.time.ZoneId", "systemDefault")
        .orShould()
        .callMethod("java.nio.charset.Charset", "defaultCharset");
  }

  private ArchRule noStaticState() {
    return fields()
        .that()
        .areStatic()
        .and()
        .areDeclaredInClassesThat()
        .resideInAPackage(root + "..")
        .should()
        .beFinal();
  }

  private ArchRule onlyAppSpeaks() {
    return noClasses()
        .that()
        .resideInAnyPackage(
            Stream.concat(Stream.of(core()), Stream.of(in("store"), root)).toArray(String[]::new))
        .should()
        .callMethod(System.class, "exit", int.class)
        .orShould()
        .accessField(System.class, "out")
        .orShould()
        .accessField(System.class, "err")
        .orShould()
        .accessField(System.class, "in");
  }

  private ArchRule fewParameters() {
    return methods()
        .that()
        .areDeclaredInClassesThat()
        .resideInAPackage(root + "..")
        .and()
        .doNotHaveModifier(JavaModifier.SYNTHETIC)
        .should(
            new ArchCondition<JavaMethod>("take at most " + MOST_PARAMETERS + " parameters") {
              @Override
              public void check(JavaMethod method, ConditionEvents events) {
                int size = method.getRawParameterTypes().size();
                events.add(
                    new SimpleConditionEvent(
                        method, size <= MOST_PARAMETERS, method.getFullName() + " takes " + size));
              }
            });
  }

  private ArchRule noCircles() {
    return slices().matching(root + ".app.(*)..").should().beFreeOfCycles().allowEmptyShould(true);
  }
}

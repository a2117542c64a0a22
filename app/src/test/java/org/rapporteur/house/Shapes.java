package org.rapporteur.house;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** What the source tree must look like; each rule names what breaks it. */
final class Shapes {
  private static final int LONGEST_FILE = 400;
  private static final int USUAL_FILE = 250;
  private static final int MOST_IMPORTS = 25;
  private static final int MOST_TYPES = 25;
  private static final int LONGEST_METHOD = 40;

  private static final Pattern BAD_NAME =
      Pattern.compile("(Abstract|I)[A-Z][a-z]\\w*|\\w*(Impl|Manager|Helper|Utils?)");
  private static final Pattern WILDCARD = Pattern.compile("\\s*import\\s.*\\.\\s*\\*\\s*;.*");
  private static final Set<String> BAD_ROOMS =
      Set.of("util", "utils", "helper", "helpers", "common", "manager", "impl", "misc");
  private static final Pattern TYPE =
      Pattern.compile(
          "^( {2})?(?! |private)((public|protected|static|final|sealed|non-sealed|abstract)\\s+)*"
              + "(class|interface|enum|record|@interface)\\s+[A-Z]\\w*\\s*[(<{ei].*");
  private static final Pattern METHOD =
      Pattern.compile(
          "^( {2}(?! )| {4}(?=public |private |static |protected ))"
              + "(?!@|.*\\b(class|record|interface|enum)\\b)[^=]*\\(.*");
  private static final Pattern REGISTRY =
      Pattern.compile(
          "repo1?\\.maven\\.(apache\\.)?org|registry\\.npmjs|pypi\\.org|deb\\.debian\\.org");
  private static final Set<String> MAY_NAME_REGISTRIES =
      Set.of(".mvn/wrapper/maven-wrapper.properties", "mvnw", "mvnw.cmd");
  private static final Set<String> MAY_LOOK_BESIDE = Set.of(".ci/run");
  private static final String BESIDE = String.join("/", "..", "shared");

  private Shapes() {}

  /** Every rule by its name; each gives the places that break it. */
  static Map<String, Function<List<SourceFile>, List<String>>> list() {
    Map<String, Function<List<SourceFile>, List<String>>> rules = new LinkedHashMap<>();
    rules.put(
        "no file is longer than 400 lines",
        each(f -> f.isJava() && f.lines().size() > LONGEST_FILE));
    rules.put("nine files of ten have at most 250 lines", Shapes::longFiles);
    rules.put(
        "no file has more than 25 imports", each(f -> f.isJava() && imports(f) > MOST_IMPORTS));
    rules.put("no import is a wildcard", each(Shapes::importsByWildcard));
    rules.put("no type has a name that says nothing", each(Shapes::hasBadName));
    rules.put("no room has a name that says nothing", each(Shapes::isInBadRoom));
    rules.put("every package says what it is for", Shapes::packagesWithoutPurpose);
    rules.put("no package has more than 25 types", Shapes::crowdedPackages);
    rules.put("every type opens with a sentence", lines(Shapes::typesWithoutSentence));
    rules.put("no method is longer than 40 lines", lines(Shapes::longMethods));
    rules.put("no registry is named", each(Shapes::namesRegistry));
    rules.put("nothing outside the checkout is named", each(Shapes::looksBeside));
    return rules;
  }

  private static Function<List<SourceFile>, List<String>> each(Predicate<SourceFile> broken) {
    return files -> files.stream().filter(broken).map(f -> f.path().toString()).toList();
  }

  private static Function<List<SourceFile>, List<String>> lines(
      Function<SourceFile, List<Integer>> broken) {
    return files ->
        files.stream()
            .filter(SourceFile::isMainJava)
            .flatMap(f -> broken.apply(f).stream().map(n -> f.path() + ":" + n))
            .toList();
  }

  private static long imports(SourceFile file) {
    return file.lines().stream().filter(line -> line.startsWith("import ")).count();
  }

  private static boolean importsByWildcard(SourceFile file) {
    return file.isJava() && file.lines().stream().anyMatch(l -> WILDCARD.matcher(l).matches());
  }

  private static List<String> longFiles(List<SourceFile> files) {
    List<SourceFile> java = files.stream().filter(SourceFile::isJava).toList();
    List<String> big =
        java.stream()
            .filter(f -> f.lines().size() > USUAL_FILE)
            .map(f -> f.path().toString())
            .toList();
    return big.size() * 10 > java.size() ? big : List.of();
  }

  private static boolean hasBadName(SourceFile file) {
    return file.isJava() && BAD_NAME.matcher(file.name().replace(".java", "")).matches();
  }

  private static boolean isInBadRoom(SourceFile file) {
    for (Path part : file.path()) {
      if (file.isJava() && BAD_ROOMS.contains(part.toString())) {
        return true;
      }
    }
    return false;
  }

  private static Map<String, List<SourceFile>> packages(List<SourceFile> files) {
    return files.stream()
        .filter(SourceFile::isMainJava)
        .collect(
            Collectors.groupingBy(
                f -> String.valueOf(f.path().getParent()), TreeMap::new, Collectors.toList()));
  }

  private static List<String> packagesWithoutPurpose(List<SourceFile> files) {
    Set<String> broken = new TreeSet<>();
    packages(files)
        .forEach(
            (name, members) -> {
              boolean said =
                  members.stream()
                      .filter(f -> f.name().equals("package-info.java"))
                      .anyMatch(
                          f -> f.text().startsWith("/**") && f.text().contains("@NullMarked"));
              if (!said) {
                broken.add(name);
              }
            });
    return List.copyOf(broken);
  }

  private static List<String> crowdedPackages(List<SourceFile> files) {
    List<String> broken = new ArrayList<>();
    packages(files)
        .forEach(
            (name, members) -> {
              long types =
                  members.stream().filter(f -> !f.name().equals("package-info.java")).count();
              if (types > MOST_TYPES) {
                broken.add(name + ": " + types);
              }
            });
    return broken;
  }

  private static List<Integer> typesWithoutSentence(SourceFile file) {
    List<Integer> broken = new ArrayList<>();
    List<String> lines = file.lines();
    for (int i = 0; i < lines.size(); i++) {
      if (TYPE.matcher(lines.get(i)).matches()) {
        int above = i - 1;
        while (above >= 0 && !endsSomething(lines.get(above))) {
          above--;
        }
        if (above < 0 || !lines.get(above).endsWith("*/")) {
          broken.add(i + 1);
        }
      }
    }
    return broken;
  }

  /** True for a line that no annotation spans: what stands above it belongs to something else. */
  private static boolean endsSomething(String line) {
    return line.isBlank()
        || line.endsWith("*/")
        || line.endsWith(";")
        || (line.endsWith("{") && !line.endsWith("= {"))
        || line.strip().equals("}");
  }

  /** Methods as the formatter lays them out: opened and closed at one indent. */
  private static List<Integer> longMethods(SourceFile file) {
    List<Integer> broken = new ArrayList<>();
    List<String> lines = file.lines();
    for (int i = 0; i < lines.size(); i++) {
      Matcher opening = METHOD.matcher(lines.get(i));
      if (opening.matches() && opensBody(lines, i)) {
        String closing = opening.group(1) + "}";
        int end = i + 1;
        while (end < lines.size() && !lines.get(end).equals(closing)) {
          end++;
        }
        if (end - i + 1 > LONGEST_METHOD) {
          broken.add(i + 1);
        }
      }
    }
    return broken;
  }

  private static boolean opensBody(List<String> lines, int from) {
    int i = from;
    while (i < lines.size() && !lines.get(i).matches(".*[{};]")) {
      i++;
    }
    return i < lines.size() && lines.get(i).endsWith("{");
  }

  private static boolean namesRegistry(SourceFile file) {
    return !MAY_NAME_REGISTRIES.contains(slashed(file)) && REGISTRY.matcher(file.text()).find();
  }

  private static boolean looksBeside(SourceFile file) {
    return !MAY_LOOK_BESIDE.contains(slashed(file)) && file.text().contains(BESIDE);
  }

  private static String slashed(SourceFile file) {
    return file.path().toString().replace('\\', '/');
  }
}

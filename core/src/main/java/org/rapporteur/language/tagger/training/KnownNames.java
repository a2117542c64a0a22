package org.rapporteur.language.tagger.training;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Random;

/**
 * Parts of people's names in the letters of one language, with how often each was seen, from tables
 * of a Latin name, the same in another script and a count.
 */
final class KnownNames {
  private final List<String> parts = new ArrayList<>();
  private final List<Integer> sums = new ArrayList<>();
  private final List<String> joints;
  private int total;

  private KnownNames(List<String> joints) {
    this.joints = joints;
  }

  /** The names of the table for {@code language}; for English the Latin side of all tables. */
  static KnownNames read(Path folder, String language) throws IOException {
    Map<String, Integer> counts = new LinkedHashMap<>();
    boolean latin = language.equals("en");
    for (String table : tables(language)) {
      Path file = folder.resolve("wd_" + table + "_64.tsv");
      for (String line : Files.readAllLines(file, StandardCharsets.UTF_8)) {
        String[] cells = line.split("\t");
        String part = latin ? cells[0] : cells[1].replace(" ", "");
        int seen = Integer.parseInt(cells[2].strip());
        if (part.length() > 1) {
          counts.merge(part, seen, latin ? Math::max : Integer::sum);
        }
      }
    }
    KnownNames names = new KnownNames(joints(language));
    counts.forEach(names::add);
    return names;
  }

  private static List<String> joints(String language) {
    return switch (language) {
      case "ar" -> List.of("بن ", "عبد ", "أبو ", "ال", "ال", "ال", "آل ");
      case "ru" -> List.of("аль-", "эль-", "де ", "ван ", "фон ", "бен ");
      default ->
          List.of("al-", "Al ", "bin ", "de ", "van ", "von ", "M. ", "J. ", "Abdul ", "El ");
    };
  }

  private static List<String> tables(String language) {
    return switch (language) {
      case "ar" -> List.of("arabic");
      case "ru" -> List.of("russian");
      case "en" -> List.of("arabic", "russian", "chinese");
      default -> throw new IllegalArgumentException("no names for language " + language);
    };
  }

  private void add(String part, int seen) {
    // The square root keeps the common names from crowding out the rest.
    total += (int) Math.ceil(4 * Math.sqrt(seen));
    parts.add(part);
    sums.add(total);
  }

  /** All parts, in the order of the tables. */
  List<String> parts() {
    return List.copyOf(parts);
  }

  /** Mostly nothing; now and then what stands between two parts of a name. */
  String joint(Random random) {
    return random.nextInt(8) > 0 ? "" : joints.get(random.nextInt(joints.size()));
  }

  /**
   * A name part by chance, the more often the more common it is, with a capital where there are.
   */
  String pick(Random random) {
    int place = random.nextInt(total);
    int low = 0;
    int high = sums.size() - 1;
    while (low < high) {
      int middle = (low + high) / 2;
      if (sums.get(middle) > place) {
        high = middle;
      } else {
        low = middle + 1;
      }
    }
    String part = parts.get(low);
    int first = part.offsetByCodePoints(0, 1);
    return part.substring(0, first).toUpperCase(Locale.ROOT) + part.substring(first);
  }
}

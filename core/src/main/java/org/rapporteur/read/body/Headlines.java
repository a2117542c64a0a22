package org.rapporteur.read.body;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/**
 * Finds the headline of a text: of the short lines before the first paragraph the one with most
 * words, where one without a full stop goes before one with it. Date lines, and names of one or two
 * words, are none.
 */
final class Headlines {
  private static final int LONGEST = 250;
  private static final int FEWEST_WORDS = 3;
  private static final int MOST_LINES = 12;

  private final Boilerplate boilerplate;
  private final WrittenDates dates;

  /** Finds headlines with the wording and the dates of one language. */
  Headlines(Boilerplate boilerplate, WrittenDates dates) {
    this.boilerplate = boilerplate;
    this.dates = dates;
  }

  /**
   * A headline found.
   *
   * @param line its line
   * @param words its words, without the names of sections before it
   */
  record Found(Line line, String words) {}

  /** The headline of the lines of a body. */
  Optional<Found> find(List<Line> body) {
    List<Found> plain = new ArrayList<>();
    List<Found> sentences = new ArrayList<>();
    for (int i = 0; i < Math.min(MOST_LINES, body.size()); i++) {
      Line line = body.get(i);
      if ((line.isParagraph() && line.endsSentence()) || line.text().length() > LONGEST) {
        return plain.isEmpty() ? sentences.stream().findFirst() : longest(plain);
      }
      String words = withoutSection(line);
      if (words(words) >= FEWEST_WORDS && !isStamp(line)) {
        (isSentence(line) ? sentences : plain).add(new Found(line, words));
      }
    }
    return Optional.empty();
  }

  private boolean isStamp(Line line) {
    boolean stamped = boilerplate.begins("stamp", line.folded());
    return dates.isStamp(line) || (stamped && dates.find(line.folded()).isPresent());
  }

  private static boolean isSentence(Line line) {
    return line.text().endsWith(".") || line.text().endsWith("。") || line.text().endsWith("۔");
  }

  /** The line without the names of sections before it ("World | Ministers meet"). */
  private String withoutSection(Line line) {
    List<String> cells = MenuShapes.cells(line.text());
    boolean section =
        cells.size() > 1 && boilerplate.isMenuWord(Boilerplate.bare(Line.plain(cells.get(0))));
    return section ? cells.get(cells.size() - 1) : line.text();
  }

  private static Optional<Found> longest(List<Found> found) {
    return found.stream()
        .max(
            Comparator.comparingInt((Found f) -> words(f.words()))
                .thenComparing(f -> -f.line().span().start()));
  }

  private static int words(String text) {
    int han = (int) text.codePoints().filter(Character::isIdeographic).count();
    int words = 0;
    for (String word : text.replaceAll("\\p{IsHan}", " ").split("\\s+", -1)) {
      words += word.codePoints().anyMatch(Character::isLetter) ? 1 : 0;
    }
    return words + han / 2;
  }
}

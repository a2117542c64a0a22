package org.rapporteur.read.body;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.rapporteur.language.text.Fold;

/**
 * Finds biographies at the end of a report: a line that is a name, perhaps a line that is a title,
 * then paragraphs about that person in the words of biographies. What stands among the body is left
 * alone.
 */
final class Biographies {
  private static final int LONGEST_NAME = 60;
  private static final int NAME_WITHIN = 80;
  private static final int MOST_TITLES = 3;

  private final Boilerplate boilerplate;

  /** Finds biographies with the wording of one language. */
  Biographies(Boilerplate boilerplate) {
    this.boilerplate = boilerplate;
  }

  /** Marks the lines of biographies after which nothing but furniture follows. */
  void mark(List<Line> lines, @Nullable Kind[] kinds) {
    int end = kinds.length;
    while (end > 0) {
      int last = end - 1;
      while (last >= 0 && kinds[last] != null) {
        last--;
      }
      int start = blockEndingAt(lines, last);
      if (start <= 0 || lines.subList(0, start).stream().noneMatch(Line::isParagraph)) {
        return;
      }
      for (int i = start; i <= last; i++) {
        kinds[i] = Kind.BIOGRAPHY;
      }
      end = start;
    }
  }

  /** First line of the biography whose last paragraph is line {@code last}, or -1. */
  private int blockEndingAt(List<Line> lines, int last) {
    if (last < 1 || !lines.get(last).isParagraph()) {
      return -1;
    }
    if (boilerplate.begins("author", lines.get(last).folded())) {
      return last;
    }
    int text = last;
    while (text > 0 && isAbout(lines.get(text)) && lines.get(text - 1).isParagraph()) {
      text--;
    }
    for (int name = Math.max(1, text - MOST_TITLES); name < text; name++) {
      boolean titles = lines.subList(name, text).stream().noneMatch(Line::isParagraph);
      if (titles && isName(lines.get(name)) && isOf(lines.get(name), lines.get(text))) {
        return isAbout(lines.get(text)) ? name : -1;
      }
    }
    return -1;
  }

  private boolean isAbout(Line line) {
    return boilerplate.contains("about", Fold.fold(line.text()));
  }

  /** True when the paragraph begins with the person named. */
  private static boolean isOf(Line name, Line paragraph) {
    String[] words = name.folded().split(" ", -1);
    String surname = words[words.length - 1];
    String beginning = paragraph.folded();
    beginning = beginning.substring(0, Math.min(NAME_WITHIN, beginning.length()));
    return surname.length() > 1 && beginning.contains(surname);
  }

  private static boolean isName(Line line) {
    int words = line.words();
    return line.text().length() <= LONGEST_NAME
        && words >= 2
        && words <= 7
        && !line.endsSentence()
        && line.text().codePoints().noneMatch(Character::isDigit);
  }
}

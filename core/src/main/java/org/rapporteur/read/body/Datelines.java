package org.rapporteur.read.body;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.rapporteur.language.text.Fold;
import org.rapporteur.read.body.WrittenDates.Written;

/**
 * Finds the day of publication in the lines around a report:
 *
 * <ul>
 *   <li>a stamp: a line that is little more than a date, a cell of a line that is, or a date after
 *       a word such as "published";
 *   <li>an agency's dateline, at the beginning of the first paragraph: place, date, then a mark.
 * </ul>
 *
 * The date nearest to the headline goes first. A date said to be that of a change is none, and
 * neither is today's date on a banner: above the headline one that a menu follows, or a bare one
 * with its weekday and no time. Immutable and thread-safe.
 */
final class Datelines {
  private static final int HEAD_LINES = 8;
  private static final int TAIL_LINES = 4;
  private static final int LONGEST_STAMP = 160;
  private static final int LATEST_IN_PARAGRAPH = 70;
  private static final int MOST_PLACE_WORDS = 5;
  private static final Pattern CLOCK = Pattern.compile("\\d{1,2}[:.h]\\d{2}");
  private static final Pattern MARK =
      Pattern.compile("^\\s*(?:م\\s*)?[.,]?\\s*(?:-|\\(|/|:|\\|).*", Pattern.DOTALL);

  private final Boilerplate boilerplate;
  private final WrittenDates dates;

  /** Finds datelines with the wording and the dates of one language. */
  Datelines(Boilerplate boilerplate, WrittenDates dates) {
    this.boilerplate = boilerplate;
    this.dates = dates;
  }

  /**
   * The day in the first of these lines, taken from beside the headline of a page, that has one.
   */
  Optional<LocalDate> inStamps(List<String> stamps) {
    return stamps.stream()
        .filter(s -> s.length() <= LONGEST_STAMP)
        .map(Line::plain)
        .map(this::published)
        .flatMap(Optional::stream)
        .findFirst();
  }

  /**
   * The day in the first or last lines of a plain text.
   *
   * @param lines its lines
   * @param kinds what kind of furniture each line is, or null
   * @param headline number of the headline's line, or -1
   */
  Optional<LocalDate> inText(List<Line> lines, @Nullable Kind[] kinds, int headline) {
    int body = firstProse(lines);
    int end = Math.min(body, HEAD_LINES);
    for (int i = headline + 1; i < end; i++) {
      Optional<LocalDate> date = stamp(lines.get(i), kinds[i], false);
      if (date.isPresent()) {
        return date;
      }
    }
    for (int i = Math.min(headline, end) - 1; i >= 0; i--) {
      boolean inSiteHead = kinds[i + 1] == Kind.MENU || kinds[i + 1] == Kind.BANNER;
      Optional<LocalDate> date =
          inSiteHead ? Optional.empty() : stamp(lines.get(i), kinds[i], true);
      if (date.isPresent()) {
        return date;
      }
    }
    Optional<LocalDate> inParagraph =
        body < lines.size() ? agency(lines.get(body).text()) : Optional.empty();
    return inParagraph.or(() -> inTail(lines, body));
  }

  private Optional<LocalDate> inTail(List<Line> lines, int body) {
    int from = Math.max(body + 1, lines.size() - TAIL_LINES);
    for (int i = from; i < lines.size(); i++) {
      String folded = lines.get(i).folded();
      if (!isProse(lines.get(i)) && boilerplate.contains("stamp", folded)) {
        Optional<LocalDate> date = published(folded);
        if (date.isPresent()) {
          return date;
        }
      }
    }
    return Optional.empty();
  }

  private static int firstProse(List<Line> lines) {
    int i = 0;
    while (i < lines.size() && !isProse(lines.get(i))) {
      i++;
    }
    return i;
  }

  private static boolean isProse(Line line) {
    return line.isParagraph() && line.endsSentence();
  }

  private Optional<LocalDate> stamp(Line line, @Nullable Kind kind, boolean aboveHeadline) {
    String folded = line.folded();
    boolean stamped = boilerplate.begins("stamp", folded);
    if (!stamped && (kind == Kind.BANNER || kind == Kind.NOTICE)) {
      return Optional.empty();
    }
    if (line.text().length() > LONGEST_STAMP || (!stamped && !dates.isStamp(line))) {
      return Optional.empty();
    }
    boolean timed = CLOCK.matcher(folded).find();
    if (aboveHeadline && !stamped && !timed && dates.namesWeekday(folded)) {
      return Optional.empty();
    }
    return published(folded);
  }

  /** The first date of a line before which no change is spoken of. */
  private Optional<LocalDate> published(String folded) {
    int from = 0;
    for (Written written : dates.all(folded)) {
      if (!boilerplate.contains("update", folded.substring(from, written.start()))) {
        return Optional.of(written.date());
      }
      from = written.end();
    }
    return Optional.empty();
  }

  /** "STRELSAU, June 7, 2023 (Agency) -": a place, the date, a mark. */
  private Optional<LocalDate> agency(String paragraph) {
    String head = paragraph.substring(0, Math.min(paragraph.length(), 2 * LATEST_IN_PARAGRAPH));
    String folded = Fold.fold(head);
    return dates
        .find(folded)
        .filter(d -> d.end() <= LATEST_IN_PARAGRAPH)
        .filter(d -> words(folded.substring(0, d.start())) <= MOST_PLACE_WORDS)
        .filter(d -> MARK.matcher(folded.substring(d.end())).matches())
        .map(Written::date);
  }

  private static int words(String text) {
    return text.isBlank() ? 0 : text.strip().split("\\s+", -1).length;
  }
}

package org.rapporteur.app.cli;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.OptionalLong;
import java.util.stream.Stream;
import org.rapporteur.app.Console;
import org.rapporteur.read.Document;
import org.rapporteur.read.Source;

/**
 * How far a long command has come: on a terminal one line that changes, with count, rate and time
 * left; otherwise a line a report.
 */
final class Progress {
  private static final Duration PAUSE = Duration.ofMillis(200);
  private static final String CLEAR = "\r\u001b[K";

  private final Console console;
  private final Clock clock;
  private final Instant start;
  private OptionalLong total;
  private String document = "";
  private Instant shown = Instant.MIN;
  private long done;
  private long worked;

  /**
   * Progress from now on.
   *
   * @param total number of reports to come, if it can be told
   */
  Progress(Console console, Clock clock, OptionalLong total) {
    this.console = console;
    this.clock = clock;
    this.total = total;
    this.start = clock.instant();
  }

  /** How many reports the sources hold; empty when one of them can only be read once. */
  static OptionalLong count(List<Source> sources) {
    long count = 0;
    for (Source source : sources) {
      if (source instanceof Source.StandardInput) {
        return OptionalLong.empty();
      }
      try (Stream<Document> documents = source.documents()) {
        count += documents.mapToLong(Progress::reports).sum();
      }
    }
    return OptionalLong.of(count);
  }

  private static long reports(Document document) {
    if (!document.source().toLowerCase(Locale.ROOT).endsWith(".jsonl")) {
      return 1;
    }
    try (BufferedReader lines =
        new BufferedReader(
            new InputStreamReader(document.opening().open(), StandardCharsets.ISO_8859_1))) {
      return lines.lines().filter(line -> !line.isBlank()).count();
    } catch (IOException | UncheckedIOException e) {
      return 1;
    }
  }

  /**
   * One more report is done; {@code line} says what came of it. A further one of the same document,
   * such as of an archive, is one more than was counted.
   *
   * @param source the file, line or address of the report
   */
  void step(String source, String line) {
    worked++;
    pass(source, line);
  }

  /** The same of one that was known already, which took no time to speak of. */
  void pass(String source, String line) {
    int member = source.indexOf("!/");
    String whole = member < 0 ? source : source.substring(0, member);
    if (whole.equals(document) && total.isPresent()) {
      total = OptionalLong.of(total.getAsLong() + 1);
    }
    document = whole;
    done++;
    if (!console.terminal()) {
      console.note(line);
      return;
    }
    Instant now = clock.instant();
    if (shown.equals(Instant.MIN) || Duration.between(shown, now).compareTo(PAUSE) >= 0) {
      shown = now;
      console.err().print(CLEAR + state(done, worked, total, Duration.between(start, now)));
      console.err().flush();
    }
  }

  /** Takes the changing line away. */
  void end() {
    if (console.terminal()) {
      console.err().print(CLEAR);
      console.err().flush();
    }
  }

  /** Count, rate and time left in words; the rate is that of the reports that were worked on. */
  static String state(long done, long worked, OptionalLong total, Duration passed) {
    double seconds = Math.max(0.001, passed.toMillis() / 1000.0);
    double rate = worked / seconds;
    String count = total.isPresent() ? done + " of " + total.getAsLong() : String.valueOf(done);
    String line = String.format(Locale.ROOT, "%s reports, %.1f a second", count, rate);
    if (total.isEmpty() || worked == 0) {
      return line;
    }
    long left = Math.round(Math.max(0, total.getAsLong() - done) / rate);
    return line + String.format(Locale.ROOT, ", %d:%02d left", left / 60, left % 60);
  }
}

package org.rapporteur.app.brief;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import org.rapporteur.app.brief.Brief.Citation;
import org.rapporteur.app.brief.Brief.Note;
import org.rapporteur.app.brief.Brief.Run;
import org.rapporteur.app.export.PlainText;
import org.rapporteur.app.export.Sources;
import org.rapporteur.model.Basis;
import org.rapporteur.model.Evidence;
import org.rapporteur.model.Mark;
import org.rapporteur.model.PartialDate;
import org.rapporteur.model.Publication;
import org.rapporteur.record.view.ReportView;
import org.rapporteur.record.view.Words;

/** The reports that a brief quotes, numbered as they come up. */
final class Citations {
  /** More words than these would bury the sentence. */
  private static final int MOST_QUOTES = 12;

  private final Sources reports;
  private final Voice voice;
  private final Map<String, Integer> numbers = new LinkedHashMap<>();

  Citations(Sources reports, Voice voice) {
    this.reports = reports;
    this.voice = voice;
  }

  /** The language of the brief. */
  Voice voice() {
    return voice;
  }

  /** Words on one line. */
  static String line(String words) {
    return PlainText.line(words);
  }

  /**
   * A note on the values at these paths: from as few reports as give them all. Empty when no words
   * are known.
   */
  Optional<Note> note(List<Words> evidence, List<String> paths) {
    Map<String, Map<String, List<Evidence>>> byReport = new TreeMap<>();
    Set<String> open = new LinkedHashSet<>();
    for (Words words : evidence) {
      for (String path : paths) {
        if (isAt(words.evidence().path(), path)) {
          open.add(path);
          byReport
              .computeIfAbsent(words.report(), r -> new LinkedHashMap<>())
              .computeIfAbsent(path, p -> new ArrayList<>())
              .add(words.evidence());
        }
      }
    }
    List<Citation> citations = new ArrayList<>();
    while (!open.isEmpty()) {
      String best = "";
      int covers = 0;
      for (Map.Entry<String, Map<String, List<Evidence>>> each : byReport.entrySet()) {
        int covered = (int) each.getValue().keySet().stream().filter(open::contains).count();
        if (covered > covers) {
          best = each.getKey();
          covers = covered;
        }
      }
      Map<String, List<Evidence>> found = byReport.getOrDefault(best, Map.of());
      List<Evidence> used =
          open.stream().flatMap(path -> found.getOrDefault(path, List.of()).stream()).toList();
      citations.add(citation(best, used));
      open.removeAll(found.keySet());
    }
    return citations.isEmpty() ? Optional.empty() : Optional.of(new Note(citations));
  }

  private static boolean isAt(String path, String asked) {
    return path.equals(asked) || path.startsWith(asked + ".");
  }

  private Citation citation(String report, List<Evidence> evidence) {
    List<String> quotes = new ArrayList<>();
    String reason = null;
    for (Evidence each : evidence) {
      if (each.basis() == Basis.DEDUCED && reason == null) {
        reason = each.reason();
      }
      String quote = line(each.quote());
      boolean said = quotes.stream().anyMatch(other -> other.contains(quote));
      if (!said && !quote.isEmpty() && quotes.size() < MOST_QUOTES) {
        quotes.removeIf(quote::contains);
        quotes.add(quote);
      }
    }
    return new Citation(number(report), publisher(report), day(report), quotes, reason);
  }

  /** Words of one report. */
  Citation of(String report, String quote, @Nullable String reason) {
    return new Citation(
        number(report), publisher(report), day(report), List.of(line(quote)), reason);
  }

  private int number(String report) {
    return numbers.computeIfAbsent(report, r -> numbers.size() + 1);
  }

  /** Who published a report, or the last part of where it was read from. */
  private String publisher(String report) {
    ReportView view = reports.find(report).orElse(null);
    if (view == null) {
      return report;
    }
    String who = view.report().publication().publisher();
    String from = line(view.report().source());
    return who == null ? from.substring(from.lastIndexOf('/') + 1) : line(who);
  }

  private String day(String report) {
    return reports
        .find(report)
        .map(view -> view.report().publication().date())
        .map(date -> voice.date(PartialDate.of(date)))
        .orElseGet(() -> voice.say("date.unknown"));
  }

  /** The reports quoted so far, a line each: headline, publisher, day, address and mark. */
  List<List<Run>> sources() {
    List<List<Run>> lines = new ArrayList<>();
    for (String report : numbers.keySet()) {
      List<Run> line = new ArrayList<>();
      Publication publication =
          reports.find(report).map(v -> v.report().publication()).orElse(Publication.UNKNOWN);
      if (publication.title() != null) {
        line.add(new Run(line(publication.title()), true));
        line.add(new Run(". ", false));
      }
      line.add(new Run(publisher(report), true));
      line.add(new Run(voice.say("list.comma") + " " + day(report), false));
      if (publication.url() != null) {
        line.add(new Run(voice.say("list.comma") + " " + line(publication.url()), false));
      }
      reports
          .find(report)
          .map(v -> v.report().mark().label())
          .ifPresent(mark -> line.add(new Run(" [" + voice.label("mark", mark) + "]", false)));
      lines.add(line);
    }
    return lines;
  }

  /** The highest handling mark of the reports quoted. */
  Mark mark() {
    Mark highest = Mark.PUBLIC;
    for (String report : numbers.keySet()) {
      Mark mark = reports.find(report).map(view -> view.report().mark()).orElse(Mark.PUBLIC);
      highest = mark.compareTo(highest) > 0 ? mark : highest;
    }
    return highest;
  }
}

package org.rapporteur.app.intake;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.rapporteur.app.show.OutcomePage;
import org.rapporteur.app.show.Shown;
import org.rapporteur.json.Fields;
import org.rapporteur.model.Outcome;
import org.rapporteur.model.Report;
import org.rapporteur.read.ReadResult;
import org.rapporteur.record.Added;

/** What a run of keeping reports came to: how many were kept, skipped and failed, and why. */
public final class Arrivals {
  /** So many are named for each reason; the rest are counted. */
  static final int NAMED = 20;

  private final Map<Added.Fate, Integer> fates = new EnumMap<>(Added.Fate.class);
  private final Map<String, List<String>> notes = new LinkedHashMap<>();
  private final Map<String, Integer> unnamed = new HashMap<>();
  private int withoutEngagement;
  private int engagements;

  /** Counts one more. */
  public void add(Outcome outcome, Added added) {
    fates.merge(added.fate(), 1, Integer::sum);
    if (outcome instanceof Outcome.Failed failed) {
      note("failed   ", failed.reason(), OutcomePage.failure(failed));
    } else if (added.fate() == Added.Fate.NEXT_VERSION) {
      note("version  ", "", source(outcome) + ": " + Shown.of(added.note()));
    } else if (outcome instanceof Outcome.Skipped skipped) {
      note("skipped  ", skipped.reason(), source(outcome) + ": " + skipped.reason());
    }
    if (outcome instanceof Outcome.Skipped) {
      withoutEngagement++;
    } else if (added.fate() != Added.Fate.KNOWN) {
      engagements += added.engagements().size();
    }
  }

  private void note(String fate, String reason, String what) {
    String key = fate + "and %d more" + (reason.isEmpty() ? "" : ": " + Shown.of(reason));
    List<String> named = notes.computeIfAbsent(key, k -> new ArrayList<>());
    if (named.size() < NAMED) {
      named.add(fate + what);
    } else {
      unnamed.merge(key, 1, Integer::sum);
    }
  }

  /** Counts one more that was on record already and was not read again. */
  public void addKnown() {
    fates.merge(Added.Fate.KNOWN, 1, Integer::sum);
  }

  /** How many could not be read. */
  public int failed() {
    return count(Added.Fate.FAILED);
  }

  /** What came of one report, on one line. */
  public String line(Outcome outcome, Added added) {
    if (outcome instanceof Outcome.Failed failed) {
      return "failed " + OutcomePage.failure(failed);
    }
    String what =
        outcome instanceof Outcome.Skipped skipped
            ? skipped.reason()
            : added.engagements().size() + " engagements";
    return fate(added) + " " + source(outcome) + ": " + what;
  }

  /** One JSON object: the report, its fate and the ids of what it tells. */
  public static String json(Outcome outcome, Added added) {
    return json(place(outcome), added);
  }

  /** The same of a report that was not read again. */
  public static String json(ReadResult.Known known, Added added) {
    return json(known.source(), added);
  }

  private static String json(String source, Added added) {
    return Fields.line(
        fields ->
            fields
                .text("id", added.report())
                .text("source", source)
                .text("fate", fate(added))
                .text("reason", added.note())
                .texts("engagements", added.engagements()));
  }

  /**
   * The whole run in a few lines: first what was skipped or failed and why, reason by reason, those
   * that failed last, where they are seen; then the counts.
   */
  public String summary() {
    StringBuilder out = new StringBuilder();
    notes.entrySet().stream()
        .sorted(Comparator.comparing(reason -> reason.getKey().startsWith("failed")))
        .forEach(
            reason -> {
              reason.getValue().forEach(note -> out.append(note).append('\n'));
              int more = unnamed.getOrDefault(reason.getKey(), 0);
              if (more > 0) {
                out.append(reason.getKey().replace("%d", Integer.toString(more))).append('\n');
              }
            });
    out.append("kept ").append(count(Added.Fate.NEW)).append(" reports");
    append(out, count(Added.Fate.NEXT_VERSION), "next versions");
    append(out, count(Added.Fate.REREAD), "read anew");
    append(out, count(Added.Fate.KNOWN), "already on record");
    out.append(" (").append(engagements).append(" engagements; ");
    out.append(withoutEngagement).append(" reports without); failed ").append(failed());
    return out.append('\n').toString();
  }

  private static void append(StringBuilder out, int count, String what) {
    if (count > 0) {
      out.append(", ").append(count).append(' ').append(what);
    }
  }

  private int count(Added.Fate fate) {
    return fates.getOrDefault(fate, 0);
  }

  private static String fate(Added added) {
    return added.fate().name().toLowerCase(Locale.ROOT).replace('_', ' ');
  }

  private static String source(Outcome outcome) {
    return Shown.of(place(outcome));
  }

  /** The file, line or address that the outcome is of. */
  public static String place(Outcome outcome) {
    return outcome instanceof Outcome.Failed failed ? failed.source() : report(outcome).source();
  }

  private static Report report(Outcome outcome) {
    return outcome instanceof Outcome.Kept kept
        ? kept.report()
        : ((Outcome.Skipped) outcome).report();
  }
}

package org.rapporteur.app.serve;

import java.time.Duration;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.atomic.LongAdder;

/** How the server fares, in the text format of Prometheus. Safe for many threads. */
final class Gauges {
  static final String TYPE = "text/plain; version=0.0.4; charset=utf-8";

  private final Map<String, LongAdder> answers = new TreeMap<>();
  private final LongAdder nanos = new LongAdder();

  Gauges() {
    for (String kind : new String[] {"2xx", "3xx", "4xx", "5xx"}) {
      answers.put(kind, new LongAdder());
    }
  }

  /** One request was answered. */
  void answered(int status, Duration took) {
    LongAdder kind = answers.get(status / 100 + "xx");
    if (kind != null) {
      kind.increment();
      nanos.add(took.toNanos());
    }
  }

  /** All of it. */
  String text(int signedIn, long position) {
    StringBuilder out = new StringBuilder();
    head(out, "rapporteur_answers_total", "counter", "Requests answered, by status.");
    long all = 0;
    for (Map.Entry<String, LongAdder> each : answers.entrySet()) {
      long count = each.getValue().sum();
      all += count;
      out.append("rapporteur_answers_total{status=\"")
          .append(each.getKey())
          .append("\"} ")
          .append(count)
          .append('\n');
    }
    head(out, "rapporteur_answer_seconds", "summary", "Time it took to answer.");
    out.append("rapporteur_answer_seconds_sum ")
        .append(String.format(Locale.ROOT, "%.6f", nanos.sum() / 1e9))
        .append("\nrapporteur_answer_seconds_count ")
        .append(all)
        .append('\n');
    gauge(out, "rapporteur_sessions", "People signed in.", signedIn);
    gauge(out, "rapporteur_log_position", "Acts in the log of the record.", position);
    Runtime runtime = Runtime.getRuntime();
    gauge(
        out,
        "rapporteur_memory_bytes",
        "Memory in use.",
        runtime.totalMemory() - runtime.freeMemory());
    return out.toString();
  }

  private static void gauge(StringBuilder out, String name, String help, long value) {
    head(out, name, "gauge", help);
    out.append(name).append(' ').append(value).append('\n');
  }

  private static void head(StringBuilder out, String name, String type, String help) {
    out.append("# HELP ").append(name).append(' ').append(help).append('\n');
    out.append("# TYPE ").append(name).append(' ').append(type).append('\n');
  }
}

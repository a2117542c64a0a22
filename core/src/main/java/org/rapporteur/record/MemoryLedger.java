package org.rapporteur.record;

import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import org.rapporteur.model.Mark;
import org.rapporteur.model.Outcome;
import org.rapporteur.model.Report;

/** The ledger's twin in memory: the same behaviour, gone when closed. For one thread. */
public final class MemoryLedger implements Ledger {
  private final Map<String, Kept> reports = new TreeMap<>();
  private final Map<String, List<Reading>> readings = new HashMap<>();
  private final Map<String, byte[]> originals = new HashMap<>();
  private final Map<String, Set<String>> bringers = new HashMap<>();
  private final Map<String, String> aliases = new HashMap<>();
  private final Map<String, Outcome.Failed> failures = new TreeMap<>();
  private final Map<String, Judgement> judgements = new TreeMap<>();
  private long position;

  /** The newest version of a report, its reading in force, all texts and bytes it ever had. */
  private record Kept(Report report, Reading reading, Set<String> texts, Set<String> bytes) {}

  @Override
  public Added add(
      Outcome outcome, byte[] original, String reader, Instant at, @Nullable String by) {
    if (outcome instanceof Outcome.Failed failed) {
      if (!failed.equals(failures.put(failed.id(), failed))) {
        position++;
      }
      return new Added(failed.id(), Added.Fate.FAILED, List.of(), failed.reason());
    }
    Report report =
        outcome instanceof Outcome.Kept kept ? kept.report() : ((Outcome.Skipped) outcome).report();
    failures
        .values()
        .removeIf(f -> f.id().equals(report.id()) || f.source().equals(report.source()));
    String bytes = Ids.sha256(original);
    Kept known = find(report, bytes);
    Report named = known == null ? report : Arrival.under(known.report, report);
    Reading reading = Arrival.reading(outcome, named, reader);
    Arrival arrival =
        known == null
            ? Arrival.first(named)
            : Arrival.again(known.report, known.texts, known.reading, named, reading);
    if (known != null && !known.report.id().equals(report.id())) {
      aliases.put(report.id(), known.report.id());
    }
    if (arrival.fate() != Added.Fate.KNOWN) {
      Set<String> texts = with(known == null ? Set.of() : known.texts, named.textSha256());
      Set<String> hashes = with(known == null ? Set.of() : known.bytes, bytes);
      reports.put(named.id(), new Kept(named, reading, texts, hashes));
      originals.put(named.id(), original.clone());
      readings.computeIfAbsent(named.id(), id -> new ArrayList<>()).add(reading);
      if (by != null) {
        bringers.computeIfAbsent(named.id(), id -> new LinkedHashSet<>()).add(by);
      }
      position++;
    }
    return arrival.added(named, get(named.id()).reading);
  }

  private static Set<String> with(Set<String> set, String one) {
    Set<String> more = new HashSet<>(set);
    more.add(one);
    return more;
  }

  private Kept get(String id) {
    Kept kept = reports.get(id);
    if (kept == null) {
      throw new IllegalArgumentException("no report " + id);
    }
    return kept;
  }

  private @Nullable Kept find(Report report, String bytes) {
    Kept byId = reports.get(aliases.getOrDefault(report.id(), report.id()));
    if (byId != null) {
      return byId;
    }
    for (Kept kept : reports.values()) {
      if (Arrival.isOneSource(kept.report, kept.bytes.contains(bytes), report)) {
        return kept;
      }
    }
    return null;
  }

  private @Nullable Kept visible(String id, Mark clearance) {
    Kept kept = reports.get(aliases.getOrDefault(id, id));
    return kept != null && kept.report.mark().compareTo(clearance) <= 0 ? kept : null;
  }

  @Override
  public void judge(Judgement judgement) {
    if (judgements.putIfAbsent(judgement.id(), judgement) == null) {
      position++;
    }
  }

  @Override
  public List<Judgement> listJudgements() {
    return Withdrawals.apply(new ArrayList<>(judgements.values()));
  }

  @Override
  public List<String> listReports(Mark clearance) {
    return reports.keySet().stream().filter(id -> visible(id, clearance) != null).toList();
  }

  @Override
  public Optional<Report> findReport(String id, Mark clearance) {
    return Optional.ofNullable(visible(id, clearance)).map(Kept::report);
  }

  @Override
  public Optional<Reading> findReading(String id, Mark clearance) {
    return Optional.ofNullable(visible(id, clearance)).map(Kept::reading);
  }

  @Override
  public List<Reading> listReadings(String id, Mark clearance) {
    Kept kept = visible(id, clearance);
    return kept == null
        ? List.of()
        : List.copyOf(readings.getOrDefault(kept.report.id(), List.of()));
  }

  @Override
  public Optional<byte[]> findOriginal(String id, Mark clearance) {
    return Optional.ofNullable(visible(id, clearance))
        .map(kept -> kept.report.id())
        .map(originals::get)
        .map(byte[]::clone);
  }

  @Override
  public List<String> listBringers(String id, Mark clearance) {
    Kept kept = visible(id, clearance);
    return kept == null
        ? List.of()
        : List.copyOf(bringers.getOrDefault(kept.report.id(), Set.of()));
  }

  @Override
  public List<Outcome.Failed> listFailures() {
    return List.copyOf(failures.values());
  }

  @Override
  public long position() {
    return position;
  }

  @Override
  public void close() {
    reports.clear();
  }
}

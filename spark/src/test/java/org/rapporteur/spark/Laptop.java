package org.rapporteur.spark;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.rapporteur.identity.PlainResolver;
import org.rapporteur.json.OutcomeWriter;
import org.rapporteur.model.Outcome;
import org.rapporteur.model.Report;
import org.rapporteur.read.Document;
import org.rapporteur.read.ReadResult;
import org.rapporteur.record.Bystander;
import org.rapporteur.record.Claims;
import org.rapporteur.record.Reading;
import org.rapporteur.record.amend.Amended;
import org.rapporteur.record.assembly.Decisions;
import org.rapporteur.record.assembly.Grouper;
import org.rapporteur.record.assembly.Member;
import org.rapporteur.record.assembly.Told;

/** The same pages read in one process, without the engine. */
final class Laptop {
  final Map<String, Integer> outcomes = new TreeMap<>();
  final Set<String> lines = new TreeSet<>();
  final Set<String> claims = new TreeSet<>();
  final Map<String, String> shown = new TreeMap<>();
  private final List<Member> members = new ArrayList<>();
  private final OutcomeWriter writer = new OutcomeWriter(true);

  /** What the files say. */
  static Laptop of(List<Path> files) {
    return of(files, true);
  }

  /** The same, with or without triage before. */
  static Laptop of(List<Path> files, boolean triage) {
    Laptop laptop = new Laptop();
    for (Path file : files) {
      try (Stream<ReadResult> results =
          Core.reader(triage)
              .read(Document.of(file.toUri().toString(), () -> Files.newInputStream(file)))) {
        results.forEach(laptop::take);
      }
    }
    laptop.group();
    return laptop;
  }

  private void take(ReadResult result) {
    if (result instanceof ReadResult.PassedOver) {
      outcomes.merge("passed_over", 1, Integer::sum);
    } else if (result instanceof ReadResult.Failed) {
      outcomes.merge("failed", 1, Integer::sum);
    } else if (result instanceof ReadResult.Read read) {
      Outcome outcome = Core.pipeline().read(read.report());
      if (outcome instanceof Outcome.Kept kept) {
        keep(kept.report(), Claims.reading(kept, Core.version()));
      } else if (outcome instanceof Outcome.Skipped skipped) {
        keep(skipped.report(), Claims.reading(skipped, Core.version()));
      }
      lines.add(bare(writer.line(outcome)));
    }
  }

  private void keep(Report report, Reading reading) {
    outcomes.merge(reading.status(), 1, Integer::sum);
    reading.claims().forEach(claim -> claims.add(claim.id()));
    List<Bystander> bystanders = Claims.bystanders(reading);
    Amended told = Amended.none(Claims.tellings(report, reading));
    members.addAll(
        Member.of(
            report,
            Told.all(report, told, bystanders),
            bystanders,
            new PlainResolver(),
            Decisions.of(List.of())));
  }

  private void group() {
    Map<String, String> byCore =
        new HashMap<>(
            new Grouper(Decisions.of(List.of())).group(members, Grouper.compareAll(members)));
    members.forEach(
        member -> shown.put(member.id(), byCore.getOrDefault(member.thing().core(), member.id())));
  }

  /** A line without where it was read from, which is told otherwise for rows of a table. */
  static String bare(String line) {
    return line.replaceAll("\"source\":\"[^\"]*\",", "");
  }
}

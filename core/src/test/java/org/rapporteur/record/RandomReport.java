package org.rapporteur.record;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.rapporteur.model.Basis;
import org.rapporteur.model.Bound;
import org.rapporteur.model.Capacity;
import org.rapporteur.model.Commitment;
import org.rapporteur.model.Count;
import org.rapporteur.model.CountOf;
import org.rapporteur.model.Engagement;
import org.rapporteur.model.Evidence;
import org.rapporteur.model.Grade;
import org.rapporteur.model.Kind;
import org.rapporteur.model.Mark;
import org.rapporteur.model.Outcome;
import org.rapporteur.model.OutcomeKind;
import org.rapporteur.model.Participant;
import org.rapporteur.model.PartyType;
import org.rapporteur.model.Publication;
import org.rapporteur.model.Report;
import org.rapporteur.model.Result;
import org.rapporteur.model.Span;
import org.rapporteur.model.Status;

/** Reports that tell anything that can be told, by chance but the same for the same seed. */
final class RandomReport {
  private static final String TEXT =
      "Ministers of six states met in Astana. التقى الوزيران في القاهرة. Стороны договорились. 第九轮 😀 ";

  private final Chance chance;

  private RandomReport(long seed) {
    chance = new Chance(seed);
  }

  static Outcome.Kept of(long seed) {
    return new RandomReport(seed).report("r" + seed);
  }

  private Outcome.Kept report(String id) {
    String text = TEXT.repeat(3);
    LocalDate date = chance.maybe(() -> LocalDate.of(2024, 1 + chance.below(12), 3));
    Publication publication =
        new Publication(
            null,
            null,
            chance.maybe(chance::word),
            date,
            date == null ? null : "given",
            chance.some(chance::word));
    Report report =
        new Report(
            id, id + ".txt", publication, "en", text, Ids.sha256(text), List.of(), Mark.INTERNAL);
    List<Engagement> told = new ArrayList<>();
    int size = 1 + chance.below(3);
    for (int i = 0; i < size; i++) {
      told.add(engagement("e" + i, text));
    }
    return new Outcome.Kept(report, told);
  }

  private Engagement engagement(String id, String text) {
    List<Participant> participants = chance.some(this::participant);
    Engagement.Content content =
        new Engagement.Content(
            chance.some(
                () ->
                    new Count(
                        chance.pick(CountOf.values()),
                        chance.below(99),
                        chance.pick(Bound.values()))),
            chance.some(chance::word),
            chance.some(() -> new Result(chance.pick(OutcomeKind.values()), chance.word())),
            chance.some(this::commitment));
    return new Engagement(
        id,
        chance.toss(),
        chance.pick(Kind.values()),
        chance.maybe(chance::word),
        chance.some(chance::word),
        chance.maybe(() -> chance.below(150)),
        chance.pick(Status.values()),
        new Engagement.When(chance.maybe(chance::date), chance.maybe(chance::date)),
        new Engagement.Where(chance.maybe(chance::word), chance.maybe(() -> "KZ")),
        chance.maybe(() -> "e0"),
        participants,
        content,
        evidence(text));
  }

  private Participant participant() {
    List<String> names = new ArrayList<>(chance.some(chance::word));
    names.add(chance.word());
    return new Participant(
        chance.pick(PartyType.values()),
        names,
        chance.some(chance::word),
        chance.maybe(chance::word),
        chance.maybe(chance::word),
        chance.maybe(() -> "RU"),
        chance.pick(Capacity.values()));
  }

  private Commitment commitment() {
    return new Commitment(
        chance.word(),
        chance.pick(Grade.values()),
        chance.maybe(chance::word),
        chance.maybe(chance::word),
        chance.maybe(chance::date),
        chance.maybe(chance::word),
        chance.maybe(chance::word));
  }

  private List<Evidence> evidence(String text) {
    List<String> paths =
        List.of(
            "kind",
            "start",
            "city",
            "participants[0]",
            "participants[1].name",
            "participants[0].role",
            "counts[0]",
            "topics[1]",
            "commitments[0].quote",
            "odd[7].path");
    List<Evidence> evidence = new ArrayList<>();
    int size = 1 + chance.below(12);
    for (int i = 0; i < size; i++) {
      int start = chance.below(text.length() - 20);
      Span span = new Span(start, start + 1 + chance.below(19));
      String reason = chance.toss() ? null : chance.word();
      Basis basis = reason == null ? Basis.STATED : chance.pick(Basis.values());
      String path = paths.get(chance.below(paths.size()));
      evidence.add(new Evidence(path, span.of(text), span, basis, reason));
    }
    return evidence;
  }
}

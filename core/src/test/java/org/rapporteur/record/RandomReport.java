package org.rapporteur.record;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.rapporteur.model.*;

/** Reports that tell anything that can be told, by chance but the same for the same seed. */
final class RandomReport {
  private static final String TEXT =
      "Ministers of six states met in Astana. التقى الوزيران في القاهرة. Стороны договорились. 第九轮"
          + " 😀 ";

  private final Random random;

  private RandomReport(long seed) {
    random = new Random(seed);
  }

  static Outcome.Kept of(long seed) {
    return new RandomReport(seed).report("r" + seed);
  }

  private Outcome.Kept report(String id) {
    String text = TEXT.repeat(3);
    LocalDate date = maybe(() -> LocalDate.of(2024, 1 + random.nextInt(12), 3));
    Publication publication =
        new Publication(
            null, null, maybe(this::word), date, date == null ? null : "given", some(this::word));
    Report report =
        new Report(
            id, id + ".txt", publication, "en", text, Ids.sha256(text), List.of(), Mark.INTERNAL);
    List<Engagement> told = new ArrayList<>();
    int size = 1 + random.nextInt(3);
    for (int i = 0; i < size; i++) {
      told.add(engagement("e" + i, text));
    }
    return new Outcome.Kept(report, told);
  }

  private Engagement engagement(String id, String text) {
    List<Participant> participants = some(this::participant);
    Engagement.Content content =
        new Engagement.Content(
            some(() -> new Count(pick(CountOf.values()), random.nextInt(99), pick(Bound.values()))),
            some(this::word),
            some(() -> new Result(pick(OutcomeKind.values()), word())),
            some(this::commitment));
    return new Engagement(
        id,
        random.nextBoolean(),
        pick(Kind.values()),
        maybe(this::word),
        some(this::word),
        maybe(() -> random.nextInt(150)),
        pick(Status.values()),
        new Engagement.When(maybe(this::date), maybe(this::date)),
        new Engagement.Where(maybe(this::word), maybe(() -> "KZ")),
        maybe(() -> "e0"),
        participants,
        content,
        evidence(text));
  }

  private Participant participant() {
    List<String> names = new ArrayList<>(some(this::word));
    names.add(word());
    return new Participant(
        pick(PartyType.values()),
        names,
        some(this::word),
        maybe(this::word),
        maybe(this::word),
        maybe(() -> "RU"),
        pick(Capacity.values()));
  }

  private Commitment commitment() {
    return new Commitment(
        word(),
        pick(Grade.values()),
        maybe(this::word),
        maybe(this::word),
        maybe(this::date),
        maybe(this::word),
        maybe(this::word));
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
    int size = 1 + random.nextInt(12);
    for (int i = 0; i < size; i++) {
      int start = random.nextInt(text.length() - 20);
      Span span = new Span(start, start + 1 + random.nextInt(19));
      String reason = random.nextBoolean() ? null : word();
      Basis basis = reason == null ? Basis.STATED : pick(Basis.values());
      String path = paths.get(random.nextInt(paths.size()));
      evidence.add(new Evidence(path, span.of(text), span, basis, reason));
    }
    return evidence;
  }

  private PartialDate date() {
    int year = 1990 + random.nextInt(60);
    Integer month = maybe(() -> 1 + random.nextInt(12));
    return new PartialDate(year, month, month == null ? null : maybe(() -> 1 + random.nextInt(28)));
  }

  private String word() {
    return List.of("Astana", "القاهرة", "шестое", "a, b: [0]", "第十四轮", "", "😀 x\ny")
        .get(random.nextInt(7));
  }

  private <T> @Nullable T maybe(Supplier<T> value) {
    return random.nextBoolean() ? null : value.get();
  }

  private <T> List<T> some(Supplier<T> value) {
    List<T> values = new ArrayList<>();
    int size = random.nextInt(4);
    for (int i = 0; i < size; i++) {
      values.add(value.get());
    }
    return values;
  }

  @SafeVarargs
  private <T> T pick(T... values) {
    return values[random.nextInt(values.length)];
  }
}

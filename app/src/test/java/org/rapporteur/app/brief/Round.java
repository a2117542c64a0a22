package org.rapporteur.app.brief;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
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
import org.rapporteur.model.OutcomeKind;
import org.rapporteur.model.PartialDate;
import org.rapporteur.model.Participant;
import org.rapporteur.model.PartyType;
import org.rapporteur.model.Result;
import org.rapporteur.model.Span;
import org.rapporteur.model.Status;
import org.rapporteur.record.view.Attendance;
import org.rapporteur.record.view.CommitmentView;
import org.rapporteur.record.view.Disagreement;
import org.rapporteur.record.view.EngagementView;
import org.rapporteur.record.view.Query;
import org.rapporteur.record.view.Query.Filter;
import org.rapporteur.record.view.Whole;
import org.rapporteur.record.view.Words;

/** A round of consultations as an Arabic and a Russian report tell it, with words in Chinese. */
final class Round {
  static final String ARABIC =
      "عقدت الجولة الثامنة في القاهرة في 23 أكتوبر 2024 برئاسة هشام الجزاوي، بمشاركة 40 خبيرًا، ووقّع"
          + " الجانبان مذكرة تفاهم لا تشمل الألغام.";
  static final String RUSSIAN =
      "Стороны обсудили военное применение *искусственного* интеллекта; участвовали 42 эксперта."
          + " Договорились провести девятый раунд в Астане. 第十四轮战略对话";

  private Round() {}

  private static Words words(String report, String text, String path, String quote) {
    int start = text.indexOf(quote);
    Span span = new Span(start, start + quote.length());
    return new Words(report, Evidence.stated(path, text, span));
  }

  private static List<Words> evidence() {
    List<Words> all = new ArrayList<>();
    Map.of(
            "name", "الجولة الثامنة",
            "city", "القاهرة",
            "start", "23 أكتوبر 2024",
            "participants[0].name", "هشام الجزاوي",
            "counts[0]", "40 خبيرًا",
            "outcomes[0]", "ووقّع الجانبان مذكرة تفاهم لا تشمل الألغام")
        .forEach((path, quote) -> all.add(words("r-ar", ARABIC, path, quote)));
    Map.of(
            "participants[1].name", "第十四轮战略对话",
            "topics[0]", "военное применение *искусственного* интеллекта",
            "counts[0]", "42 эксперта")
        .forEach((path, quote) -> all.add(words("r-ru", RUSSIAN, path, quote)));
    return all;
  }

  private static Participant party(String name, Capacity capacity, @Nullable String role) {
    return new Participant(PartyType.PERSON, List.of(name), List.of(), role, "EG", null, capacity);
  }

  static EngagementView view(String id, String day) {
    List<Participant> parties =
        List.of(
            party("هشام الجزاوي", Capacity.HEAD, "Ambassador"),
            party("第十四轮战略对话", Capacity.PARTICIPANT, null),
            party("Without words", Capacity.ABSENT, null));
    Engagement.Content content =
        new Engagement.Content(
            List.of(new Count(CountOf.EXPERTS, 40, Bound.EXACTLY)),
            List.of("военное применение *искусственного* интеллекта"),
            List.of(
                new Result(OutcomeKind.MEMORANDUM, "ووقّع الجانبان مذكرة تفاهم لا تشمل الألغام")),
            List.of());
    Engagement value =
        new Engagement(
            id,
            true,
            Kind.CONSULTATION,
            "الجولة الثامنة",
            List.of("Egypt–Kazakhstan consultative group"),
            8,
            Status.HELD,
            new Engagement.When(PartialDate.parse(day), PartialDate.parse(day)),
            new Engagement.Where("Cairo", "EG"),
            null,
            parties,
            content,
            evidence().stream().map(Words::evidence).toList());
    List<Attendance> present =
        parties.stream().map(each -> new Attendance("p-1", each, List.of("r-ar"))).toList();
    return new EngagementView(
        id,
        List.of(id),
        value,
        null,
        present,
        List.of("c-" + id),
        evidence(),
        List.of("r-ar", "r-ru"),
        List.of(differing(id)));
  }

  private static Disagreement differing(String id) {
    return new Disagreement(
        id,
        "count:experts",
        List.of(
            new Disagreement.Value("40", "reported", List.of("r-ar"), 1),
            new Disagreement.Value("42", "reported", List.of("r-ru"), 1)),
        null);
  }

  private static CommitmentView due(String engagement) {
    Commitment value =
        new Commitment(
            "Договорились провести девятый раунд в Астане",
            Grade.AGREED,
            "KZ",
            null,
            PartialDate.parse("2025"),
            null,
            "Astana");
    List<String> by = List.of("KZ");
    return new CommitmentView(
        "c-" + engagement, engagement, value, by, List.of(), List.of("r-ru"), null, null);
  }

  /** So many rounds, a day apart. */
  static Whole whole(int rounds) {
    List<EngagementView> views = new ArrayList<>();
    List<CommitmentView> owed = new ArrayList<>();
    for (int i = 0; i < rounds; i++) {
      views.add(view("e-" + i, "2024-10-" + (10 + i)));
      owed.add(due("e-" + i));
    }
    return new Whole(Reports.both(), views, List.of(), List.of(), owed, List.of());
  }

  static Brief brief(int rounds, int most) {
    Query query = Query.all(Mark.RESTRICTED).with(Filter.STATE, "EG").with(Filter.STATE, "KZ");
    LocalDate day = LocalDate.of(2026, 1, 1);
    return Drafter.draft(whole(rounds), query.between(LocalDate.of(2018, 1, 1), null), day, most);
  }
}

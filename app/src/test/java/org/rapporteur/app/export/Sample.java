package org.rapporteur.app.export;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.rapporteur.model.Capacity;
import org.rapporteur.model.Commitment;
import org.rapporteur.model.Engagement;
import org.rapporteur.model.Engagement.Content;
import org.rapporteur.model.Engagement.When;
import org.rapporteur.model.Engagement.Where;
import org.rapporteur.model.Evidence;
import org.rapporteur.model.Grade;
import org.rapporteur.model.Kind;
import org.rapporteur.model.Mark;
import org.rapporteur.model.PartialDate;
import org.rapporteur.model.Participant;
import org.rapporteur.model.PartyType;
import org.rapporteur.model.Publication;
import org.rapporteur.model.Report;
import org.rapporteur.model.Span;
import org.rapporteur.model.Status;
import org.rapporteur.record.view.Attendance;
import org.rapporteur.record.view.CommitmentView;
import org.rapporteur.record.view.EngagementView;
import org.rapporteur.record.view.Fate;

/** A small record with what formats stumble over: formulas, other scripts, dates in part. */
final class Sample {
  static final String ARABIC = "الجولة الثامنة للمجموعة الاستشارية";
  static final String FORMULA = "=HYPERLINK(\"http://example.org\";\"press, here\")";
  static final String TEXT =
      ARABIC + ": " + FORMULA + "; the ninth round\nin Astana\u000b in 2025.";

  private Sample() {}

  static Report report() {
    Publication publication =
        new Publication(
            "https://example.org/8",
            ARABIC,
            "Nile News",
            LocalDate.of(2024, 10, 24),
            "metadata",
            List.of());
    return new Report(
        "r-1", "8.html", publication, "ar", TEXT, "f".repeat(64), List.of(), Mark.PUBLIC);
  }

  private static Participant party(
      PartyType type, String name, @Nullable String state, Capacity as) {
    boolean person = type == PartyType.PERSON;
    return new Participant(
        type,
        List.of(name),
        List.of(),
        person ? "Deputy Minister" : null,
        person ? state : null,
        person ? null : state,
        as);
  }

  private static Attendance at(String id, Participant value) {
    return new Attendance(id, value, List.of("r-1"));
  }

  static List<Attendance> attendance() {
    return List.of(
        at("p-1", party(PartyType.PERSON, "هشام الجزاوي", "EG", Capacity.HEAD)),
        at("p-2", party(PartyType.PERSON, "Sanzhar \"S\" Tolybekov", "KZ", Capacity.HEAD)),
        at("p-3", party(PartyType.STATE, "Kazakhstan", "KZ", Capacity.PARTICIPANT)),
        at("p-4", party(PartyType.STATE, "Sri Lanka", "LK", Capacity.ABSENT)));
  }

  private static EngagementView view(String id, Kind kind, Status status, When when, Where where) {
    boolean full = kind == Kind.CONSULTATION;
    List<Attendance> parties = full || kind == Kind.MEETING ? attendance() : List.of();
    Evidence words = Evidence.stated("name", TEXT, new Span(0, ARABIC.length()));
    Engagement value =
        new Engagement(
            id,
            full,
            kind,
            full ? ARABIC : null,
            full ? List.of("Egypt–Kazakhstan consultative group") : List.of(),
            full ? 8 : null,
            status,
            when,
            where,
            kind == Kind.MEETING ? "e-1" : null,
            parties.stream().map(Attendance::value).toList(),
            full ? new Content(List.of(), List.of(FORMULA), List.of(), List.of()) : Content.NONE,
            List.of(words));
    return new EngagementView(
        id,
        List.of(id),
        value,
        full ? "s-1" : null,
        parties,
        full ? List.of("c-1", "c-2") : List.of(),
        List.of(new org.rapporteur.record.view.Words("r-1", words)),
        List.of("r-1"),
        List.of());
  }

  static List<EngagementView> engagements() {
    PartialDate first = PartialDate.parse("2024-10-22");
    PartialDate last = PartialDate.parse("2024-10-23");
    PartialDate may = PartialDate.parse("2025-05");
    return List.of(
        view(
            "e-1", Kind.CONSULTATION, Status.HELD, new When(first, last), new Where("Cairo", "EG")),
        view("e-2", Kind.CONFERENCE, Status.PLANNED, new When(may, may), Where.UNKNOWN),
        view("e-3", Kind.MEETING, Status.HELD, When.UNKNOWN, new Where("Nowhere", "EG")));
  }

  static List<CommitmentView> commitments() {
    String quote = "the ninth round\nin Astana\u000b in 2025";
    PartialDate day = PartialDate.parse("2025-03-01");
    PartialDate year = PartialDate.parse("2025");
    return List.of(
        commitment("c-1", new Commitment(quote, Grade.AGREED, null, null, day, null, null), null),
        commitment(
            "c-2",
            new Commitment(quote, Grade.PROMISED, "KZ", null, year, "in 2025", "Astana"),
            new Fate("e-2", "a later round")));
  }

  private static CommitmentView commitment(String id, Commitment value, @Nullable Fate fate) {
    List<String> by = value.by() == null ? List.of() : List.of("p-3");
    return new CommitmentView(id, "e-1", value, by, List.of(), List.of("r-1"), fate, null);
  }
}

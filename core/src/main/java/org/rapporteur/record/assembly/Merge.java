package org.rapporteur.record.assembly;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.rapporteur.model.Basis;
import org.rapporteur.model.Engagement;
import org.rapporteur.model.Evidence;
import org.rapporteur.model.PartialDate;
import org.rapporteur.model.Status;
import org.rapporteur.record.amend.Settled;
import org.rapporteur.record.view.Attendance;
import org.rapporteur.record.view.Disagreement;
import org.rapporteur.record.view.EngagementView;
import org.rapporteur.record.view.Words;

/**
 * Puts the tellings of one engagement together into what is shown. The order of the tellings
 * changes nothing, and every value keeps the words of each report that gives it.
 */
final class Merge {
  private final List<Told> tellings;
  private final Grouping shown;
  private final Parts parts = new Parts();
  private final List<Words> words = new ArrayList<>();

  private Merge(List<Told> tellings, Grouping shown) {
    this.tellings = tellings.stream().sorted(Told.BEST_FIRST).toList();
    this.shown = shown;
  }

  /** The engagement told by all the tellings; at least one. */
  static EngagementView of(List<Told> tellings, Grouping shown) {
    return new Merge(tellings, shown).view();
  }

  private EngagementView view() {
    List<String> members = tellings.stream().map(t -> t.telling().id()).sorted().toList();
    String id = shown.engagement(members.get(0));
    List<Disagreement> differences = Differences.of(id, tellings, shown::party);
    Attendances attendances = new Attendances(tellings, shown::party);
    Engagement bare = bare(id, attendances);
    Set<String> disputed = new TreeSet<>();
    differences.forEach(each -> disputed.add(each.field()));
    tellings.forEach(told -> addWords(told, bare, attendances, disputed));
    tellings.forEach(told -> Announcement.of(told.telling()).ifPresent(a -> addWords(told, a)));
    return new EngagementView(
        id,
        members,
        withWords(bare),
        Weigh.best(tellings, told -> shown.series(told.telling().id())),
        attendances.list(),
        parts.commitmentIds(),
        words,
        new TreeSet<>(tellings.stream().map(Told::report).toList()).stream().toList(),
        differences);
  }

  private Engagement bare(String id, Attendances attendances) {
    tellings.forEach(parts::add);
    tellings.forEach(told -> Announcement.of(told.telling()).ifPresent(parts::announce));
    String city =
        settled("city", s -> s, Weigh.best(tellings, "city", told -> told.value().where().city()));
    List<Told> there =
        tellings.stream().filter(t -> Objects.equals(city, t.value().where().city())).toList();
    String country = Weigh.best(there, "country", told -> told.value().where().country());
    return new Engagement(
        id,
        tellings.stream().anyMatch(told -> told.value().main()),
        Objects.requireNonNull(Weigh.best(tellings, "kind", told -> told.value().kind())),
        Weigh.fullest(tellings, "name", told -> told.value().name()),
        parts.series(),
        Weigh.best(tellings, "edition", told -> told.value().edition()),
        status(),
        when(),
        new Engagement.Where(
            city,
            country != null ? country : Weigh.best(tellings, t -> t.value().where().country())),
        Weigh.best(tellings, this::partOf),
        attendances.list().stream().map(Attendance::value).toList(),
        parts.content(),
        tellings.get(0).words());
  }

  private Status status() {
    Status confirmed =
        Weigh.best(
            tellings.stream().filter(t -> Weigh.isConfirmed(t, "status")).toList(),
            t -> t.value().status());
    if (confirmed != null) {
      return confirmed;
    }
    Set<Status> told = new TreeSet<>(tellings.stream().map(t -> t.value().status()).toList());
    return told.contains(Status.HELD)
        ? Status.HELD
        : told.contains(Status.CANCELLED) ? Status.CANCELLED : Status.PLANNED;
  }

  private Engagement.When when() {
    PartialDate start =
        settled(
            "start",
            PartialDate::parse,
            Weigh.bestDate(tellings, "start", told -> told.value().when().start()));
    List<Told> fitting =
        tellings.stream().filter(t -> fits(start, t.value().when().start())).toList();
    return new Engagement.When(
        start,
        settled(
            "end",
            PartialDate::parse,
            Weigh.bestDate(fitting, "end", told -> told.value().when().end())),
        start == null ? Weigh.best(tellings, "days", told -> told.value().when().open()) : null);
  }

  /** The value a person let stand, else the one that reports make stand. */
  private <T> @Nullable T settled(String field, Function<String, T> parse, @Nullable T best) {
    return Weigh.settled(tellings, field).map(Settled::value).map(parse).orElse(best);
  }

  private static boolean fits(@Nullable PartialDate chosen, @Nullable PartialDate start) {
    return chosen == null || (start != null && chosen.toString().startsWith(start.toString()));
  }

  private @Nullable String partOf(Told told) {
    String larger = told.partOf() == null ? null : shown.engagement(told.partOf());
    return larger == null || larger.equals(shown.engagement(told.telling().id())) ? null : larger;
  }

  private void addWords(Told told, Engagement bare, Attendances attendances, Set<String> disputed) {
    for (Evidence evidence : told.words()) {
      String path = evidence.path();
      String moved =
          path.startsWith("participants[")
              ? attendances.move(told, path)
              : path.indexOf('[') >= 0 ? parts.move(told, path) : supports(told, bare, path);
      if (moved != null) {
        Evidence said = evidence.withPath(moved);
        boolean open = disputed.contains(moved) && said.basis() != Basis.CONFIRMED;
        words.add(
            new Words(
                told.report(),
                open
                    ? new Evidence(moved, said.quote(), said.span(), Basis.DISPUTED, said.reason())
                    : said));
      }
    }
  }

  private void addWords(Told told, Announcement announced) {
    String path = parts.path(announced);
    if (path != null) {
      words.add(new Words(told.report(), announced.words().withPath(path)));
    }
  }

  /** The path, when the telling gives what the record shows there; else null. */
  private static @Nullable String supports(Told told, Engagement bare, String path) {
    Engagement one = told.value();
    boolean supports =
        switch (path) {
          case "start" -> fits(bare.when().start(), one.when().start());
          case "end" -> fits(bare.when().end(), one.when().end());
          case "days" -> Objects.equals(bare.when().open(), one.when().open());
          case "city" -> Objects.equals(bare.where().city(), one.where().city());
          case "country" -> Objects.equals(bare.where().country(), one.where().country());
          case "edition" -> Objects.equals(bare.edition(), one.edition());
          case "status" -> bare.status() == one.status();
          case "kind" -> bare.kind() == one.kind();
          case "name" -> Objects.equals(bare.name(), one.name());
          default -> true;
        };
    return supports ? path : null;
  }

  private Engagement withWords(Engagement bare) {
    return new Engagement(
        bare.id(),
        bare.main(),
        bare.kind(),
        bare.name(),
        bare.series(),
        bare.edition(),
        bare.status(),
        bare.when(),
        bare.where(),
        bare.partOf(),
        bare.participants(),
        bare.content(),
        words.isEmpty() ? bare.evidence() : words.stream().map(Words::evidence).toList());
  }
}

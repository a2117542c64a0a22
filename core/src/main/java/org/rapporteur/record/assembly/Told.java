package org.rapporteur.record.assembly;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import org.rapporteur.identity.engagement.Account;
import org.rapporteur.model.Commitment;
import org.rapporteur.model.Engagement;
import org.rapporteur.model.Evidence;
import org.rapporteur.model.Mark;
import org.rapporteur.model.Participant;
import org.rapporteur.model.Report;
import org.rapporteur.record.Bystander;
import org.rapporteur.record.Stage;
import org.rapporteur.record.Telling;
import org.rapporteur.record.amend.Amended;
import org.rapporteur.record.amend.Settled;
import org.rapporteur.record.view.Closing;

/**
 * A telling with the report it comes from.
 *
 * @param telling the engagement as told
 * @param report id of the report
 * @param mark the report's handling mark
 * @param published the day the report was published, or null
 * @param witness id the report shares with its copies, which together are one witness
 * @param partOf id of the telling in the same report of the larger engagement it is part of, or
 *     null
 * @param named whom the report names, in this or another telling or besides
 * @param beside another edition that the report tells with the place that this one lacks, or null
 * @param decided what persons have decided about it
 */
public record Told(
    Telling telling,
    String report,
    Mark mark,
    @Nullable LocalDate published,
    String witness,
    @Nullable String partOf,
    List<Participant> named,
    @Nullable Engagement beside,
    Decided decided) {
  /** Reports about the engagement before those that mention it, then by date and id. */
  static final Comparator<Told> BEST_FIRST =
      Comparator.<Told, Boolean>comparing(told -> !told.value().main())
          .thenComparing(told -> told.published() == null ? LocalDate.MAX : told.published())
          .thenComparing(Told::report)
          .thenComparing(told -> told.telling().id());

  /**
   * What persons have decided about a telling.
   *
   * @param settled the values that stand in dispute, by field
   * @param closings what became of commitments, by their ids
   */
  public record Decided(Map<String, Settled> settled, Map<String, Closing> closings) {
    /** Copies the maps. */
    public Decided {
      settled = Map.copyOf(settled);
      closings = Map.copyOf(closings);
    }

    static Decided of(Amended amended, Telling telling) {
      Map<String, Closing> closings = new TreeMap<>(amended.closings());
      closings.keySet().retainAll(telling.commitments());
      return new Decided(amended.settled().getOrDefault(telling.id(), Map.of()), closings);
    }
  }

  /** All that a report tells; the report is its own witness. */
  public static List<Told> all(Report report, Amended amended, List<Bystander> bystanders) {
    List<Telling> tellings = amended.tellings();
    Set<Participant> named = new LinkedHashSet<>();
    tellings.forEach(telling -> named.addAll(telling.value().participants()));
    bystanders.forEach(bystander -> named.add(bystander.value()));
    List<Participant> all = List.copyOf(named);
    Map<String, String> ids = new HashMap<>();
    tellings.forEach(telling -> ids.put(telling.value().id(), telling.id()));
    LocalDate published = report.publication().date();
    return tellings.stream()
        .map(
            telling -> {
              String whole = telling.value().partOf();
              String partOf = whole == null ? null : ids.get(whole);
              Decided decided = Decided.of(amended, telling);
              return new Told(
                  telling,
                  report.id(),
                  report.mark(),
                  published,
                  report.id(),
                  partOf,
                  all,
                  beside(telling.value(), tellings),
                  decided);
            })
        .toList();
  }

  /** The same with another witness. */
  Told withWitness(String other) {
    return new Told(telling, report, mark, published, other, partOf, named, beside, decided);
  }

  /** The only other edition told, where this one gives its number alone and that one its city. */
  private static @Nullable Engagement beside(Engagement bare, List<Telling> tellings) {
    boolean open =
        bare.edition() != null
            && bare.series().isEmpty()
            && bare.where().city() == null
            && bare.where().country() == null;
    List<Engagement> others =
        !open
            ? List.of()
            : tellings.stream()
                .map(Telling::value)
                .filter(other -> other.kind() == bare.kind() && other.where().city() != null)
                .filter(other -> other.edition() != null && !other.edition().equals(bare.edition()))
                .toList();
    return others.size() == 1 ? others.get(0) : null;
  }

  /** The telling as an account to be compared with others. */
  public Account account() {
    return new Account(value(), named, published, beside);
  }

  /** What is told. */
  public Engagement value() {
    return telling.value();
  }

  /** The commitments it tells, and last the one that lies in announcing it, if it does. */
  public List<Commitment> commitments() {
    List<Commitment> all = new ArrayList<>(value().content().commitments());
    Announcement.of(telling).ifPresent(announced -> all.add(announced.value()));
    return all;
  }

  /** The ids of the commitments, in their order. */
  List<String> commitmentIds() {
    List<String> ids = new ArrayList<>(telling.commitments());
    Announcement.of(telling).ifPresent(announced -> ids.add(announced.id()));
    return ids;
  }

  /** When it is told. */
  public Stage stage() {
    return Stage.of(value(), published);
  }

  /** Its words. */
  List<Evidence> words() {
    return value().evidence();
  }
}

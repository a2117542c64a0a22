package org.rapporteur.record.amend;

import java.time.DateTimeException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import org.rapporteur.model.Basis;
import org.rapporteur.model.Evidence;
import org.rapporteur.model.Report;
import org.rapporteur.record.Act;
import org.rapporteur.record.Anchor;
import org.rapporteur.record.Ids;
import org.rapporteur.record.Judgement;
import org.rapporteur.record.Telling;
import org.rapporteur.record.Unflat;
import org.rapporteur.record.view.Closing;

/**
 * The standing decisions of persons about what reports say. They are put over what the reader found
 * each time it is shown, so that a newer reading keeps them; what finds its words no more is kept
 * and told of, never dropped.
 */
public final class Amendments {
  /** Under which field a decision keeps the words it was made on. */
  public static final String QUOTE = "quote";

  /** The path of a whole engagement. */
  public static final String ENGAGEMENT = "engagement";

  private static final Comparator<Decision> IN_ORDER =
      Comparator.<Decision, Instant>comparing(each -> Objects.requireNonNull(each.by.at()))
          .thenComparing(each -> each.by.id());

  private final Map<String, List<Decision>> byId = new HashMap<>();

  private Amendments() {}

  private record Decision(Judgement by, Place place) {}

  /** The decisions among the judgements, which are already marked with what withdrew them. */
  public static Amendments of(List<Judgement> judgements) {
    Amendments amendments = new Amendments();
    for (Judgement judgement : judgements) {
      Act act = judgement.act();
      boolean about = act.isOnValue() || act.isOnCommitment() || act == Act.SETTLE;
      if (about && judgement.withdrawnBy() == null && judgement.at() != null) {
        for (Place place : Place.of(judgement)) {
          amendments
              .byId
              .computeIfAbsent(place.id(), id -> new ArrayList<>())
              .add(new Decision(judgement, place));
        }
      }
    }
    return amendments;
  }

  /**
   * What the report tells by these decisions.
   *
   * @param tellings what the reader found
   * @param former from ids of earlier readings of the report to those that answer to them now
   */
  public Amended apply(Report report, List<Telling> tellings, Map<String, String> former) {
    if (byId.isEmpty()) {
      return Amended.none(tellings);
    }
    Map<String, List<Decision>> here = here(former);
    Work work = new Work(report);
    List<Telling> all = new ArrayList<>(tellings);
    for (Decision decision : sorted(byId.getOrDefault(report.id(), List.of()))) {
      work.addEngagement(decision).ifPresent(all::add);
    }
    List<Telling> amended = new ArrayList<>();
    for (Telling telling : all) {
      Telling now = telling;
      for (Decision decision : sorted(here.getOrDefault(telling.id(), List.of()))) {
        now = work.decide(now, decision);
      }
      if (!work.removed.contains(telling.id())) {
        amended.add(now);
      }
      for (String commitment : now.commitments()) {
        sorted(here.getOrDefault(commitment, List.of())).forEach(d -> work.close(commitment, d));
      }
    }
    return new Amended(amended, work.settled, work.closings, work.attached);
  }

  /** The decisions under the ids that things have now. */
  private Map<String, List<Decision>> here(Map<String, String> former) {
    Map<String, List<Decision>> here = new HashMap<>(byId);
    former.forEach(
        (old, now) -> {
          List<Decision> more = byId.get(old);
          if (more != null) {
            List<Decision> both = new ArrayList<>(here.getOrDefault(now, List.of()));
            both.addAll(more);
            here.put(now, both);
          }
        });
    return here;
  }

  private static List<Decision> sorted(List<Decision> decisions) {
    return decisions.stream().sorted(IN_ORDER).toList();
  }

  /** The decisions on one report being put into effect. */
  private static final class Work {
    private final Report report;
    private final Map<String, Map<String, Settled>> settled = new HashMap<>();
    private final Map<String, Closing> closings = new HashMap<>();
    private final Set<String> attached = new HashSet<>();
    private final Set<String> removed = new HashSet<>();

    Work(Report report) {
      this.report = report;
    }

    void close(String commitment, Decision decision) {
      Judgement by = decision.by;
      if (by.act().isOnCommitment()) {
        String reason = by.by() + ": " + by.reason();
        String keptBy = Items.get(by, "kept_by");
        closings.put(commitment, new Closing(by.id(), by.act(), keptBy, reason));
        attached.add(by.id());
      }
    }

    Telling decide(Telling telling, Decision decision) {
      Judgement by = decision.by;
      if (by.act() == Act.SETTLE) {
        settle(telling.id(), by);
        return telling;
      }
      Anchor anchor = decision.place.anchor();
      if (anchor == null || !by.act().isOnValue()) {
        return telling;
      }
      if (anchor.field().equals(ENGAGEMENT)) {
        removed.add(telling.id());
        attached.add(by.id());
        return telling;
      }
      try {
        Optional<Telling> after = revise(telling, by, anchor);
        if (after.isPresent()) {
          attached.add(by.id());
        }
        return after.orElse(telling);
      } catch (IllegalArgumentException | DateTimeException e) {
        return telling;
      }
    }

    private Optional<Telling> revise(Telling telling, Judgement by, Anchor anchor) {
      Revision revision = new Revision(report, telling);
      if (by.act() == Act.ADD) {
        if (!anchor.textSha256().equals(report.textSha256())) {
          return Optional.empty();
        }
        revision.add(anchor.field(), by, anchor);
        return Optional.of(revision.telling());
      }
      String path = revision.locate(anchor, Items.get(by, QUOTE));
      if (path == null) {
        return Optional.empty();
      }
      if (by.act() == Act.REMOVE) {
        revision.remove(path);
      } else {
        revision.set(path, Items.get(by, "value"), by, anchor);
      }
      return Optional.of(revision.telling());
    }

    private void settle(String telling, Judgement by) {
      String field = Items.get(by, "field");
      String value = Items.get(by, "value");
      if (field != null && value != null) {
        settled
            .computeIfAbsent(telling, id -> new HashMap<>())
            .put(field, new Settled(by.id(), value));
        attached.add(by.id());
      }
    }

    /** An engagement that the reader missed altogether. */
    Optional<Telling> addEngagement(Decision decision) {
      Judgement by = decision.by;
      Anchor anchor = decision.place.anchor();
      if (by.act() != Act.ADD
          || anchor == null
          || !anchor.field().equals(ENGAGEMENT)
          || !anchor.textSha256().equals(report.textSha256())) {
        return Optional.empty();
      }
      String id = Ids.of("e", by.id());
      Map<String, String> values = new LinkedHashMap<>();
      values.put("id", id);
      values.put("main", "false");
      values.put("status", "held");
      by.values().forEach(values::put);
      values.remove(QUOTE);
      String said = by.by() + ": " + by.reason();
      List<Evidence> words = new ArrayList<>();
      for (String path : values.keySet()) {
        if (!Set.of("id", "main").contains(path)) {
          String quote = anchor.span().of(report.text());
          words.add(new Evidence(path, quote, anchor.span(), Basis.CONFIRMED, said));
        }
      }
      attached.add(by.id());
      return Optional.of(new Telling(id, Unflat.of(values, words), List.of(), List.of()));
    }
  }
}

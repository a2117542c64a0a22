package org.rapporteur.record.assembly;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import org.rapporteur.identity.engagement.Account;
import org.rapporteur.identity.engagement.Fulfilment;
import org.rapporteur.model.Commitment;
import org.rapporteur.model.PartialDate;
import org.rapporteur.record.view.Closing;
import org.rapporteur.record.view.CommitmentView;
import org.rapporteur.record.view.Fate;

/** Finds out what became of commitments. The order of reports changes nothing. */
public final class Fates {
  private final Fulfilment fulfilment;
  private final Keepers keepers;
  private final UnaryOperator<String> shown;

  /** Finds what may keep a commitment. */
  @FunctionalInterface
  public interface Keepers {
    /** At least all tellings that meet enough of the keys of what a promise waits for. */
    Collection<Told> of(Set<String> awaited);
  }

  /**
   * Fates among what is on record.
   *
   * @param keepers finds what may keep a commitment
   * @param shown from the id of a telling to that of its engagement
   */
  public Fates(Fulfilment fulfilment, Keepers keepers, UnaryOperator<String> shown) {
    this.fulfilment = fulfilment;
    this.keepers = keepers;
    this.shown = shown;
  }

  private record Kept(String start, String id, Fate fate) {}

  /**
   * The commitment with its fate, if it is known.
   *
   * @param told the tellings of its engagement
   */
  public CommitmentView complete(CommitmentView commitment, Collection<Told> told) {
    Optional<Closing> decided = decided(commitment, told);
    if (decided.isPresent()) {
      return commitment.withClosing(decided.get());
    }
    List<Kept> kept = new ArrayList<>();
    for (Told promising : told) {
      if (!says(promising, commitment)) {
        continue;
      }
      Account account = promising.account();
      Set<String> awaited = fulfilment.awaited(account, commitment.value());
      Stream.concat(keepers.of(awaited).stream(), told.stream())
          .filter(later -> !later.report().equals(promising.report()))
          .forEach(
              later ->
                  keeps(commitment, account, later)
                      .ifPresent(reason -> kept.add(kept(later, reason))));
    }
    return kept.stream()
        .min(
            Comparator.comparing(Kept::start)
                .thenComparing(Kept::id)
                .thenComparing(each -> each.fate().reason()))
        .map(first -> commitment.withFate(first.fate()))
        .orElse(commitment);
  }

  private static boolean says(Told told, CommitmentView commitment) {
    return told.commitments().contains(commitment.value());
  }

  /**
   * What a person says became of it.
   *
   * @param told the tellings of its engagement
   */
  public static Optional<Closing> decided(CommitmentView commitment, Collection<Told> told) {
    List<Closing> closings = new ArrayList<>();
    for (Told promising : told) {
      List<Commitment> promised = promising.commitments();
      for (int i = 0; i < promised.size(); i++) {
        Closing closing = promising.decided().closings().get(promising.commitmentIds().get(i));
        if (closing != null && promised.get(i).equals(commitment.value())) {
          closings.add(closing);
        }
      }
    }
    return closings.stream().min(Comparator.comparing(Closing::judgement));
  }

  private Optional<String> keeps(CommitmentView commitment, Account promising, Told later) {
    boolean same = shown.apply(later.telling().id()).equals(commitment.engagement());
    return fulfilment.reason(promising, commitment.value(), later.account(), same);
  }

  private Kept kept(Told later, String reason) {
    String id = shown.apply(later.telling().id());
    PartialDate start = later.value().when().start();
    return new Kept(start == null ? "9999" : start.toString(), id, new Fate(id, reason));
  }
}

package org.rapporteur.store.projection;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jdbi.v3.core.Handle;
import org.rapporteur.identity.Resolver;
import org.rapporteur.identity.engagement.Fulfilment;
import org.rapporteur.record.assembly.Fates;
import org.rapporteur.record.assembly.Member;
import org.rapporteur.record.assembly.Thing;
import org.rapporteur.record.assembly.Told;
import org.rapporteur.record.view.CommitmentView;
import org.rapporteur.store.fate.Awaited;
import org.rapporteur.store.fate.CommitmentTable;

/** Finds out anew what became of commitments, for callers of each level. */
final class FateRenewal {
  private final CommitmentTable table;
  private final Awaited awaited;
  private final Fulfilment fulfilment;
  private final List<Viewer> viewers;

  /**
   * Renewal of what is on record.
   *
   * @param viewers what callers of each level see, the lowest first
   */
  FateRenewal(Handle handle, Resolver resolver, List<Viewer> viewers) {
    table = new CommitmentTable(handle);
    fulfilment = resolver.fulfilment();
    awaited = new Awaited(handle, fulfilment);
    this.viewers = List.copyOf(viewers);
  }

  /** Notes what the promises of a report wait for and which what it tells may keep. */
  void await(List<Member> members, List<Told> tellings) {
    Map<String, Thing> things = new HashMap<>();
    members.forEach(member -> things.put(member.id(), member.thing()));
    for (Told told : tellings) {
      Thing thing = things.get(told.telling().id());
      awaited.add(told, thing == null ? List.of() : thing.keys());
    }
  }

  /** Engagements with promises that one of the tellings among what has these cores may keep. */
  Set<String> waitingFor(Collection<String> cores) {
    return awaited.waitingFor(
        cores.stream()
            .filter(core -> core.startsWith("e|"))
            .map(core -> core.substring(2))
            .toList());
  }

  /**
   * Replaces the lines of an engagement's commitments.
   *
   * @param byLevel the commitments, bare, as callers of each level see them
   */
  void replace(String engagement, List<List<CommitmentView>> byLevel) {
    List<List<CommitmentView>> completed = new ArrayList<>();
    for (int level = 0; level < viewers.size(); level++) {
      List<CommitmentView> bare = byLevel.get(level);
      completed.add(
          bare.isEmpty() ? bare : completed(level, viewers.get(level).told(engagement), bare));
    }
    table.replace(engagement, completed);
  }

  /** Looks again what became of the commitments of an engagement that has not changed itself. */
  void renew(String engagement) {
    List<List<CommitmentView>> completed = new ArrayList<>();
    for (int level = 0; level < viewers.size(); level++) {
      List<Told> told = viewers.get(level).told(engagement);
      completed.add(completed(level, told, table.bare(engagement, level, told)));
    }
    table.replace(engagement, completed);
  }

  /** Looks at every commitment. */
  void renewAll() {
    table.engagements().forEach(this::renew);
  }

  private List<CommitmentView> completed(int level, List<Told> told, List<CommitmentView> bare) {
    Viewer viewer = viewers.get(level);
    Fates fates =
        new Fates(
            fulfilment, keys -> viewer.tellings(awaited.keepers(keys, level)), viewer::engagement);
    return bare.stream().map(commitment -> fates.complete(commitment, told)).toList();
  }
}

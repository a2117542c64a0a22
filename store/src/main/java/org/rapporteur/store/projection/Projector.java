package org.rapporteur.store.projection;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.jdbi.v3.core.Handle;
import org.rapporteur.identity.Resolver;
import org.rapporteur.model.Mark;
import org.rapporteur.model.Report;
import org.rapporteur.record.Act;
import org.rapporteur.record.Bystander;
import org.rapporteur.record.Judgement;
import org.rapporteur.record.Succession;
import org.rapporteur.record.assembly.Decisions;
import org.rapporteur.record.assembly.Grouper;
import org.rapporteur.record.assembly.Member;
import org.rapporteur.record.assembly.Thing;
import org.rapporteur.record.assembly.Told;
import org.rapporteur.store.sql.JudgementTable;
import org.rapporteur.store.sql.KeyTable;
import org.rapporteur.store.sql.Range;
import org.rapporteur.store.sql.ReadingTable;
import org.rapporteur.store.sql.ReportTable;

/**
 * Keeps the projections in step with the ledger: after a report was read or a person has judged, it
 * groups anew only what is linked to what changed. What it leaves behind is the same as if all had
 * been made anew.
 */
public final class Projector {
  /** All tables of projections. */
  public static final List<String> TABLES =
      List.of(
          "stamp",
          "member",
          "thing_key",
          "link",
          "shown",
          "former",
          "telling",
          "naming",
          "party_form",
          "topic",
          "series_member",
          "series_form",
          "engagement",
          "commitment",
          "disagreement",
          "facet",
          "promise",
          "awaited",
          "met",
          "trace",
          "told");

  private final Handle handle;
  private final Resolver resolver;
  private final Things things;
  private final Tolds tolds;
  private final Contents contents;
  private final Decisions decisions;
  private final List<Viewer> viewers;
  private final FateRenewal renewal;
  private final Set<String> changed = new TreeSet<>();

  /** Engagements whose commitments may fare otherwise now. */
  private final Set<String> waiting = new TreeSet<>();

  private final Set<String> updated = new TreeSet<>();

  /** False once something was taken back or decided. */
  private boolean onlyAdded = true;

  public Projector(Handle handle, Resolver resolver) {
    this.handle = handle;
    this.resolver = resolver;
    things = new Things(handle);
    tolds = new Tolds(handle);
    contents = new Contents(handle, resolver, tolds);
    Former former = new Former(handle);
    viewers = Viewer.all(handle, tolds);
    renewal = new FateRenewal(handle, resolver, viewers);
    decisions = Decisions.of(new JudgementTable(handle).list()).renamed(former::now);
  }

  /** Drops all that was projected. */
  public static void clear(Handle handle) {
    TABLES.forEach(table -> handle.execute("delete from " + table));
  }

  /** Brings in what the report tells now, in place of what it told before. */
  public void update(String id) {
    updated.add(id);
    waiting.addAll(renewal.waitingFor(things.coresOf(id)));
    new Former(handle).replace(id, new Renamed(handle).and(id, readings(id)));
    things.coresOf(id).forEach(this::leave);
    Report report = new ReportTable(handle).find(id, Mark.RESTRICTED).orElseThrow();
    tolds.renew(id);
    List<Told> told = tolds.of(id);
    List<Bystander> bystanders = tolds.bystanders(id);
    List<Member> members = Member.of(report, told, bystanders, resolver, decisions);
    Map<String, String> cores = new HashMap<>();
    members.forEach(member -> cores.put(member.id(), member.thing().core()));
    new Tellings(handle, report)
        .replace(
            told.stream().map(Told::telling).toList(),
            bystanders,
            naming -> cores.getOrDefault(naming, naming));
    things.replace(id, members);
    renewal.await(members, told);
    changed.addAll(things.coresOf(id));
    members.forEach(member -> enter(member.thing()));
    for (Member member : members) {
      if (member.thing() instanceof Thing.OneText text) {
        new TraceTable(handle).replace(id, text.trace());
      }
    }
  }

  private Map<String, String> readings(String report) {
    return Succession.of(new ReadingTable(handle).all(report));
  }

  /** Looks again at what a person has just judged. */
  public void reconsider(Judgement judgement) {
    onlyAdded = false;
    Set<String> touched = new TreeSet<>();
    Whereabouts whereabouts = new Whereabouts(handle);
    for (String id : judgement.on()) {
      if (judgement.act() == Act.WITHDRAW) {
        touched.addAll(touchedByWithdrawing(id));
      } else {
        String now = new Former(handle).now(id);
        things.coreOf(now).ifPresent(changed::add);
        touched.addAll(whereabouts.of(id));
      }
    }
    touched.forEach(this::update);
  }

  private Set<String> touchedByWithdrawing(String judgement) {
    Optional<Judgement> decided =
        new JudgementTable(handle)
            .list().stream().filter(other -> other.id().equals(judgement)).findFirst();
    if (decided.isPresent()) {
      reconsider(decided.get());
      return Set.of();
    }
    Set<String> linked = things.linkedBy(judgement);
    changed.addAll(linked);
    return linked.isEmpty() ? reportsNaming(judgement) : Set.of();
  }

  /** Reports with namings that the rule's judgement takes for one, whether it stands or not. */
  private Set<String> reportsNaming(String judgement) {
    Set<String> reports = new TreeSet<>();
    handle
        .createQuery("select * from naming")
        .map(NamingRow::of)
        .forEach(
            named -> {
              String core = "p|" + resolver.likeness(named.value());
              if (Member.likenessId(core).equals(judgement)) {
                reports.add(named.report());
              }
            });
    return reports;
  }

  /** Forgets what was found about a thing, where that hangs on this report alone. */
  private void leave(String core) {
    onlyAdded = false;
    changed.add(core);
    if (!core.startsWith("p|") || core.startsWith(Member.ALONE)) {
      changed.addAll(things.linked(core));
      things.unlink(core);
    }
  }

  /** Records a thing seen for the first time and what it is linked to. */
  private void enter(Thing thing) {
    String core = thing.core();
    List<String> keys = thing.keys();
    KeyTable table = new KeyTable(handle);
    if (keys.isEmpty() || table.has(core)) {
      return;
    }
    table.add(core, keys);
    Set<String> others = table.meeting(core, keys);
    contents.load(others);
    things.addLinks(
        others.stream()
            .map(contents::find)
            .flatMap(other -> other.flatMap(found -> Grouper.link(thing, found)).stream())
            .toList());
  }

  /**
   * Groups anew all that is linked to what changed, and sums up the engagements it touches.
   *
   * @return ids of the reports and engagements that may read differently now
   */
  public Set<String> settle() {
    Regrouping regrouping = new Regrouping(things, contents, decisions);
    Regrouping.Regrouped moved =
        (onlyAdded ? regrouping.grow(changed) : Optional.<Regrouping.Regrouped>empty())
            .orElseGet(() -> all(regrouping));
    Map<String, List<Range<String>>> before = moved.before();
    Map<String, List<Range<String>>> after = moved.after();
    Set<String> regrouped = new TreeSet<>(before.keySet());
    regrouped.addAll(after.keySet());
    regrouped.removeIf(core -> after.getOrDefault(core, List.of()).equals(before.get(core)));
    Set<String> moving = new TreeSet<>(changed);
    moving.addAll(regrouped);
    waiting.addAll(renewal.waitingFor(moving));
    Summaries summaries = new Summaries(handle, viewers, renewal);
    summaries.addThoseOf(before);
    summaries.addThoseOf(after);
    regrouped.forEach(summaries::addTouchedBy);
    Set<String> different = new TreeSet<>(summaries.renew());
    waiting.removeAll(different);
    waiting.forEach(renewal::renew);
    different.addAll(updated);
    different.addAll(summaries.naming(regrouped));
    changed.clear();
    waiting.clear();
    updated.clear();
    onlyAdded = true;
    return different;
  }

  /** Finds out what became of all commitments, in a record kept before that was. */
  public void fillFates() {
    List.of("awaited", "met").forEach(table -> handle.execute("delete from " + table));
    for (String id : new ReportTable(handle).list(Mark.RESTRICTED)) {
      Report report = new ReportTable(handle).find(id, Mark.RESTRICTED).orElseThrow();
      renewal.await(Member.of(report, tolds.of(id), List.of(), resolver, decisions), tolds.of(id));
    }
    renewal.renewAll();
  }

  /** Groups anew all that is linked to what changed, however far. */
  private Regrouping.Regrouped all(Regrouping regrouping) {
    Set<String> around = regrouping.around(changed);
    Map<String, List<Range<String>>> before = things.shown(around);
    for (String core : changed) {
      if (!things.hasMembers(core)) {
        around.remove(core);
        things.forget(core);
      }
    }
    return new Regrouping.Regrouped(before, regrouping.group(around, before));
  }
}

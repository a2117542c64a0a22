package org.rapporteur.store.projection;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.jdbi.v3.core.Handle;
import org.jspecify.annotations.Nullable;
import org.rapporteur.identity.Resolver;
import org.rapporteur.identity.finding.Link;
import org.rapporteur.record.Judgement;
import org.rapporteur.record.assembly.Decisions;
import org.rapporteur.record.assembly.Grouper;
import org.rapporteur.record.assembly.Member;
import org.rapporteur.store.sql.JudgementTable;

/** The judgements a caller may see: the rules' that stand, and the persons' on what is seen. */
public final class RuleJudgements {
  private final Handle handle;
  private final Resolver resolver;
  private final int level;

  public RuleJudgements(Handle handle, Resolver resolver, int level) {
    this.handle = handle;
    this.resolver = resolver;
    this.level = level;
  }

  /** All of them by id. */
  public List<Judgement> list() {
    List<Judgement> decided = new JudgementTable(handle).list();
    Former former = new Former(handle);
    Things things = new Things(handle);
    Grouper grouper = new Grouper(Decisions.of(decided).renamed(former::now));
    List<Judgement> ruled = new ArrayList<>(likenesses());
    for (Link link : links()) {
      Optional<Things.Head> one = things.head(link.one(), level);
      Optional<Things.Head> other = things.head(link.other(), level);
      if (one.isPresent() && other.isPresent() && grouper.stands(link)) {
        ruled.add(Grouper.judgement(link, List.of(one.get().id(), other.get().id())));
      }
    }
    ruled.sort(Comparator.comparing(Judgement::id));
    return Decisions.visible(decided, ruled, new Sight(handle, level)::reaches);
  }

  private List<Link> links() {
    return handle.createQuery("select * from link").map((row, context) -> Things.link(row)).list();
  }

  private List<Judgement> likenesses() {
    Contents contents = new Contents(handle, resolver, new Tolds(handle));
    List<@Nullable Judgement> found = new ArrayList<>();
    handle
        .select(
            "select core from member where core like 'p|%' and level <= ?"
                + " group by core having count(distinct id) > 1",
            level)
        .mapTo(String.class)
        .forEach(core -> found.add(Member.likeness(contents.get(core), members(core))));
    return found.stream().filter(Objects::nonNull).map(Objects::requireNonNull).toList();
  }

  private List<String> members(String core) {
    return handle
        .select(
            "select distinct id from member where core = ? and level <= ? order by id", core, level)
        .mapTo(String.class)
        .list();
  }
}

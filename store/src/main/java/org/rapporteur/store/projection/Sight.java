package org.rapporteur.store.projection;

import java.util.List;
import org.jdbi.v3.core.Handle;
import org.rapporteur.record.Anchor;
import org.rapporteur.record.Judgement;
import org.rapporteur.record.assembly.Decisions;
import org.rapporteur.store.sql.JudgementTable;
import org.rapporteur.store.sql.Level;

/** What a caller of one clearance may know to be on record. */
public final class Sight {
  private final Handle handle;
  private final int level;
  private final Things things;
  private final Former former;

  public Sight(Handle handle, int level) {
    this.handle = handle;
    this.level = level;
    things = new Things(handle);
    former = new Former(handle);
  }

  /** Persons' judgements on nothing but what is seen, by id. */
  public List<Judgement> judgements() {
    return Decisions.visible(
        new JudgementTable(handle).list(), List.of(), id -> reaches(id) || isOfRuleSeen(id));
  }

  /** True when what goes by the id, or the text that an anchor holds on to, is seen. */
  boolean reaches(String id) {
    if (level == Level.HIGHEST) {
      return true;
    }
    if (Anchor.isAnchor(id)) {
      return isAny(
          "select r.id from report r join report_version v on v.report = r.id"
              + " and v.version = r.version where v.text_sha256 = ? and r.mark <= ?",
          Anchor.parse(id).textSha256());
    }
    String now = former.now(id);
    return things.isSeen(now, level)
        || isAny(
            "select t.id from promise p join telling t on t.id = p.telling"
                + " where p.id = ? and t.level <= ?",
            now);
  }

  /** True for a rule's judgement on two things that are both seen. */
  private boolean isOfRuleSeen(String judgement) {
    return handle
        .select("select one, other from link where judgement = ?", judgement)
        .map((row, context) -> List.of(row.getString(1), row.getString(2)))
        .stream()
        .anyMatch(pair -> pair.stream().allMatch(core -> things.head(core, level).isPresent()));
  }

  private boolean isAny(String sql, String id) {
    return handle.select(sql, id, level).mapTo(String.class).findFirst().isPresent();
  }
}

package org.rapporteur.store.projection;

import java.util.Collection;
import java.util.Set;
import java.util.TreeSet;
import org.jdbi.v3.core.Handle;
import org.rapporteur.record.Anchor;

/** In which reports what a judgement is on stands now. */
public final class Whereabouts {
  private final Handle handle;
  private final Former former;

  public Whereabouts(Handle handle) {
    this.handle = handle;
    former = new Former(handle);
  }

  /** Ids of the reports in which the ids and anchors stand, sorted. */
  public Set<String> of(Collection<String> on) {
    Set<String> reports = new TreeSet<>();
    on.forEach(each -> reports.addAll(of(each)));
    return reports;
  }

  /** Ids of the reports in which the id or anchor stands, sorted. */
  public Set<String> of(String on) {
    if (Anchor.isAnchor(on)) {
      String text = Anchor.parse(on).textSha256();
      return strings("select report from report_version where text_sha256 = ?", text);
    }
    String now = former.now(on);
    return strings(
        "select report from member where id = ? union select report from promise where id = ?"
            + " union select id from report where id = ?",
        now,
        now,
        now);
  }

  private Set<String> strings(String sql, Object... values) {
    return new TreeSet<>(handle.select(sql, values).mapTo(String.class).list());
  }
}

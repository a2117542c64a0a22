package org.rapporteur.store.projection;

import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.jdbi.v3.core.Handle;
import org.rapporteur.model.PartyType;
import org.rapporteur.record.view.Attendance;
import org.rapporteur.record.view.EngagementView;

/** The names that callers of one clearance may find a party by. */
public final class PartyNames {
  private final Handle handle;
  private final int level;
  private final ShownIds shownIds;

  public PartyNames(Handle handle, int level) {
    this.handle = handle;
    this.level = level;
    shownIds = new ShownIds(handle, level);
  }

  /** Every form the engagement's parties go by in any report that may be seen. */
  public Set<String> of(EngagementView engagement) {
    Set<String> names = new TreeSet<>();
    for (Attendance attendance : engagement.participants()) {
      boolean state = attendance.value().type() == PartyType.STATE;
      for (String core : state ? Set.<String>of() : shownIds.cores(List.of(attendance.party()))) {
        for (String forms :
            strings(
                "select names from naming where core = ? and level <= ?"
                    + " union select english from naming where core = ? and level <= ?",
                core,
                level,
                core,
                level)) {
          names.addAll(List.of(forms.split(Tellings.BETWEEN, -1)));
        }
      }
      names.addAll(attendance.value().names());
      names.addAll(attendance.value().english());
    }
    return names;
  }

  private List<String> strings(String sql, Object... values) {
    return handle.select(sql, values).mapTo(String.class).list();
  }
}

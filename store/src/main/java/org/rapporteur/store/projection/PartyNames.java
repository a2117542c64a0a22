package org.rapporteur.store.projection;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.jdbi.v3.core.Handle;
import org.rapporteur.identity.PlainResolver;
import org.rapporteur.identity.name.NameIndex;
import org.rapporteur.model.Capacity;
import org.rapporteur.model.Participant;
import org.rapporteur.model.PartyType;
import org.rapporteur.record.view.Attendance;
import org.rapporteur.record.view.EngagementView;

/** The names that callers of one clearance may find a party by. */
public final class PartyNames {
  private static final int MOST_TRIED = 10;
  private static final int MOST_KNOWN = 2_000;

  private final Handle handle;
  private final int level;
  private final ShownIds shownIds;
  private final Map<String, Set<String>> known = new HashMap<>();

  public PartyNames(Handle handle, int level) {
    this.handle = handle;
    this.level = level;
    shownIds = new ShownIds(handle, level);
  }

  /** Every form the engagement's parties go by in any report that may be seen. */
  public Set<String> of(EngagementView engagement) {
    Set<String> names = new TreeSet<>();
    for (Attendance attendance : engagement.participants()) {
      if (attendance.value().type() != PartyType.STATE) {
        names.addAll(ofParty(attendance.party()));
      }
      names.addAll(attendance.value().names());
      names.addAll(attendance.value().english());
    }
    return names;
  }

  /** Looked up once: who is often named has many engagements, and many namings to look through. */
  private Set<String> ofParty(String id) {
    Set<String> found = known.get(id);
    if (found == null) {
      found = new TreeSet<>();
      for (String core : shownIds.cores(List.of(id))) {
        for (String forms :
            strings(
                "select names from naming where core = ? and level <= ?"
                    + " union select english from naming where core = ? and level <= ?",
                core,
                level,
                core,
                level)) {
          found.addAll(List.of(forms.split(Tellings.BETWEEN, -1)));
        }
      }
      if (known.size() >= MOST_KNOWN) {
        known.clear();
      }
      known.put(id, found);
    }
    return found;
  }

  /**
   * The party that goes by a spelling of a person's name, in whatever script; empty for a single
   * word, which tells nobody.
   */
  public Optional<String> sounding(String name) {
    Participant asked =
        new Participant(
            PartyType.PERSON, List.of(name), List.of(), null, null, null, Capacity.PARTICIPANT);
    NameIndex index = new NameIndex();
    Map<String, String> bearers = new TreeMap<>();
    for (String key : new PlainResolver().keys(asked)) {
      for (String core : strings("select core from thing_key where name = ?", "p|" + key)) {
        for (String form : strings("select form from party_form where core = ?", core)) {
          if (bearers.putIfAbsent(form, core) == null) {
            index.add(form);
          }
        }
      }
    }
    return index.find(name, MOST_TRIED).stream()
        .flatMap(hit -> shown(bearers.getOrDefault(hit.name(), "")).stream())
        .findFirst();
  }

  private List<String> shown(String core) {
    return strings(
        "select id from shown where core = ? and lowest <= ? and highest >= ?", core, level, level);
  }

  private List<String> strings(String sql, Object... values) {
    return handle.select(sql, values).mapTo(String.class).list();
  }
}

package org.rapporteur.spark;

import java.util.LinkedHashMap;
import java.util.Map;
import org.rapporteur.record.assembly.Member;

/** What the reports met of late have a part in, so that it is not made anew for each comparison. */
final class Remembered {
  private static final int MOST = 2_000;

  private final Map<String, Map<String, Member>> members =
      new LinkedHashMap<>(16, 0.75f, true) {
        private static final long serialVersionUID = 1L;

        @Override
        protected boolean removeEldestEntry(Map.Entry<String, Map<String, Member>> eldest) {
          return size() > MOST;
        }
      };

  /** All that the report of the dossier has a part in, by id. */
  Map<String, Member> of(Dossier dossier) {
    return members.computeIfAbsent(Tables.text(dossier.reading(), "id"), id -> dossier.members());
  }
}

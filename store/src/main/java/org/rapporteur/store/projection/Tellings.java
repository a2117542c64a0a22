package org.rapporteur.store.projection;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.jdbi.v3.core.Handle;
import org.jspecify.annotations.Nullable;
import org.rapporteur.language.text.Fold;
import org.rapporteur.model.Engagement;
import org.rapporteur.model.PartialDate;
import org.rapporteur.model.Participant;
import org.rapporteur.model.Report;
import org.rapporteur.record.Bystander;
import org.rapporteur.record.Telling;
import org.rapporteur.record.assembly.Announcement;
import org.rapporteur.record.assembly.Member;
import org.rapporteur.store.sql.Level;

/** What reports tell, laid out for lists: by party, topic and series. */
final class Tellings {
  /** Between several forms of a name. */
  static final String BETWEEN = "\n";

  private final Handle handle;
  private final Report report;

  Tellings(Handle handle, Report report) {
    this.handle = handle;
    this.report = report;
  }

  /** Replaces what the report tells. */
  void replace(List<Telling> tellings, List<Bystander> bystanders, PartyCores cores) {
    clear();
    for (Bystander named : bystanders) {
      addNaming(new Place(named.id(), 0, named.id(), null), named.value(), cores.core(named.id()));
    }
    for (Telling telling : tellings) {
      handle.execute(
          "insert into telling (id, core, report, level, language) values (?, ?, ?, ?, ?)",
          telling.id(),
          "e|" + telling.id(),
          report.id(),
          Level.of(report.mark()),
          report.language());
      Engagement told = telling.value();
      told.content().topics().forEach(topic -> addForm("topic", telling.id(), topic));
      told.series().forEach(series -> addForm("series_form", telling.id(), series));
      handle.execute(
          "insert into series_member (series, telling) values (?, ?)",
          Member.seriesId(telling.id()),
          telling.id());
      for (int i = 0; i < telling.parties().size(); i++) {
        String id = telling.parties().get(i);
        PartialDate seen = told.when().start();
        addNaming(new Place(telling.id(), i, id, seen), told.participants().get(i), cores.core(id));
      }
      addPromises(telling);
    }
  }

  private void addPromises(Telling telling) {
    List<String> ids = new ArrayList<>(telling.commitments());
    Announcement.of(telling).ifPresent(announced -> ids.add(announced.id()));
    for (int i = 0; i < ids.size(); i++) {
      handle.execute(
          "insert into promise (id, telling, ordinal, report) values (?, ?, ?, ?)",
          ids.get(i),
          telling.id(),
          i,
          report.id());
    }
  }

  /** From the id of a naming to the core of its party. */
  @FunctionalInterface
  interface PartyCores {
    String core(String naming);
  }

  private void clear() {
    for (Map<String, Object> row :
        handle.select("select * from naming where report = ?", report.id()).mapToMap().list()) {
      String forms = row.get("names") + BETWEEN + row.get("english");
      for (String form : forms.strip().split(BETWEEN)) {
        handle.execute(
            "update party_form set uses = uses - 1 where core = ? and form = ?",
            row.get("core"),
            fold(form));
      }
    }
    handle.execute("delete from party_form where uses = 0");
    String told = " where telling in (select id from telling where report = ?)";
    for (String table : List.of("topic", "series_form", "series_member", "awaited", "met")) {
      handle.execute("delete from " + table + told, report.id());
    }
    for (String table : List.of("naming", "promise", "telling")) {
      handle.execute("delete from " + table + " where report = ?", report.id());
    }
  }

  private void addForm(String table, String telling, String form) {
    handle.execute(
        "insert into " + table + " (telling, form) values (?, ?) on conflict do nothing",
        telling,
        fold(form));
  }

  /** Where a naming stands: its telling, or itself for one who takes part in nothing. */
  private record Place(String telling, int ordinal, String id, @Nullable PartialDate seen) {}

  private void addNaming(Place place, Participant party, String core) {
    handle
        .createUpdate(
            "insert into naming values (:telling, :ordinal, :id, :core, :report, :level, :type,"
                + " :names, :english, :role, :represents, :code, :capacity, :seen)")
        .bind("telling", place.telling)
        .bind("ordinal", place.ordinal)
        .bind("id", place.id)
        .bind("core", core)
        .bind("report", report.id())
        .bind("level", Level.of(report.mark()))
        .bind("type", party.type().label())
        .bind("names", String.join(BETWEEN, party.names()))
        .bind("english", String.join(BETWEEN, party.english()))
        .bind("role", party.role())
        .bind("represents", party.represents())
        .bind("code", party.code())
        .bind("capacity", party.capacity().label())
        .bind("seen", place.seen == null ? null : place.seen.toString())
        .execute();
    for (List<String> forms : List.of(party.names(), party.english())) {
      for (String form : forms) {
        handle.execute(
            "insert into party_form (core, form, uses) values (?, ?, 1)"
                + " on conflict (core, form) do update set uses = party_form.uses + 1",
            core,
            fold(form));
      }
    }
  }

  /** A form as it is looked up: folded, in lower case. */
  static String fold(String form) {
    return Fold.fold(form).strip().toLowerCase(Locale.ROOT);
  }
}

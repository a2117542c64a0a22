package org.rapporteur.store.redact;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.jdbi.v3.core.Handle;
import org.rapporteur.model.Mark;
import org.rapporteur.record.Act;
import org.rapporteur.record.Judgement;
import org.rapporteur.store.sql.JudgementTable;
import org.rapporteur.store.sql.ReportTable;

/** Redacts in a backup what was redacted in the record since. */
public final class Carrying {
  private final Handle from;
  private final Handle to;
  private final KeyedList list;

  /** From the record as it is to its backup. */
  public Carrying(Handle from, Handle to) {
    this.from = from;
    this.to = to;
    list = new KeyedList(from);
  }

  /** Redacts; gives the reports touched. */
  public Set<String> redact(Redactor redactor) {
    Set<String> touched = new TreeSet<>();
    if (list.isEmpty()) {
      return touched;
    }
    Set<String> forms = new LinkedHashSet<>();
    boolean single = false;
    for (String id : new ReportTable(to).list(Mark.RESTRICTED)) {
      List<String> words = texts(id);
      Mask mask = list.maskFor(String.join("\n", words));
      forms.addAll(mask.forms());
      single |= !mask.words().isEmpty();
      if (hashes(id).stream().anyMatch(list::holds)) {
        redactor.report(id, Gate.REDACTED);
        touched.add(id);
      }
    }
    if (!forms.isEmpty()) {
      touched.addAll(redactor.words(forms, single));
    }
    carryList();
    return touched;
  }

  /** The judgements by which it was redacted. */
  public List<Judgement> judgements() {
    Set<String> known = new TreeSet<>();
    new JudgementTable(to).list().forEach(judgement -> known.add(judgement.id()));
    return new JudgementTable(from)
        .list().stream()
            .filter(each -> each.act() == Act.REDACT && !known.contains(each.id()))
            .toList();
  }

  private List<String> texts(String id) {
    return to.select(
            "select t.content from report_version v join text t on t.sha256 = v.text_sha256"
                + " where v.report = ? union all select v.source || '\n' || coalesce(v.url, '')"
                + " || '\n' || coalesce(v.title, '') || '\n' || coalesce(v.publisher, '')"
                + " from report_version v where v.report = ? union all"
                + " select distinct coalesce(c.value, '') || '\n' || coalesce(c.reason, '')"
                + " from claim c join reading r on r.number = c.reading where r.report = ?",
            id,
            id,
            id)
        .mapTo(String.class)
        .list();
  }

  private List<String> hashes(String id) {
    return to.select(
            "select bytes_sha256 from report_version where report = ?"
                + " union select text_sha256 from report_version where report = ?",
            id,
            id)
        .mapTo(String.class)
        .list();
  }

  /** What the backup does not hold must not come later either; digests go with their key. */
  private void carryList() {
    String key = secret(from);
    if (secret(to).isEmpty()) {
      to.execute("insert into redaction_key values (?)", key);
    }
    if (secret(to).equals(key)) {
      from.createQuery("select kind, length, digest from redaction")
          .mapToMap()
          .forEach(
              row ->
                  to.execute(
                      "insert into redaction values (?, ?, ?) on conflict do nothing",
                      row.get("kind"),
                      row.get("length"),
                      row.get("digest")));
    }
  }

  private static String secret(Handle handle) {
    return handle
        .createQuery("select secret from redaction_key")
        .mapTo(String.class)
        .findOne()
        .orElse("");
  }
}

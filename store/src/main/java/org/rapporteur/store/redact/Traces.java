package org.rapporteur.store.redact;

import java.time.Instant;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.UnaryOperator;
import java.util.random.RandomGenerator;
import org.jdbi.v3.core.Handle;
import org.rapporteur.model.Report;
import org.rapporteur.record.Anchor;
import org.rapporteur.record.Judgement;
import org.rapporteur.store.sql.ActLog;
import org.rapporteur.store.sql.JudgementTable;
import org.rapporteur.store.sql.Signature;

/** Takes what is redacted out of decisions and notes of failure. */
final class Traces {
  private static final String UNKNOWN = "0".repeat(64);

  private final Handle handle;
  private final RandomGenerator random;
  private final Instant at;

  Traces(Handle handle, RandomGenerator random, Instant at) {
    this.handle = handle;
    this.random = random;
    this.at = at;
  }

  /**
   * The texts of a report before and after.
   *
   * @param before the newest before
   * @param hashes of all it ever had
   * @param after the one there is now
   */
  record Texts(Report before, Set<String> hashes, Report after) {}

  /** Lets decisions on the report hold on to what it tells now, without the words. */
  void rewrite(Renaming renaming, Texts texts, UnaryOperator<String> cover) {
    for (Judgement judgement : new JudgementTable(handle).list()) {
      List<String> on =
          judgement.on().stream()
              .map(id -> Anchor.isAnchor(id) ? anchor(id, texts) : renaming.now(id))
              .toList();
      if (!on.equals(judgement.on())) {
        for (int i = 0; i < on.size(); i++) {
          handle.execute(
              "update judgement_on set target = ? where judgement = ? and ordinal = ?",
              on.get(i),
              judgement.id(),
              i);
        }
        coverWords(judgement, cover);
      }
    }
  }

  /** Covers the words in every decision, in who acted, and in what could not be read. */
  void cover(Mask mask, Mask whole) {
    for (Judgement judgement : new JudgementTable(handle).list()) {
      String all = judgement.by() + "\n" + judgement.reason() + "\n" + judgement.values();
      if (!mask.over(all).equals(all)) {
        coverWords(judgement, mask::over);
      }
    }
    ActLog.coverAuthors(handle, mask::over);
    Set<String> failed = new TreeSet<>();
    handle
        .createQuery("select id, source, place, reason from failure")
        .map(
            (row, context) ->
                List.of(row.getString(1), row.getString(2), row.getString(3), row.getString(4)))
        .forEach(
            row -> {
              if (whole.isIn(String.join("\n", row))) {
                failed.add(row.get(0));
              }
            });
    failed.forEach(id -> handle.execute("delete from failure where id = ?", id));
  }

  private void coverWords(Judgement judgement, UnaryOperator<String> cover) {
    String id = judgement.id();
    handle.execute(
        "update judgement set author = ?, reason = ? where id = ?",
        cover.apply(judgement.by()),
        cover.apply(judgement.reason()),
        id);
    judgement
        .values()
        .forEach(
            (field, value) ->
                handle.execute(
                    "update judgement_value set value = ? where judgement = ? and field = ?",
                    cover.apply(value),
                    id,
                    field));
    ActLog.forget(handle, id);
    Judgement now =
        new JudgementTable(handle)
            .list().stream().filter(each -> each.id().equals(id)).findFirst().orElseThrow();
    String written = now.withWithdrawnBy(null).written();
    new ActLog(handle, random).add(now.act().label(), id, written, Signature.of(now, at));
  }

  private static String anchor(String written, Texts texts) {
    Anchor anchor = Anchor.parse(written);
    if (anchor.textSha256().equals(texts.before.textSha256())) {
      return new Anchor(texts.after.textSha256(), anchor.span(), anchor.field()).toString();
    }
    return texts.hashes.contains(anchor.textSha256())
        ? new Anchor(UNKNOWN, anchor.span(), anchor.field()).toString()
        : written;
  }
}

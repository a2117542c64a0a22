package org.rapporteur.store.sql;

import java.util.HexFormat;
import java.util.List;
import java.util.Optional;
import java.util.function.UnaryOperator;
import java.util.random.RandomGenerator;
import org.jdbi.v3.core.Handle;
import org.jspecify.annotations.Nullable;
import org.rapporteur.record.Ids;

/**
 * The log of acts: who did what, in order, each entry hashed with the one before so that a changed
 * or missing entry shows. What was kept enters only as a salted digest: deleting the content and
 * its salt leaves the chain valid and tells nothing of the content.
 */
public final class ActLog {
  private static final String START = "0".repeat(64);
  private static final int SALT_BYTES = 16;

  private final Handle handle;
  private final RandomGenerator salts;

  public ActLog(Handle handle, RandomGenerator salts) {
    this.handle = handle;
    this.salts = salts;
  }

  private record Line(Entry entry, String digest) {
    String rehash(String previous) {
      return Ids.sha256(
          String.join(
              "\n", previous, entry.position + "", entry.at, entry.act, entry.subject, digest));
    }
  }

  /**
   * One act as logged.
   *
   * @param position from 1 on
   * @param at the moment
   * @param act what was done
   * @param subject id of what it was done to
   * @param hash of the entry and all before it
   * @param by name of who did it, or null where nobody gave one
   */
  public record Entry(
      long position, String at, String act, String subject, String hash, @Nullable String by) {}

  /** All acts in order. */
  public static List<Entry> list(Handle handle) {
    return lines(handle, "order by position").stream().map(Line::entry).toList();
  }

  /** Number of acts logged in the record behind the handle. */
  public static long lastPosition(Handle handle) {
    return handle
        .createQuery("select coalesce(max(position), 0) from act_log")
        .mapTo(Long.class)
        .one();
  }

  /** The hash of the entry at the position; empty when there is none. */
  public static String hashAt(Handle handle, long position) {
    return handle
        .select("select hash from act_log where position = ?", position)
        .mapTo(String.class)
        .findOne()
        .orElse("");
  }

  /** Names of those who did this to the thing, each once, in the order of their first act. */
  public static List<String> authors(Handle handle, String act, String subject) {
    return handle
        .select(
            "select author from act_log where subject = ? and act = ? and author is not null"
                + " group by author order by min(position)",
            subject,
            act)
        .mapTo(String.class)
        .list();
  }

  /**
   * Logs one act on the thing with the id {@code subject}; {@code content} enters as a digest, and
   * the name of who did it with it, so that neither can be changed unseen and both can be erased.
   */
  public void add(String act, String subject, String content, Signature signature) {
    byte[] bytes = new byte[SALT_BYTES];
    salts.nextBytes(bytes);
    String salt = HexFormat.of().formatHex(bytes);
    String digest = digest(salt, content, signature.by());
    long position = lastPosition(handle) + 1;
    String previous = last().map(line -> line.entry.hash).orElse(START);
    String at = signature.at().toString();
    Line line = new Line(new Entry(position, at, act, subject, "", signature.by()), digest);
    handle.execute(
        "insert into act_log (position, at, act, subject, salt, digest, hash, author)"
            + " values (?, ?, ?, ?, ?, ?, ?, ?)",
        position,
        at,
        act,
        subject,
        salt,
        digest,
        line.rehash(previous),
        signature.by());
  }

  private static String digest(String salt, String content, @Nullable String author) {
    return Ids.sha256(salt + content + (author == null ? "" : "\n" + author));
  }

  /** The first entry that does not follow from the one before, in words; empty when all do. */
  public static Optional<String> firstBreak(Handle handle) {
    String previous = START;
    long expected = 1;
    for (Line line : lines(handle, "order by position")) {
      Entry entry = line.entry;
      if (entry.position != expected || !entry.hash.equals(line.rehash(previous))) {
        return Optional.of("the log of acts is broken at entry " + expected);
      }
      previous = entry.hash;
      expected++;
    }
    return Optional.empty();
  }

  /** What was done in keeping what a report says. */
  public static final String READ = "read";

  /** What was done in erasing content: the one act after which an entry may lack its salt. */
  public static final String REDACT = "redact";

  /**
   * What is wrong with content that the log has or should have an entry of; empty when it is what
   * was logged. Of several entries on it the newest counts.
   *
   * @param act of the entry
   * @param subject of the entry
   * @param content as it stands now
   */
  public static Optional<String> mismatch(
      Handle handle, String act, String subject, String content) {
    record Kept(long position, @Nullable String salt, String digest, @Nullable String author) {}
    Optional<Kept> kept =
        handle
            .select(
                "select position, salt, digest, author from act_log where act = ? and subject = ?"
                    + " order by position desc limit 1",
                act,
                subject)
            .map(
                (row, c) ->
                    new Kept(row.getLong(1), row.getString(2), row.getString(3), row.getString(4)))
            .findOne();
    if (kept.isEmpty()) {
      return Optional.of(subject + ": the log knows nothing of it");
    }
    String salt = kept.get().salt;
    if (salt == null) {
      long later =
          handle
              .select(
                  "select count(*) from act_log where act = ? and position > ?",
                  REDACT,
                  kept.get().position)
              .mapTo(Long.class)
              .one();
      return later > 0
          ? Optional.empty()
          : Optional.of(
              subject + ": its entry in the log lost its salt though nothing was redacted");
    }
    return digest(salt, content, kept.get().author).equals(kept.get().digest)
        ? Optional.empty()
        : Optional.of(subject + ": it is not what was logged as " + act);
  }

  /** Drops the salts of the entries on something: their digests tell nothing any more. */
  public static void forget(Handle handle, String subject) {
    handle.execute("update act_log set salt = null where subject = ?", subject);
  }

  /** Covers words in the names of those who acted; entries that change lose their salt. */
  public static void coverAuthors(Handle handle, UnaryOperator<String> cover) {
    handle
        .createQuery("select distinct author from act_log where author is not null")
        .mapTo(String.class)
        .list()
        .forEach(
            author -> {
              String covered = cover.apply(author);
              if (!covered.equals(author)) {
                handle.execute(
                    "update act_log set author = ?, salt = null where author = ?", covered, author);
              }
            });
  }

  private Optional<Line> last() {
    return lines(handle, "order by position desc limit 1").stream().findFirst();
  }

  private static List<Line> lines(Handle handle, String order) {
    return handle
        .createQuery("select * from act_log " + order)
        .map(
            (row, context) ->
                new Line(
                    new Entry(
                        row.getLong("position"),
                        row.getString("at"),
                        row.getString("act"),
                        row.getString("subject"),
                        row.getString("hash"),
                        row.getString("author")),
                    row.getString("digest")))
        .list();
  }
}

package org.rapporteur.store.sql;

import java.time.Instant;
import java.util.HexFormat;
import java.util.List;
import java.util.Optional;
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

  private record Line(
      long position, String at, String act, String subject, String digest, String hash) {
    String rehash(String previous) {
      return Ids.sha256(String.join("\n", previous, position + "", at, act, subject, digest));
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
   */
  public record Entry(long position, String at, String act, String subject, String hash) {}

  /** All acts in order. */
  public static List<Entry> list(Handle handle) {
    return lines(handle, "order by position").stream()
        .map(line -> new Entry(line.position, line.at, line.act, line.subject, line.hash))
        .toList();
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

  /** Logs one act on the thing with the id {@code subject}; {@code content} enters as a digest. */
  public void add(String act, String subject, String content, Instant at) {
    byte[] bytes = new byte[SALT_BYTES];
    salts.nextBytes(bytes);
    String salt = HexFormat.of().formatHex(bytes);
    String digest = Ids.sha256(salt + content);
    long position = lastPosition(handle) + 1;
    String previous = last().map(Line::hash).orElse(START);
    Line line = new Line(position, at.toString(), act, subject, digest, "");
    handle.execute(
        "insert into act_log values (?, ?, ?, ?, ?, ?, ?)",
        position,
        line.at,
        act,
        subject,
        salt,
        digest,
        line.rehash(previous));
  }

  /** The first entry that does not follow from the one before, in words; empty when all do. */
  public static Optional<String> firstBreak(Handle handle) {
    String previous = START;
    long expected = 1;
    for (Line line : lines(handle, "order by position")) {
      if (line.position != expected || !line.hash.equals(line.rehash(previous))) {
        return Optional.of("the log of acts is broken at entry " + expected);
      }
      previous = line.hash;
      expected++;
    }
    return Optional.empty();
  }

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
    record Kept(long position, @Nullable String salt, String digest) {}
    Optional<Kept> kept =
        handle
            .select(
                "select position, salt, digest from act_log where act = ? and subject = ?"
                    + " order by position desc limit 1",
                act,
                subject)
            .map((row, c) -> new Kept(row.getLong(1), row.getString(2), row.getString(3)))
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
    return Ids.sha256(salt + content).equals(kept.get().digest)
        ? Optional.empty()
        : Optional.of(subject + ": it is not what was logged as " + act);
  }

  /** Drops the salts of the entries on something: their digests tell nothing any more. */
  public static void forget(Handle handle, String subject) {
    handle.execute("update act_log set salt = null where subject = ?", subject);
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
                    row.getLong("position"),
                    row.getString("at"),
                    row.getString("act"),
                    row.getString("subject"),
                    row.getString("digest"),
                    row.getString("hash")))
        .list();
  }
}

package org.rapporteur.read.archive;

import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import org.rapporteur.read.format.Unreadable;

/**
 * How much may be unpacked from one document, archives within archives together: {@value
 * #MOST_MEMBERS} members, {@value #MOST_DEPTH} archives in each other, and, beyond {@value #FREE}
 * bytes, {@value #MOST_TIMES} times as many bytes as it holds itself.
 */
public final class Allowance {
  /** Archives in each other. */
  public static final int MOST_DEPTH = 5;

  /** Members in all. */
  public static final int MOST_MEMBERS = 1_000_000;

  /** Bytes that may be unpacked from any archive: 256 MB. */
  public static final long FREE = 256L << 20;

  /** Bytes unpacked for each byte of the archive, beyond what is free. */
  public static final int MOST_TIMES = 100;

  private final int depth;
  private final Sums sums;

  /** What was taken so far. */
  private static final class Sums {
    private long packed;
    private long unpacked;
    private int members;
    private boolean exceeded;
  }

  private Allowance(int depth, Sums sums) {
    this.depth = depth;
    this.sums = sums;
  }

  /** The allowance of a document that lies in no archive. */
  public static Allowance whole() {
    return new Allowance(0, new Sums());
  }

  /** That of an archive's members. */
  public Allowance within() throws Unreadable {
    if (depth == MOST_DEPTH) {
      throw new Unreadable("", "more than " + MOST_DEPTH + " archives in each other");
    }
    return new Allowance(depth + 1, sums);
  }

  /** The stream of the outermost document, whose bytes raise what may be unpacked. */
  public InputStream packed(InputStream in) {
    return depth > 0 ? in : new Counted(in, n -> sums.packed += n);
  }

  /** Takes the size of the outermost document, where it is a file, as read. */
  public void packed(long size) {
    sums.packed = depth > 1 ? sums.packed : Math.max(sums.packed, size);
  }

  /** The stream of what is unpacked, which ends in trouble when it goes beyond the allowance. */
  public InputStream unpacked(InputStream in) {
    return new Counted(
        in,
        n -> {
          sums.unpacked += n;
          if (sums.unpacked > FREE && sums.unpacked > MOST_TIMES * sums.packed) {
            throw exceeded("unpacks to more than " + MOST_TIMES + " times its size");
          }
        });
  }

  /** Counts one more member. */
  public void member() throws Exceeded {
    if (++sums.members > MOST_MEMBERS) {
      throw exceeded("more than " + MOST_MEMBERS + " members");
    }
  }

  private Exceeded exceeded(String reason) {
    sums.exceeded = true;
    return new Exceeded(reason);
  }

  /** True when more was asked for than is allowed. */
  public boolean isExceeded() {
    return sums.exceeded;
  }

  /** More was unpacked than is allowed; nothing further of the document is read. */
  public static final class Exceeded extends IOException {
    private static final long serialVersionUID = 1L;

    Exceeded(String reason) {
      super(reason);
    }
  }

  /** Is told how many bytes were read. */
  private interface Count {
    void add(long bytes) throws IOException;
  }

  /** A stream whose bytes are counted. */
  private static final class Counted extends FilterInputStream {
    private final Count count;

    Counted(InputStream in, Count count) {
      super(in);
      this.count = count;
    }

    @Override
    public int read() throws IOException {
      int read = super.read();
      count.add(read < 0 ? 0 : 1);
      return read;
    }

    @Override
    public int read(byte[] buffer, int offset, int length) throws IOException {
      int read = super.read(buffer, offset, length);
      count.add(Math.max(0, read));
      return read;
    }

    @Override
    public long skip(long bytes) throws IOException {
      long skipped = super.skip(bytes);
      count.add(skipped);
      return skipped;
    }

    @Override
    public boolean markSupported() {
      return false;
    }
  }
}

package org.rapporteur.read;

import java.io.Closeable;
import java.io.IOException;
import java.io.InputStream;
import java.util.Iterator;
import java.util.NoSuchElementException;
import java.util.Spliterator;
import java.util.Spliterators;
import java.util.function.Function;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import org.jspecify.annotations.Nullable;
import org.rapporteur.read.format.Bytes;

/**
 * The results of one document, or of one after the other, made when they are asked for: never more
 * than one is held. Closing it closes what is open.
 */
abstract class Results implements Iterator<ReadResult>, Closeable {
  private @Nullable ReadResult ahead;
  private boolean ended;

  /** Makes the next result, or null at the end. */
  abstract @Nullable ReadResult make();

  @Override
  public final boolean hasNext() {
    if (ahead == null && !ended) {
      ahead = make();
      ended = ahead == null;
    }
    return ahead != null;
  }

  @Override
  public final ReadResult next() {
    ReadResult result = hasNext() ? ahead : null;
    if (result == null) {
      throw new NoSuchElementException();
    }
    ahead = null;
    return result;
  }

  @Override
  public void close() {}

  /** Makes results of lines. */
  interface OfLine {
    /** The result of a line, counted from 1; null when the line is blank. */
    @Nullable ReadResult of(int number, Bytes line);

    /** The result of not getting beyond the line with this number. */
    ReadResult stopped(int number, IOException cause);
  }

  /** A single result. */
  static Results one(ReadResult result) {
    return new Results() {
      private boolean given;

      @Override
      @Nullable ReadResult make() {
        boolean first = !given;
        given = true;
        return first ? result : null;
      }
    };
  }

  /** A result a line of the stream, which is closed at its end. */
  static Results lines(InputStream in, OfLine ofLine) {
    LineReader lines = new LineReader(in);
    return new Results() {
      private int number;
      private boolean stopped;

      @Override
      @Nullable ReadResult make() {
        if (stopped) {
          return null;
        }
        try {
          for (Bytes line = lines.next(); line != null; line = lines.next()) {
            number++;
            ReadResult result = ofLine.of(number, line);
            if (result != null) {
              return result;
            }
          }
        } catch (IOException e) {
          close();
          stopped = true;
          return ofLine.stopped(number, e);
        }
        close();
        return null;
      }

      @Override
      public void close() {
        Results.close(in);
      }
    };
  }

  /** The results of all documents, one document after the other. */
  static Stream<ReadResult> concat(
      Iterator<Document> documents, Function<Document, Results> resultsOf) {
    Results all = afterwards(null, documents, resultsOf);
    return StreamSupport.stream(
            Spliterators.spliteratorUnknownSize(all, Spliterator.ORDERED | Spliterator.NONNULL),
            false)
        .onClose(all::close);
  }

  /** A first result, if any, and afterwards those of all documents. */
  static Results afterwards(
      @Nullable ReadResult first,
      Iterator<Document> documents,
      Function<Document, Results> resultsOf) {
    return new Results() {
      private @Nullable Results current = first == null ? null : one(first);

      @Override
      @Nullable ReadResult make() {
        while (current == null || !current.hasNext()) {
          close();
          if (!documents.hasNext()) {
            return null;
          }
          current = resultsOf.apply(documents.next());
        }
        return current.next();
      }

      @Override
      public void close() {
        if (current != null) {
          current.close();
        }
      }
    };
  }

  /** Closes a stream that is only read, whatever closing it says. */
  static void close(@Nullable InputStream in) {
    try {
      if (in != null) {
        in.close();
      }
    } catch (IOException e) {
      // Nothing was written; there is nothing to lose.
    }
  }
}

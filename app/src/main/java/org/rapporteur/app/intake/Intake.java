package org.rapporteur.app.intake;

import java.util.List;
import java.util.stream.Stream;
import org.rapporteur.Pipeline;
import org.rapporteur.model.Mark;
import org.rapporteur.read.Document;
import org.rapporteur.read.ReadResult;
import org.rapporteur.read.Reader;
import org.rapporteur.read.Source;

/** Takes reports in: reads sources one report at a time and finds what each says. Thread-safe. */
public final class Intake {
  private final Reader reader;
  private final Pipeline pipeline;

  /**
   * An intake.
   *
   * @param reader brings documents to reports
   * @param pipeline finds what reports say
   */
  public Intake(Reader reader, Pipeline pipeline) {
    this.reader = reader;
    this.pipeline = pipeline;
  }

  /** Is told what became of each report, in order. */
  @FunctionalInterface
  public interface Taker {
    /** A report was taken in, or could not be. */
    void taken(Taken taken);

    /** A report is known already and was not read again. */
    default void known(ReadResult.Known known) {}

    /** True when no more is wanted; asked before each report. */
    default boolean isEnough() {
      return false;
    }
  }

  /** What became of every report of the sources, one after another, in their order. */
  public void takeAll(List<Source> sources, Mark mark, Taker taker) {
    takeAll(sources, mark, (sha256, url) -> false, taker);
  }

  /** The same, passing over what is known. */
  public void takeAll(List<Source> sources, Mark mark, Reader.Known known, Taker taker) {
    for (Source source : sources) {
      try (Stream<Document> documents = source.documents()) {
        documents
            .takeWhile(document -> !taker.isEnough())
            .forEach(document -> take(document.withMark(mark), known, taker));
      }
    }
  }

  /** What became of every report of the document, in order. */
  public void take(Document document, Taker taker) {
    take(document, (sha256, url) -> false, taker);
  }

  private void take(Document document, Reader.Known known, Taker taker) {
    try (Stream<ReadResult> results = reader.read(document, known)) {
      results.takeWhile(result -> !taker.isEnough()).forEach(result -> take(result, taker));
    }
  }

  private void take(ReadResult result, Taker taker) {
    if (result instanceof ReadResult.Read read) {
      taker.taken(new Taken(pipeline.read(read.report()), read.original()));
    } else if (result instanceof ReadResult.Failed failed) {
      taker.taken(new Taken(failed.failure(), null));
    } else if (result instanceof ReadResult.Known known) {
      taker.known(known);
    }
  }
}

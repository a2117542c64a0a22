package org.rapporteur.app.intake;

import java.util.List;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.rapporteur.Pipeline;
import org.rapporteur.model.Mark;
import org.rapporteur.model.Outcome;
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

  /** What became of every report of the sources, one after another, in their order. */
  public void takeAll(List<Source> sources, Mark mark, Consumer<Taken> each) {
    for (Source source : sources) {
      try (Stream<Document> documents = source.documents()) {
        documents.forEach(document -> take(document.withMark(mark), each));
      }
    }
  }

  /** What became of every report of the document, in order. */
  public void take(Document document, Consumer<Taken> each) {
    try (Stream<ReadResult> results = reader.read(document)) {
      results.map(this::taken).forEach(each);
    }
  }

  private Taken taken(ReadResult result) {
    if (result instanceof ReadResult.Read read) {
      return new Taken(pipeline.read(read.report()), read.original());
    }
    Outcome.Failed failure = ((ReadResult.Failed) result).failure();
    return new Taken(failure, null);
  }
}

package org.rapporteur.app.proof;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.rapporteur.app.evaluate.GoldReport;
import org.rapporteur.app.intake.Intake;
import org.rapporteur.read.Document;

/** A reading of all the own reports, in a process of its own when need be. */
final class OtherReading {
  private OtherReading() {}

  /** All own reports, pages among them. */
  static List<Document> documents() {
    return OwnReports.all().stream().map(GoldReport::document).toList();
  }

  /** What a fresh intake makes of the documents, in their order. */
  static List<List<String>> outcomes(List<Document> documents) {
    Intake intake = OwnReports.intake();
    return documents.stream().map(document -> OwnReports.lines(intake, document)).toList();
  }

  /** Writes the outcomes of all own reports, a line each, to the file named. */
  public static void main(String[] arguments) throws IOException {
    List<String> lines = outcomes(documents()).stream().flatMap(List::stream).toList();
    Files.writeString(Path.of(arguments[0]), String.join("\n", lines));
  }
}

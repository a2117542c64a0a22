package org.rapporteur.app.proof;

import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.rapporteur.Languages;
import org.rapporteur.Pipeline;
import org.rapporteur.app.Program;
import org.rapporteur.app.evaluate.GoldReader;
import org.rapporteur.app.evaluate.GoldReport;
import org.rapporteur.app.intake.Intake;
import org.rapporteur.json.OutcomeWriter;
import org.rapporteur.language.lexicon.Lexicon;
import org.rapporteur.model.Outcome;
import org.rapporteur.read.Document;
import org.rapporteur.read.Reader;

/** The project's own reports, and what an intake makes of one. */
final class OwnReports {
  /** The gold folder, from the module's own folder. */
  static final Path GOLD = Path.of("src", "test", "resources", "gold");

  private OwnReports() {}

  /**
   * A report in plain text.
   *
   * @param id its id
   * @param language its language
   * @param published ISO date, or null
   * @param text its text
   */
  record Plain(String id, String language, @Nullable String published, String text) {
    /** The report as a line of JSON Lines, without a line end. */
    String line() {
      ObjectNode line = JsonNodeFactory.instance.objectNode();
      return line.put("id", id).put("published", published).put("text", text).toString();
    }

    /** The report as a document. */
    Document document() {
      return Document.of(id + ".jsonl", line().getBytes(StandardCharsets.UTF_8));
    }
  }

  /** The program's own intake. */
  static Intake intake() {
    return new Intake(new Reader(Lexicon::of), Pipeline.load(new Languages(Program.LANGUAGES)));
  }

  /** All gold reports, pages among them, in order of name. */
  static List<GoldReport> all() {
    return new GoldReader().list(GOLD);
  }

  /** Those in plain text. */
  static List<Plain> plain() {
    List<Plain> plain = new ArrayList<>();
    for (GoldReport report : all()) {
      String text = report.text();
      Path file = report.file();
      if (text == null && file != null && file.toString().endsWith(".txt")) {
        text = read(file);
      }
      if (text != null) {
        plain.add(new Plain(report.id(), report.language(), report.published(), text));
      }
    }
    return plain;
  }

  /** What became of each report of the document, texts and furniture included. */
  static List<String> lines(Intake intake, Document document) {
    OutcomeWriter writer = new OutcomeWriter(true);
    return outcomes(intake, document).stream().map(writer::line).toList();
  }

  /** What became of each report of the document. */
  static List<Outcome> outcomes(Intake intake, Document document) {
    List<Outcome> outcomes = new ArrayList<>();
    intake.take(document, taken -> outcomes.add(taken.outcome()));
    return outcomes;
  }

  private static String read(Path file) {
    try {
      return Files.readString(file);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}

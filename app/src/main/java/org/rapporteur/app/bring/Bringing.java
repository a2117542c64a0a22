package org.rapporteur.app.bring;

import com.fasterxml.jackson.core.JacksonException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.MappingIterator;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.time.DateTimeException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.rapporteur.app.Program;
import org.rapporteur.model.Engagement;
import org.rapporteur.model.Mark;
import org.rapporteur.model.Outcome;
import org.rapporteur.model.Report;
import org.rapporteur.record.Act;
import org.rapporteur.record.Added;
import org.rapporteur.record.Judgement;
import org.rapporteur.store.RecordBook;
import org.rapporteur.store.review.Unfit;

/**
 * Takes in what {@code export} or {@code read --json} of another record gave: reports with text are
 * read here, readings are kept as they are, decisions hold on to the words they were made on. What
 * does not hold is refused and named, and the rest goes on.
 */
public final class Bringing {
  private final Program program;
  private final RecordBook book;
  private final Readers readers;
  private final Map<String, Integer> counts = new TreeMap<>();
  private final List<String> refused = new ArrayList<>();
  private final List<JsonNode> decisions = new ArrayList<>();

  /** Brings into the record; {@code readers} finds what reports say that come without a reading. */
  public Bringing(Program program, RecordBook book, Readers readers) {
    this.program = program;
    this.book = book;
    this.readers = readers;
  }

  /**
   * What reads the reports that come with their text alone, and who made the readings that come.
   *
   * @param reading finds what a report says
   * @param version of the reader that made the readings brought in
   * @param mark of reports that come without
   */
  public record Readers(Reading reading, String version, Mark mark) {
    /** Finds what a report says. */
    @FunctionalInterface
    public interface Reading {
      /** What became of it. */
      Outcome of(Report report);
    }
  }

  /** Everything in the stream: one JSON document, or one object a line. */
  public void all(InputStream in) throws IOException {
    int number = 0;
    try (MappingIterator<JsonNode> nodes =
        new ObjectMapper().readerFor(JsonNode.class).readValues(in)) {
      while (nodes.hasNextValue()) {
        number++;
        JsonNode node = nodes.nextValue();
        take("entry " + number, node);
      }
    } catch (JacksonException e) {
      refused.add(
          "entry "
              + (number + 1)
              + ", line "
              + e.getLocation().getLineNr()
              + ": not JSON: "
              + e.getOriginalMessage());
    }
    for (JsonNode decision : decisions) {
      tried("decision " + decision.path("id").asText(), () -> decide(decision));
    }
  }

  /** What was refused, each with its place and why. */
  public List<String> refused() {
    return List.copyOf(refused);
  }

  /** What was brought in, in words. */
  public String summary() {
    List<String> words = new ArrayList<>();
    counts.forEach((what, number) -> words.add(number + " " + what));
    words.add("refused " + refused.size());
    return String.join(", ", words);
  }

  private void take(String place, JsonNode node) {
    if (node.path("format").asText().startsWith("rapporteur/")) {
      int[] number = {0};
      node.path("reports").forEach(each -> tried("report " + ++number[0], () -> report(each)));
      node.path("judgements").forEach(decisions::add);
    } else if (node.path("type").asText().equals("report")) {
      tried(place, () -> report(node));
    } else if (node.path("type").asText().equals("judgement")) {
      decisions.add(node);
    } else if (node.has("engagements") && node.has("text_sha256")) {
      tried(place, () -> reading(node));
    } else if (!node.has("type")) {
      refused.add(place + ": no export, reading or decision");
    }
  }

  private void tried(String place, Runnable work) {
    try {
      work.run();
    } catch (Unsound | Unfit | IllegalArgumentException | DateTimeException e) {
      refused.add(place + ": " + e.getMessage());
    }
  }

  private void report(JsonNode node) {
    Report report = ReportNode.report(node, readers.mark);
    if (report == null) {
      String id = Nodes.get(node, "id");
      boolean known = book.ledger().findReport(id, Mark.RESTRICTED).isPresent();
      count(known ? "reports known" : "reports without text passed over");
      return;
    }
    keep(readers.reading.of(report), report, Program.version());
  }

  private void reading(JsonNode node) {
    Report report = ReportNode.report(node, readers.mark);
    if (report == null) {
      String hash = Nodes.get(node, "text_sha256");
      report =
          book.ledger()
              .findReport(Nodes.get(node, "id"), Mark.RESTRICTED)
              .filter(known -> known.textSha256().equals(hash))
              .orElseThrow(() -> new Unsound("its text is neither with it nor on record"));
    }
    List<Engagement> engagements =
        Nodes.each(node, "engagements", new EngagementNode(report.text())::engagement);
    Outcome outcome =
        engagements.isEmpty()
            ? new Outcome.Skipped(
                report, Nodes.get(node, "status"), Nodes.find(node, "reason") + "")
            : new Outcome.Kept(report, engagements);
    keep(outcome, report, readers.version);
  }

  private void keep(Outcome outcome, Report report, String reader) {
    byte[] bytes = report.text().getBytes(StandardCharsets.UTF_8);
    Added added = book.add(outcome, bytes, reader, program.clock().instant());
    count(added.fate() == Added.Fate.KNOWN ? "reports known" : "reports kept");
  }

  private void decide(JsonNode node) {
    if (!JudgementNode.isByPerson(node)) {
      return;
    }
    Judgement judgement = JudgementNode.judgement(node);
    if (judgement.act() == Act.REDACT) {
      count("redactions passed over: redact here");
      return;
    }
    long before = book.ledger().position();
    book.review().take(judgement);
    count(book.ledger().position() > before ? "decisions kept" : "decisions known");
  }

  private void count(String what) {
    counts.merge(what, 1, Integer::sum);
  }
}

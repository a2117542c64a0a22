package org.rapporteur.app.cli.out;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import org.rapporteur.app.Program;
import org.rapporteur.app.brief.Brief;
import org.rapporteur.app.brief.BriefFormat;
import org.rapporteur.app.brief.Drafter;
import org.rapporteur.app.brief.Voice;
import org.rapporteur.app.cli.CommandLines;
import org.rapporteur.app.cli.FilterOptions;
import org.rapporteur.app.cli.RecordOptions;
import org.rapporteur.app.cli.Refused;
import org.rapporteur.record.view.Query;
import org.rapporteur.store.RecordBook;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** Writes a brief whose every sentence has a footnote to a quote. */
@Command(
    name = "brief",
    mixinStandardHelpOptions = true,
    description = {
      "Write a brief of one or two pages: what happened, who, what was agreed, what is owed, where",
      "sources differ. Every sentence has a footnote to a quote. What happened between two states",
      "since a day: --state KZ --state EG --from 2018-01-01."
    })
public final class BriefCommand implements Callable<Integer> {
  private final Program program;

  @Mixin private RecordOptions record = new RecordOptions();

  @Mixin private FilterOptions filters = new FilterOptions();

  @Option(
      names = "--out",
      required = true,
      paramLabel = "FILE",
      description = "A file that ends in .docx, .pdf or .md.")
  private Path out = Path.of("brief.md");

  @Option(
      names = "--as-of",
      paramLabel = "DATE",
      description = "The day that decides what is overdue; without it nothing is.")
  private @Nullable LocalDate asOf;

  @Option(
      names = "--limit",
      paramLabel = "N",
      description = "Tell the N latest engagements; ${DEFAULT-VALUE} when not given.")
  private int limit = Drafter.USUAL;

  @Option(
      names = "--lang",
      paramLabel = "CODE",
      description = "The language of the brief: en, ar, fr or ru; quotes stay as they are.")
  private String language = Voice.LANGUAGES.get(0);

  /** The command over the parts of the program. */
  public BriefCommand(Program program) {
    this.program = program;
  }

  @Override
  public Integer call() throws IOException {
    if (limit < 1) {
      throw new Refused("--limit must be at least 1");
    }
    BriefFormat format =
        BriefFormat.ofFile(out.toString())
            .orElseThrow(() -> new Refused(out + ": a brief ends in .docx, .pdf or .md"));
    if (!Voice.LANGUAGES.contains(language)) {
      String known = String.join(", ", Voice.LANGUAGES);
      throw new Refused("--lang " + language + ": a brief is written in " + known);
    }
    Voice voice = new Voice(language);
    Query query = filters.query();
    try (RecordBook book = record.open(program)) {
      Brief brief = Drafter.draft(book.exportAll(query), query, asOf, limit, voice);
      try (OutputStream to = Files.newOutputStream(out)) {
        format.write(brief, to);
      }
      program.console().note(brief.scope());
    }
    return CommandLines.DONE;
  }
}

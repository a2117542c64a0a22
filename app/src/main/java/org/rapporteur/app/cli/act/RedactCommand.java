package org.rapporteur.app.cli.act;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import org.rapporteur.app.Program;
import org.rapporteur.app.cli.CommandLines;
import org.rapporteur.app.cli.RecordOptions;
import org.rapporteur.app.cli.Refused;
import org.rapporteur.record.Act;
import org.rapporteur.record.Judgement;
import org.rapporteur.record.Judgement.Ruling;
import org.rapporteur.record.view.Entry;
import org.rapporteur.record.view.PartyView;
import org.rapporteur.record.view.ReportView;
import org.rapporteur.store.RecordBook;
import picocli.CommandLine.ArgGroup;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Erases a party, a report or words for good. */
@Command(
    name = "redact",
    mixinStandardHelpOptions = true,
    description = {
      "Erase a party's names, a report or words for good: from texts, bytes, values, decisions, the",
      "index and free pages. It cannot be undone, and adding the same again does not bring it back.",
      "Backups made before still hold it."
    })
public final class RedactCommand implements Callable<Integer> {
  private final Program program;

  @Mixin private RecordOptions record = new RecordOptions();

  @Mixin private Signed signed = new Signed();

  @ArgGroup(multiplicity = "1")
  private What what = new What();

  /** The command over the parts of the program. */
  public RedactCommand(Program program) {
    this.program = program;
  }

  /** What is erased. */
  static final class What {
    @Parameters(paramLabel = "ID", arity = "0..1", description = "A party or a report.")
    private @Nullable String id;

    @Option(names = "--words", paramLabel = "WORDS", description = "These words, everywhere.")
    private @Nullable List<String> words;
  }

  @Override
  public Integer call() {
    try (RecordBook book = record.open(program)) {
      int touched = what.words != null ? words(book, what.words) : entry(book, what.id + "");
      program.console().line("redacted in " + touched + (touched == 1 ? " report" : " reports"));
    }
    return CommandLines.DONE;
  }

  private int words(RecordBook book, List<String> words) {
    for (String each : words) {
      if (each.strip().length() < 2) {
        throw new Refused("too short to be erased everywhere: " + each);
      }
    }
    return book.erasure().words(words, false, judgement(List.of("words"))).size();
  }

  private int entry(RecordBook book, String id) {
    Entry entry =
        book.find(id, RecordOptions.CLEARANCE)
            .orElseThrow(() -> new Refused("nothing on record is called " + id));
    if (entry instanceof PartyView party) {
      Set<String> touched = book.erasure().party(party, judgement(List.of(party.id())));
      return touched.size();
    }
    if (entry instanceof ReportView report) {
      book.erasure().report(report.id(), judgement(List.of(report.id())));
      return 1;
    }
    throw new Refused("only a party, a report or words are redacted: " + id);
  }

  private Judgement judgement(List<String> on) {
    return signed.judgement(program, new Ruling(Act.REDACT, on, Map.of()));
  }
}

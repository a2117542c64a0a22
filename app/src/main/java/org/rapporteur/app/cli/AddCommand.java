package org.rapporteur.app.cli;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import org.rapporteur.app.Console;
import org.rapporteur.app.Program;
import org.rapporteur.app.bring.Handwritten;
import org.rapporteur.app.bring.Unsound;
import org.rapporteur.app.intake.Arrivals;
import org.rapporteur.app.intake.Intake;
import org.rapporteur.app.intake.Interruption;
import org.rapporteur.app.intake.Taken;
import org.rapporteur.model.Mark;
import org.rapporteur.model.Outcome;
import org.rapporteur.read.ReadResult;
import org.rapporteur.read.Reader;
import org.rapporteur.read.Source;
import org.rapporteur.record.Added;
import org.rapporteur.store.Incoming;
import org.rapporteur.store.RecordBook;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Reads reports and keeps them and what they say. */
@Command(
    name = "add",
    mixinStandardHelpOptions = true,
    description = "Read reports and keep them and what they say.")
final class AddCommand implements Callable<Integer> {
  /** So many reports are kept one by one, which a person may be watching. */
  private static final int ONE_BY_ONE = 256;

  /** So many of a long run are kept in one act, unless they are large or take long to read. */
  private static final int AT_ONCE = 64;

  private static final long MOST_BYTES = 16 << 20;
  private static final long MOST_MILLIS = 2_000;

  private final Program program;

  @Mixin private RecordOptions record = new RecordOptions();

  @Parameters(paramLabel = "SOURCE", arity = "0..*", description = "What to read.")
  private List<String> names = List.of();

  @Option(
      names = "--mark",
      paramLabel = "MARK",
      description = "Who may see it: public, internal or restricted; internal when not given.")
  private Mark mark = Mark.INTERNAL;

  @Option(names = "--json", description = "One JSON object a line, a report each.")
  private boolean json;

  @Option(
      names = "--manual",
      description = "Enter an engagement by hand, with --by, --set and --with.")
  private boolean manual;

  @Option(
      names = "--by",
      paramLabel = "NAME",
      description = "Who brings it, for the log; or, entered by hand, its witness.")
  private String by = "";

  @Option(
      names = "--set",
      paramLabel = "FIELD=VALUE",
      description = "Of what is entered: kind, start, end, city, country, name, …")
  private Map<String, String> fields = Map.of();

  @Option(
      names = "--with",
      paramLabel = "PARTY",
      description = "Who took part, as type|name|role|represents|capacity.")
  private List<String> parties = List.of();

  AddCommand(Program program) {
    this.program = program;
  }

  @Override
  public Integer call() {
    if (manual) {
      return enter();
    }
    if (names.isEmpty()) {
      throw new Refused("what is to be added? give SOURCE, or --manual");
    }
    Console console = program.console();
    Progress progress = new Progress(console, program.clock(), Progress.count(sources()));
    Intake intake = program.intake();
    String version = Program.version();
    try (Interruption interruption = Interruption.watch();
        RecordBook book = record.openOrMake(program)) {
      Keeping keeping = new Keeping(book, progress, interruption);
      Reader.Known known = (sha256, url) -> book.isRead(sha256, url == null ? "" : url, version);
      intake.takeAll(sources(), mark, known, keeping);
      keeping.keep();
      progress.end();
      if (interruption.isAsked()) {
        console.note("stopped; what was read is kept, and the same command goes on from there");
      }
      if (!json) {
        console.text(keeping.arrivals.summary());
      }
      console.out().flush();
      boolean whole = keeping.arrivals.failed() == 0 && !interruption.isAsked();
      return whole ? CommandLines.DONE : CommandLines.SOME_FAILED;
    }
  }

  /**
   * Keeps what is taken in and tells how far it has come. The first reports are kept one by one;
   * those of a long run some at a time, since each act waits for the disk, and told once they are.
   */
  private final class Keeping implements Intake.Taker {
    private final RecordBook book;
    private final Progress progress;
    private final Interruption interruption;
    private final Arrivals arrivals = new Arrivals();
    private final List<Taken> waiting = new ArrayList<>();
    private long bytes;
    private long since;
    private int kept;

    Keeping(RecordBook book, Progress progress, Interruption interruption) {
      this.book = book;
      this.progress = progress;
      this.interruption = interruption;
    }

    @Override
    public void taken(Taken taken) {
      long now = program.clock().millis();
      if (waiting.isEmpty()) {
        since = now;
        bytes = 0;
      }
      waiting.add(taken);
      bytes += taken.size();
      boolean enough = waiting.size() >= AT_ONCE || bytes > MOST_BYTES;
      if (kept < ONE_BY_ONE || enough || now - since > MOST_MILLIS) {
        keep();
      }
    }

    @Override
    public void known(ReadResult.Known known) {
      keep();
      Added added = new Added(known.id(), Added.Fate.KNOWN, List.of(), "already kept");
      arrivals.addKnown();
      tell(Arrivals.json(known, added));
      progress.pass(known.source(), "known " + known.source());
    }

    /** Keeps all that waits, and says so. */
    private void keep() {
      if (waiting.isEmpty()) {
        return;
      }
      List<Incoming> all =
          waiting.stream().map(taken -> new Incoming(taken.outcome(), taken::bytes)).toList();
      String name = by.isBlank() ? null : by.strip();
      List<Added> added = book.addAll(all, Program.version(), program.clock().instant(), name);
      for (int i = 0; i < all.size(); i++) {
        Outcome outcome = all.get(i).outcome();
        arrivals.add(outcome, added.get(i));
        tell(Arrivals.json(outcome, added.get(i)));
        progress.step(Arrivals.place(outcome), arrivals.line(outcome, added.get(i)));
      }
      kept += all.size();
      waiting.clear();
    }

    @Override
    public boolean isEnough() {
      return interruption.isAsked();
    }
  }

  private int enter() {
    if (by.isBlank() || !names.isEmpty()) {
      throw new Refused("what is entered by hand needs --by NAME, and no SOURCE");
    }
    try (RecordBook book = record.openOrMake(program)) {
      Added added = new Handwritten(by, fields, parties).keep(program, book, mark);
      program.console().line(added.report() + "  " + String.join(" ", added.engagements()));
      return CommandLines.DONE;
    } catch (Unsound | IllegalArgumentException e) {
      throw new Refused(String.valueOf(e.getMessage()));
    }
  }

  private void tell(String line) {
    if (json) {
      program.console().line(line);
    }
  }

  private List<Source> sources() {
    return names.stream().map(name -> Source.of(name, program.console().in())).toList();
  }
}

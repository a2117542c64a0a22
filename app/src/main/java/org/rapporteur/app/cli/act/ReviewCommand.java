package org.rapporteur.app.cli.act;

import java.io.IOException;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import org.rapporteur.app.Program;
import org.rapporteur.app.cli.CommandLines;
import org.rapporteur.app.cli.RecordOptions;
import org.rapporteur.app.cli.Refused;
import org.rapporteur.app.decide.Rulings;
import org.rapporteur.app.show.DoubtPage;
import org.rapporteur.record.Act;
import org.rapporteur.record.Judgement;
import org.rapporteur.record.Judgement.Ruling;
import org.rapporteur.record.amend.Amendments;
import org.rapporteur.record.view.Doubt;
import org.rapporteur.store.RecordBook;
import org.rapporteur.store.review.Drafting.Shown;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Lists what is doubtful and takes persons' decisions. */
@Command(
    name = "review",
    mixinStandardHelpOptions = true,
    description = {
      "Decide about what is doubtful. Without a further word: list it, what affects most first.",
      "Every act takes --by NAME and --reason WORDS, and can be withdrawn."
    })
public final class ReviewCommand implements Callable<Integer> {
  private final Program program;

  @Mixin private RecordOptions record = new RecordOptions();

  @Option(names = "--limit", paramLabel = "N", description = "At most N; 20 when not given.")
  private int limit = 20;

  @Option(names = "--json", description = "One JSON object a line, a doubt each.")
  private boolean json;

  /** The command over the parts of the program. */
  public ReviewCommand(Program program) {
    this.program = program;
  }

  @Override
  public Integer call() throws IOException {
    if (limit < 1) {
      throw new Refused("--limit must be at least 1");
    }
    try (RecordBook book = record.open(program)) {
      List<Doubt> doubts = book.review().doubts(RecordOptions.CLEARANCE, limit);
      new DoubtPage(program.console(), id -> book.find(id, RecordOptions.CLEARANCE))
          .print(doubts, json);
    }
    return CommandLines.DONE;
  }

  @Command(description = "Go through the queue, one question at a time; answers come line by line.")
  int ask(
      @Option(names = "--by", required = true, paramLabel = "NAME", description = "Who decides.")
          String by)
      throws IOException {
    try (RecordBook book = record.open(program)) {
      new Asking(program, book, by).go(limit);
    }
    return CommandLines.DONE;
  }

  @Command(description = "Let a doubtful join, a deduced value or any value shown stand.")
  int accept(
      @Mixin Signed signed,
      @Parameters(paramLabel = "ID", description = "A doubt or an engagement.") String id,
      @Parameters(paramLabel = "PATH", arity = "0..1", description = "Of a value: start, …")
          @Nullable String path,
      @Option(names = "--report", paramLabel = "ID", description = "In this report alone.")
          @Nullable String report) {
    return act(
        signed,
        r ->
            path == null ? r.accepted(id) : r.value(Act.ACCEPT, new Shown(id, path, report), null));
  }

  @Command(description = "Say what a value is instead.")
  int correct(
      @Mixin Signed signed,
      @Parameters(paramLabel = "ID", description = "An engagement.") String id,
      @Parameters(paramLabel = "PATH", description = "Of the value: start, participants[0].role, …")
          String path,
      @Parameters(paramLabel = "VALUE", description = "What it is.") String value,
      @Option(names = "--report", paramLabel = "ID", description = "In this report alone.")
          @Nullable String report) {
    return act(signed, r -> r.value(Act.CORRECT, new Shown(id, path, report), value));
  }

  @Command(description = "Take away what a report does not say: a value, or an engagement whole.")
  int remove(
      @Mixin Signed signed,
      @Parameters(paramLabel = "ID", description = "An engagement.") String id,
      @Parameters(paramLabel = "PATH", arity = "0..1", description = "Of the value.")
          @Nullable String path,
      @Option(names = "--report", paramLabel = "ID", description = "In this report alone.")
          @Nullable String report) {
    String what = path == null ? Amendments.ENGAGEMENT : path;
    return act(signed, r -> r.value(Act.REMOVE, new Shown(id, what, report), null));
  }

  @Command(description = "Add what the reader missed, in words of the report.")
  int add(
      @Mixin Signed signed,
      @Parameters(paramLabel = "ID", description = "An engagement, or a report.") String id,
      @Parameters(
              paramLabel = "WHAT",
              description = "A field, a list such as participants, or engagement.")
          String what,
      @Option(names = "--quote", required = true, paramLabel = "WORDS", description = "Its words.")
          String quote,
      @Option(
              names = "--set",
              paramLabel = "FIELD=VALUE",
              description = "A field of it; value=… for a plain value.")
          @Nullable Map<String, String> fields) {
    Map<String, String> values = new TreeMap<>(fields == null ? Map.of() : fields);
    return act(signed, r -> r.addition(new Shown(id, what, null), quote, values));
  }

  @Command(description = "Say that things are one.")
  int merge(@Mixin Signed signed, @Parameters(paramLabel = "ID", arity = "2..*") List<String> ids) {
    return act(signed, r -> r.things(Act.SAME, ids));
  }

  @Command(description = "Say that things are not one; a member alone is set apart from the rest.")
  int split(
      @Mixin Signed signed,
      @Parameters(
              paramLabel = "ID",
              arity = "1..*",
              description = "What is not one, or one member.")
          List<String> ids) {
    return act(signed, r -> r.apart(ids));
  }

  @Command(description = "Say that it cannot be told whether things are one.")
  int unsure(
      @Mixin Signed signed, @Parameters(paramLabel = "ID", arity = "2..*") List<String> ids) {
    return act(signed, r -> r.things(Act.UNSURE, ids));
  }

  @Command(description = "Let one value of a dispute stand; the others stay beside it.")
  int settle(
      @Mixin Signed signed,
      @Parameters(paramLabel = "ID", description = "An engagement.") String id,
      @Parameters(paramLabel = "FIELD", description = "What is in dispute.") String field,
      @Parameters(paramLabel = "VALUE", description = "The value that stands.") String value) {
    return act(signed, r -> r.settled(id, field, value));
  }

  @Command(description = "Say that a commitment was kept.")
  int close(
      @Mixin Signed signed,
      @Parameters(paramLabel = "ID", description = "The commitment.") String id,
      @Option(names = "--kept-by", paramLabel = "ID", description = "The engagement that keeps it.")
          @Nullable String keptBy) {
    return act(signed, r -> r.closed(id, keptBy));
  }

  @Command(description = "Say that a commitment will not be kept.")
  int drop(
      @Mixin Signed signed,
      @Parameters(paramLabel = "ID", description = "The commitment.") String id) {
    return act(signed, r -> new Ruling(Act.DROP, List.of(r.known(id)), Map.of()));
  }

  @Command(description = "Say that a commitment is open, whatever was found to keep it.")
  int reopen(
      @Mixin Signed signed,
      @Parameters(paramLabel = "ID", description = "The commitment.") String id) {
    return act(signed, r -> new Ruling(Act.REOPEN, List.of(r.known(id)), Map.of()));
  }

  @Command(description = "Take a judgement back, a person's or a rule's.")
  int withdraw(
      @Mixin Signed signed,
      @Parameters(paramLabel = "ID", description = "The judgement: j-…") String id) {
    return act(signed, r -> new Ruling(Act.WITHDRAW, List.of(id), Map.of()));
  }

  @Command(description = "Print who did what, in order, with the hash that binds each to the last.")
  int log() {
    try (RecordBook book = record.open(program)) {
      new Acts(program.console(), book).print();
    }
    return CommandLines.DONE;
  }

  /** Finds what is decided. */
  @FunctionalInterface
  interface Draft {
    Ruling of(Rulings rulings);
  }

  private int act(Signed signed, Draft draft) {
    try (RecordBook book = record.open(program)) {
      Judgement judgement =
          signed.judgement(program, draft.of(new Rulings(book, RecordOptions.CLEARANCE)));
      book.judge(judgement);
      program.console().line(judgement.id() + "  " + judgement.act().label());
    }
    return CommandLines.DONE;
  }
}

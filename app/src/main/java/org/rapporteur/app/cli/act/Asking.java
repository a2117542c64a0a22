package org.rapporteur.app.cli.act;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.rapporteur.app.Program;
import org.rapporteur.app.cli.RecordOptions;
import org.rapporteur.app.show.DoubtPage;
import org.rapporteur.record.Act;
import org.rapporteur.record.Judgement;
import org.rapporteur.record.Judgement.Ruling;
import org.rapporteur.record.view.Doubt;
import org.rapporteur.store.RecordBook;
import org.rapporteur.store.review.Drafting.Shown;
import org.rapporteur.store.review.Unfit;

/**
 * A person going through the queue: each question is printed, an answer and a reason are read, a
 * line each.
 */
final class Asking {
  private final Program program;
  private final RecordBook book;
  private final String by;
  private final BufferedReader answers;

  Asking(Program program, RecordBook book, String by) {
    this.program = program;
    this.book = book;
    this.by = by;
    answers =
        new BufferedReader(new InputStreamReader(program.console().in(), StandardCharsets.UTF_8));
  }

  /** Asks until the queue, the limit or the answers end. */
  void go(int limit) throws IOException {
    DoubtPage page = new DoubtPage(program.console(), id -> book.find(id, RecordOptions.CLEARANCE));
    int decided = 0;
    for (Doubt doubt : book.review().doubts(RecordOptions.CLEARANCE, limit)) {
      page.print(doubt);
      String answer = read(ways(doubt));
      if (answer == null || answer.equals("q")) {
        break;
      }
      Optional<Ruling> ruling = ruling(doubt, answer);
      if (ruling.isPresent()) {
        String reason = read("why?");
        if (reason == null) {
          break;
        }
        decided += decide(ruling.get(), reason) ? 1 : 0;
      }
    }
    program.console().line("decided " + decided);
  }

  private boolean decide(Ruling ruling, String reason) {
    try {
      Judgement judgement = Judgement.of(ruling, by, program.clock().instant(), reason);
      book.judge(judgement);
      program.console().line(judgement.id() + "  " + judgement.act().label());
      return true;
    } catch (Unfit | IllegalArgumentException e) {
      program.console().line("not kept: " + e.getMessage());
      return false;
    }
  }

  private @Nullable String read(String question) throws IOException {
    program.console().line(question);
    program.console().out().flush();
    String line = answers.readLine();
    return line == null ? null : line.strip();
  }

  private static String ways(Doubt doubt) {
    return switch (doubt.sort()) {
      case JOIN -> "y one, n two, u cannot be told, s later, q end";
      case DISPUTE -> "the value that stands, s later, q end";
      case DEDUCTION -> "y right, n not known, or the right value; s later, q end";
      case LOST -> "w withdraw it, s later, q end";
    };
  }

  private Optional<Ruling> ruling(Doubt doubt, String answer) {
    if (answer.isEmpty() || answer.equals("s")) {
      return Optional.empty();
    }
    try {
      return switch (doubt.sort()) {
        case JOIN -> join(doubt, answer);
        case DISPUTE ->
            Optional.of(
                book.review()
                    .draft(
                        RecordOptions.CLEARANCE,
                        d -> d.settlement(doubt.on().get(0), doubt.field(), answer)));
        case DEDUCTION -> Optional.of(deduction(doubt, answer));
        case LOST ->
            answer.equals("w")
                ? Optional.of(new Ruling(Act.WITHDRAW, doubt.on(), Map.of()))
                : Optional.empty();
      };
    } catch (Unfit e) {
      program.console().line("not kept: " + e.getMessage());
      return Optional.empty();
    }
  }

  private static Optional<Ruling> join(Doubt doubt, String answer) {
    List<String> on = doubt.on().stream().sorted().toList();
    return switch (answer) {
      case "y" -> Optional.of(new Ruling(Act.SAME, on, Map.of()));
      case "n" -> Optional.of(new Ruling(Act.DIFFERENT, on, Map.of()));
      case "u" -> Optional.of(new Ruling(Act.UNSURE, on, Map.of()));
      default -> Optional.empty();
    };
  }

  private Ruling deduction(Doubt doubt, String answer) {
    Shown shown = new Shown(doubt.on().get(0), doubt.field(), null);
    Act act =
        switch (answer) {
          case "y" -> Act.ACCEPT;
          case "n" -> Act.REMOVE;
          default -> Act.CORRECT;
        };
    String value = act == Act.CORRECT ? answer : null;
    return book.review().draft(RecordOptions.CLEARANCE, d -> d.value(act, shown, value));
  }
}

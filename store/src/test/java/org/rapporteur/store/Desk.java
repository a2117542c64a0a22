package org.rapporteur.store;

import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Random;
import org.rapporteur.identity.PlainResolver;
import org.rapporteur.model.Bound;
import org.rapporteur.model.Capacity;
import org.rapporteur.model.Count;
import org.rapporteur.model.CountOf;
import org.rapporteur.model.Mark;
import org.rapporteur.record.Act;
import org.rapporteur.record.Judgement;
import org.rapporteur.record.Judgement.Ruling;
import org.rapporteur.record.view.Doubt;
import org.rapporteur.record.view.EngagementView;
import org.rapporteur.record.view.Query;
import org.rapporteur.store.review.Drafting.Shown;

/** A record on which Ann decides, a second after the last time. */
final class Desk {
  static final Instant NOW = Instant.parse("2026-01-02T03:04:05Z");

  final RecordBook book;
  private int moment;

  Desk(Path folder) {
    book = RecordBook.open(folder.resolve("r.db"), new PlainResolver(), new Random(7));
  }

  /** An edition of one forum, in Astana. */
  static Write forum(String id, String day, int states) {
    return Write.report(id)
        .edition(4, "Forum on Regional Security")
        .days(day, day)
        .city("Astana")
        .count(new Count(CountOf.COUNTRIES, states, Bound.EXACTLY))
        .person("Dina Belova", "", "Minister", "KZ")
        .state("Kazakhstan", "KZ", Capacity.HOST)
        .promise("the next round will be held in Cairo", null);
  }

  static Write forum(String id, String day) {
    return forum(id, day, 20);
  }

  void add(Write write, String reader) {
    book.add(write.kept(), write.bytes(), reader, NOW);
  }

  List<EngagementView> engagements() {
    return book.engagements(Query.all(Mark.RESTRICTED));
  }

  EngagementView only() {
    List<EngagementView> all = engagements();
    if (all.size() != 1) {
      throw new AssertionError(all.size() + " engagements");
    }
    return all.get(0);
  }

  static Judgement judgement(Ruling ruling, int moment) {
    return Judgement.of(ruling, "Ann", NOW.plusSeconds(moment), "checked against the text");
  }

  Judgement decide(Ruling ruling) {
    Judgement judgement = judgement(ruling, moment++);
    book.judge(judgement);
    return judgement;
  }

  Judgement decide(Act act, String... on) {
    return decide(new Ruling(act, List.of(on), Map.of()));
  }

  /** Decides on a shown value of the only engagement; empty for no value. */
  Judgement value(Act act, String path, String value) {
    String given = value.isEmpty() ? null : value;
    Shown shown = new Shown(only().id(), path, null);
    return decide(book.review().draft(Mark.RESTRICTED, d -> d.value(act, shown, given)));
  }

  Judgement addition(Shown shown, String quote, Map<String, String> fields) {
    return decide(book.review().draft(Mark.RESTRICTED, d -> d.addition(shown, quote, fields)));
  }

  List<Doubt> doubts() {
    return book.review().doubts(Mark.RESTRICTED, 100);
  }

  static Judgement redaction(String reason) {
    return Judgement.of(new Ruling(Act.REDACT, List.of("x"), Map.of()), "Ann", NOW, reason);
  }
}

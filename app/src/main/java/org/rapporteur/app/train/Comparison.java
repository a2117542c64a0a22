package org.rapporteur.app.train;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.rapporteur.app.evaluate.Alignment;
import org.rapporteur.app.evaluate.Entry;
import org.rapporteur.app.evaluate.Party;
import org.rapporteur.extract.happening.Grouping;
import org.rapporteur.extract.happening.Happening;
import org.rapporteur.extract.happening.HappeningFeatures;
import org.rapporteur.extract.happening.Nesting;
import org.rapporteur.extract.roster.Member;
import org.rapporteur.extract.weigh.Decision;
import org.rapporteur.extract.weigh.LinearModel;
import org.rapporteur.extract.weigh.Models;
import org.rapporteur.language.Mention;
import org.rapporteur.language.date.DateMention;
import org.rapporteur.model.PartialDate;

/**
 * The happenings of a report beside the gold record: which of them stands for which engagement, by
 * the parties in their clauses, their kinds, days, places and names.
 *
 * @param lesson the report
 * @param happenings those told of
 * @param goldOf the gold entry by the number of the happening
 */
record Comparison(Lesson lesson, List<Happening> happenings, Map<Integer, Entry> goldOf) {
  /** Copies the collections. */
  Comparison {
    happenings = List.copyOf(happenings);
    goldOf = Map.copyOf(goldOf);
  }

  /** Compares a report, its happenings grouped by the models. */
  static Comparison of(Lesson lesson, Models models) {
    List<Happening> happenings = Grouping.happenings(lesson.dossier(), models.of(Decision.SAME));
    List<Entry> told = new ArrayList<>();
    for (Happening happening : happenings) {
      told.add(entry(lesson.report().text(), happening));
    }
    Map<Integer, Entry> goldOf = new HashMap<>();
    List<Entry> gold = lesson.gold().entries();
    Alignment.of(gold, told)
        .toPredicted()
        .forEach((i, j) -> goldOf.put(happenings.get(j).id(), gold.get(i)));
    return new Comparison(lesson, happenings, goldOf);
  }

  /** With only those happenings that the models or the gold record hold, placed by the models. */
  Comparison recorded(Models models) {
    List<Happening> kept = new ArrayList<>(happenings);
    LinearModel specific = models.of(Decision.SPECIFIC);
    kept.removeIf(
        h -> gold(h) == null && specific.score("record", HappeningFeatures.of(h, happenings)) <= 0);
    new Nesting(lesson.dossier(), kept).nest(models.of(Decision.PART));
    return new Comparison(lesson, kept, goldOf);
  }

  /** The happenings in pairs. */
  Nesting nesting() {
    return new Nesting(lesson.dossier(), happenings);
  }

  /** The happening of this number. */
  Happening happening(int number) {
    return happenings.stream().filter(h -> h.id() == number).findFirst().orElseThrow();
  }

  /** The gold entry that the happening stands for, or null. */
  @Nullable Entry gold(Happening happening) {
    return goldOf.get(happening.id());
  }

  private static Entry entry(String text, Happening happening) {
    var chief = happening.chief().anchor();
    PartialDate start = happening.date().map(DateMention::start).orElse(null);
    String city = happening.city().map(Mention.City::english).orElse(null);
    return new Entry(
        null,
        new Entry.What(
            happening.kind().label(),
            chief.isVerb() ? null : chief.name().of(text),
            List.of(),
            happening.edition().orElse(null),
            null),
        start == null ? null : start.toString(),
        null,
        new Entry.Place(city, null),
        null,
        happening.members().stream().map(Comparison::party).toList(),
        Entry.NOTHING.content(),
        List.of());
  }

  /** The party as it is compared with those of a gold record. */
  static Party party(Member member) {
    List<String> forms = new ArrayList<>(member.names());
    forms.addAll(member.english());
    return new Party(member.type().label(), forms, null, null, member.code(), null);
  }
}

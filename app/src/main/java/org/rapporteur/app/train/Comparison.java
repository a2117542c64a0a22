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
import org.rapporteur.extract.happening.Nesting;
import org.rapporteur.extract.roster.Member;
import org.rapporteur.extract.weigh.Decision;
import org.rapporteur.extract.weigh.Models;
import org.rapporteur.language.Mention;
import org.rapporteur.language.date.DateMention;
import org.rapporteur.model.PartialDate;

/**
 * The happenings of a report beside the gold record: which of them stands for which engagement, by
 * the parties in their clauses, their kinds, days, places and names.
 *
 * @param lesson the report
 * @param happenings those told of, placed within one another
 * @param nesting the happenings in pairs
 * @param goldOf the gold entry by the number of the happening
 */
record Comparison(
    Lesson lesson, List<Happening> happenings, Nesting nesting, Map<Integer, Entry> goldOf) {
  /** Copies the collections. */
  Comparison {
    happenings = List.copyOf(happenings);
    goldOf = Map.copyOf(goldOf);
  }

  /** Compares a report, its happenings grouped and placed by the models. */
  static Comparison of(Lesson lesson, Models models) {
    List<Happening> happenings = Grouping.happenings(lesson.dossier(), models.of(Decision.SAME));
    Nesting nesting = new Nesting(lesson.dossier(), happenings);
    nesting.nest(models.of(Decision.PART));
    List<Entry> told = new ArrayList<>();
    for (Happening happening : happenings) {
      told.add(entry(lesson.report().text(), happening));
    }
    Map<Integer, Entry> goldOf = new HashMap<>();
    List<Entry> gold = lesson.gold().entries();
    Alignment.of(gold, told)
        .toPredicted()
        .forEach((i, j) -> goldOf.put(happenings.get(j).id(), gold.get(i)));
    return new Comparison(lesson, happenings, nesting, goldOf);
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

package org.rapporteur.extract;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.rapporteur.extract.agenda.AgendaFinder;
import org.rapporteur.extract.anchor.AnchorFinder;
import org.rapporteur.extract.anchor.Cues;
import org.rapporteur.extract.roster.Roster;
import org.rapporteur.language.Analysis;
import org.rapporteur.language.date.DateFinder;
import org.rapporteur.language.date.DateMention;
import org.rapporteur.language.lexicon.Lexicon;
import org.rapporteur.language.text.Sentence;
import org.rapporteur.model.Basis;

/** Gathers from an analysed report what its engagements are put together from. Thread-safe. */
public final class Gatherer {
  private final AnchorFinder anchors;
  private final DateFinder dates;
  private final AgendaFinder agenda;

  /** A gatherer for the language of the lexicon. */
  public Gatherer(Lexicon lexicon) {
    this.anchors = new AnchorFinder(lexicon);
    this.dates = new DateFinder(lexicon);
    this.agenda = new AgendaFinder(lexicon);
  }

  /**
   * The dates of the report, read together; but a year taken from the rest of the report yields to
   * a weekday in the same sentence that it contradicts.
   */
  private List<DateMention> dates(Analysis analysis) {
    LocalDate published = analysis.report().publication().date();
    List<DateMention> out = new ArrayList<>();
    for (DateMention mention : dates.find(analysis.sentences(), published)) {
      Sentence sentence = analysis.sentences().get(mention.sentence());
      out.add(
          contradicted(mention, sentence, published)
              ? alone(mention, sentence, published)
              : mention);
    }
    return out;
  }

  private boolean contradicted(
      DateMention mention, Sentence sentence, @Nullable LocalDate published) {
    LocalDate day = mention.start() == null ? null : mention.start().toLocalDate();
    if (day == null || mention.basis() != Basis.DEDUCED || mention.relative()) {
      return false;
    }
    return dates.find(sentence, published).stream()
        .filter(d -> d.start() == null && d.open().startMonth() == null)
        .anyMatch(d -> d.open().weekday() != null && d.open().weekday() != day.getDayOfWeek());
  }

  private DateMention alone(DateMention mention, Sentence sentence, @Nullable LocalDate published) {
    return dates.find(sentence, published).stream()
        .filter(d -> d.span().equals(mention.span()))
        .findFirst()
        .orElse(mention);
  }

  /** All that was found in the report. */
  public Dossier gather(Analysis analysis) {
    List<DateMention> found = dates(analysis);
    return new Dossier(
        analysis,
        new Cues(analysis.lexicon()),
        anchors.find(analysis),
        Roster.of(analysis),
        found,
        agenda.find(analysis));
  }
}

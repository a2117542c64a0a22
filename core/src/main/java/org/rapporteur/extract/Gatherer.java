package org.rapporteur.extract;

import java.util.List;
import org.rapporteur.extract.agenda.AgendaFinder;
import org.rapporteur.extract.anchor.AnchorFinder;
import org.rapporteur.extract.anchor.Cues;
import org.rapporteur.extract.roster.Roster;
import org.rapporteur.language.Analysis;
import org.rapporteur.language.date.DateFinder;
import org.rapporteur.language.date.DateMention;
import org.rapporteur.language.lexicon.Lexicon;

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

  /** All that was found in the report. */
  public Dossier gather(Analysis analysis) {
    List<DateMention> found =
        dates.find(analysis.sentences(), analysis.report().publication().date());
    return new Dossier(
        analysis,
        new Cues(analysis.lexicon()),
        anchors.find(analysis),
        Roster.of(analysis),
        found,
        agenda.find(analysis));
  }
}

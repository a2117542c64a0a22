package org.rapporteur.extract.agenda;

import java.util.List;
import java.util.Set;
import org.rapporteur.language.Analysis;
import org.rapporteur.language.lexicon.Lexicon;
import org.rapporteur.language.text.SentenceSplitter;
import org.rapporteur.model.Mark;
import org.rapporteur.model.Publication;
import org.rapporteur.model.Report;

/** The agenda of a short text, read without mentions. */
record Reading(String text, Agenda agenda) {
  static Reading of(String language, String text) {
    Report report =
        new Report("r", "r", Publication.UNKNOWN, language, text, "0", List.of(), Mark.PUBLIC);
    Lexicon lexicon = Lexicon.of(language);
    var sentences = new SentenceSplitter(Set.of()).split(text, List.of());
    Analysis analysis = new Analysis(report, lexicon, sentences, List.of(), List.of());
    return new Reading(text, new AgendaFinder(lexicon).find(analysis));
  }

  List<String> topics() {
    return agenda.topics().stream().map(t -> t.span().of(text)).toList();
  }

  List<String> results() {
    return agenda.results().stream().map(r -> r.kind().label() + ": " + r.span().of(text)).toList();
  }

  /** The promises by the plain rules, before anything learned has a say. */
  List<String> promises() {
    return agenda.promises().stream()
        .filter(p -> p.traits().contains("rule=true"))
        .map(p -> p.grade().label() + ": " + p.span().of(text))
        .toList();
  }
}

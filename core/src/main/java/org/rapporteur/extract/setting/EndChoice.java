package org.rapporteur.extract.setting;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.rapporteur.extract.Dossier;
import org.rapporteur.extract.anchor.Anchor;
import org.rapporteur.extract.happening.Happening;
import org.rapporteur.extract.weigh.LinearModel;
import org.rapporteur.language.date.DateMention;
import org.rapporteur.language.text.Sentence;
import org.rapporteur.language.text.Token;
import org.rapporteur.model.PartialDate;

/** Decides whether a happening of which one day, month or year is known also ended then. */
final class EndChoice {
  private final Dossier dossier;
  private final Course course;
  private final LinearModel model;

  EndChoice(Dossier dossier, Course course, LinearModel model) {
    this.dossier = dossier;
    this.course = course;
    this.model = model;
  }

  /** True when it ended on the date; the date is null when it has that of the whole. */
  boolean endsThen(Happening happening, @Nullable DateMention date, PartialDate start) {
    return model.score("then", features(happening, date, start)) > 0;
  }

  List<String> features(Happening happening, @Nullable DateMention date, PartialDate start) {
    List<String> out = new ArrayList<>();
    Anchor anchor = happening.chief().anchor();
    String kind = happening.kind().label();
    String precision = start.month() == null ? "year" : start.day() == null ? "month" : "day";
    out.add("kind=" + kind);
    out.add("precision=" + precision);
    out.add("kind=" + kind + "&" + precision);
    out.add(date == null ? "inherited" : "own");
    out.add((date == null ? "inherited&" : "own&") + kind + "&" + precision);
    out.add("verb=" + anchor.isVerb() + "&" + kind);
    out.add("background=" + happening.isBackground() + "&" + precision);
    for (String cue : List.of("future", "previous", "held")) {
      if (happening.has(cue)) {
        out.add("cue=" + cue);
        out.add("cue=" + cue + "&" + kind);
      }
    }
    if (date == null) {
      return out;
    }
    String turn = course.turn(date);
    out.add("turn=" + turn);
    out.add("turn=" + turn + "&" + kind);
    out.add("relative=" + date.relative());
    out.add("known-length=" + (course.length(happening, date) != null));
    Sentence sentence = dossier.analysis().sentences().get(date.sentence());
    int first = sentence.tokenAt(date.span().start());
    String before = first == 0 ? "^" : sentence.tokens().get(first - 1).folded();
    out.add("prev=" + dossier.analysis().lexicon().language() + ":" + before);
    for (Token token : anchor.sentence().tokens().subList(anchor.first(), anchor.end())) {
      out.add("trigger=" + token.folded());
    }
    return out;
  }
}

package org.rapporteur.extract.agenda;

import java.util.ArrayList;
import java.util.List;
import org.rapporteur.language.lexicon.Match;
import org.rapporteur.model.Span;

/** Finds the topics of one sentence by the cues that introduce or follow them. */
final class TopicFinder {
  private static final int FAR = 30;

  private final TopicCutter cutter;
  private final Coordination coordination;

  TopicFinder(Coordination coordination) {
    this.coordination = coordination;
    this.cutter = new TopicCutter(coordination);
  }

  List<Topic> find(Marked s) {
    List<Topic> out = new ArrayList<>();
    int free = 0;
    for (Match cue : s.topics()) {
      List<Piece> pieces = pieces(s, cue, free);
      pieces.forEach(p -> out.add(topic(s, p, cue)));
      if (!pieces.isEmpty()) {
        free = Math.max(cue.end(), pieces.get(pieces.size() - 1).end());
      }
    }
    return out;
  }

  private List<Piece> pieces(Marked s, Match cue, int free) {
    if (isNoun(cue) && s.token(cue.first()).isCapitalised() && cue.first() > 0) {
      return List.of();
    }
    if (cue.is("title")) {
      return quoted(s, cue.end());
    }
    if (cue.is("after")) {
      return after(s, cue);
    }
    if (cue.is("either")) {
      List<Piece> after = after(s, cue);
      return after.isEmpty() ? before(s, cue, free) : after;
    }
    if (cue.is("before") && s.isMark(cue.end(), ":：")) {
      return cutter.cut(s, cue.end() + 1, s.size());
    }
    return cue.is("before") ? before(s, cue, free) : List.of();
  }

  /** A noun of talking, which in capitals is part of a name and not of a sentence. */
  private static boolean isNoun(Match cue) {
    return cue.entry().value().equals("noun");
  }

  private List<Piece> after(Marked s, Match cue) {
    String value = cue.entry().value();
    int from = value.equals("keep") ? cue.first() : afterSubject(s, cue.end());
    return cutter.cut(s, value.endsWith("vso") ? head(s, from, cue.end()) : from, s.size());
  }

  /** Where the object starts behind a subject: at the first word that usually heads a topic. */
  private static int head(Marked s, int from, int verb) {
    if (verb >= s.size() || !s.isParty(verb) && from == verb) {
      return from;
    }
    for (int i = verb; i < Math.min(s.size(), verb + FAR); i++) {
      if (s.part(i, "head") && i > verb) {
        return i;
      }
      if (i > verb && (s.cut(i, "verb") || s.isMark(i, ":."))) {
        break;
      }
    }
    return from == verb ? s.size() : from;
  }

  /** Skips the parties that may stand between the cue and its topics. */
  private static int afterSubject(Marked s, int from) {
    int i = from;
    while (i < s.size() && s.isParty(i)) {
      i++;
    }
    return i;
  }

  private List<Piece> before(Marked s, Match cue, int free) {
    int start = free;
    for (int i = free; i < cue.first(); i++) {
      if (s.cut(i, "open") || s.isMark(i, ";؛；:：")) {
        Match cut = s.cut(i);
        start = cut == null ? i + 1 : cut.end();
      }
    }
    return cutter.cut(s, start, cue.first());
  }

  private static List<Piece> quoted(Marked s, int from) {
    for (int i = from; i < Math.min(from + 3, s.size()); i++) {
      if (s.isMark(i, "\"“«‘")) {
        for (int j = i + 1; j < s.size(); j++) {
          if (s.isMark(j, "\"”»’")) {
            return List.of(new Piece(i + 1, j));
          }
        }
      }
    }
    return List.of();
  }

  private Topic topic(Marked s, Piece piece, Match cue) {
    Span span = coordination.span(s, piece);
    int at = s.token(cue.first()).span().start();
    return new Topic(span, s.sentence().index(), at);
  }
}

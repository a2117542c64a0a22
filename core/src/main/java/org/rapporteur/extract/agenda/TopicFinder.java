package org.rapporteur.extract.agenda;

import java.util.ArrayList;
import java.util.List;
import org.rapporteur.language.lexicon.Match;
import org.rapporteur.model.Span;

/** Finds the topics of one sentence by the cues that introduce or follow them. */
final class TopicFinder {
  private static final int FAR = 30;
  private static final int NEAR = 4;
  private static final String VIA = "via ";

  private final TopicCutter cutter;
  private final Coordination coordination;
  private final boolean verbFirst;

  TopicFinder(Coordination coordination, boolean verbFirst) {
    this.verbFirst = verbFirst;
    this.coordination = coordination;
    this.cutter = new TopicCutter(coordination);
  }

  List<Topic> find(Marked s) {
    List<Topic> out = new ArrayList<>();
    int free = 0;
    for (Match cue : s.topics()) {
      List<Piece> pieces = pieces(s, cue, free);
      for (int i = 0; i < pieces.size(); i++) {
        out.add(topic(s, pieces.get(i), cue, i, pieces.size()));
      }
      if (!pieces.isEmpty()) {
        free = Math.max(cue.end(), pieces.get(pieces.size() - 1).end());
      }
    }
    if (!out.isEmpty() && s.topics().get(0).is("besides") && s.topics().get(0).first() == 0) {
      Match cue = s.topics().get(0);
      cutter.open(s, cue.end(), comma(s, cue.end())).forEach(p -> out.add(topic(s, p, cue, 0, 1)));
    }
    return out;
  }

  private static int comma(Marked s, int from) {
    int i = from;
    while (i < s.size() && !s.isMark(i, ",،，")) {
      i++;
    }
    return i;
  }

  private List<Piece> pieces(Marked s, Match cue, int free) {
    if (s.isInName(cue)) {
      return List.of();
    }
    List<Piece> quoted = cue.is("title") ? Titles.beside(s, cue) : List.of();
    if (!quoted.isEmpty()) {
      return quoted;
    }
    if (cue.is("after")) {
      return after(s, cue);
    }
    if (cue.is("either")) {
      List<Piece> after = s.isMark(cue.end(), ",،，;؛；.") ? List.of() : after(s, cue);
      return after.isEmpty() ? before(s, cue.first(), free) : after;
    }
    if (cue.is("before") && s.isMark(cue.end(), ":：")) {
      return cutter.open(s, cue.end() + 1, s.size());
    }
    if (cue.is("theme")) {
      return theme(s, cue, free);
    }
    List<Piece> before = cue.is("before") ? before(s, cue.first(), free) : List.of();
    return before.isEmpty() && cue.is("before") && verbFirst ? after(s, cue) : before;
  }

  /** Topics that a copula equates with a theme: on its other side, or between it and the theme. */
  private List<Piece> theme(Marked s, Match theme, int free) {
    for (Match be : s.topics()) {
      if (!be.is("be")) {
        continue;
      }
      int gap = theme.first() - be.end();
      if (gap >= 0 && gap <= FAR && be.first() >= free) {
        List<Piece> between = cutter.closed(s, be.end(), theme.first());
        if (!between.isEmpty() && verbFirst) {
          return between;
        }
        if (between.isEmpty() && gap <= NEAR) {
          return before(s, be.first(), free);
        }
      }
      int ahead = be.first() - theme.end();
      if (ahead >= 0 && Cues.value(be, "be").equals("final")) {
        return ahead == 0
            ? before(s, theme.first(), free)
            : ahead <= FAR ? cutter.closed(s, theme.end(), be.first()) : List.of();
      }
      if (ahead >= 0 && ahead <= 2 * NEAR && comma(s, theme.end()) > be.first()) {
        return cutter.open(s, be.end(), s.size());
      }
    }
    return List.of();
  }

  private List<Piece> after(Marked s, Match cue) {
    String value = Cues.value(cue, "after");
    if (value.equals("via") || value.equals("far") || value.equals("with")) {
      int via = via(s, cue.end(), !value.equals("far"));
      boolean object = via == s.size() && value.equals("with");
      return cutter.open(s, object ? behindCompany(s, cue.end()) : via, s.size());
    }
    if (value.contains(VIA)) {
      return cutter.open(s, Governed.from(s, cue.end(), value), s.size());
    }
    if (value.equals("closed")) {
      return cutter.open(s, cue.end(), close(s, cue.end()));
    }
    int from = value.equals("keep") ? cue.first() : afterSubject(s, cue.end());
    if (value.endsWith("vso")) {
      return cutter.open(s, head(s, from, cue.end()), s.size());
    }
    return cutter.open(s, afterAdjunct(s, cue, from), s.size());
  }

  /**
   * Behind the preposition that follows the other party: "spoke with the minister about".
   *
   * @param of whether the preposition may be one that also joins two nouns
   */
  private static int via(Marked s, int from, boolean of) {
    int far = from + 2 * NEAR;
    for (int i = from; i < Math.min(s.size(), far); i++) {
      if (s.isParty(i) || isApposition(s, i)) {
        far = i + 2 * NEAR;
      } else if (s.isMark(i, ",،，;:.") || s.cut(i, "verb")) {
        return s.size();
      } else if (s.part(i, "via") && (!s.isOf(i) || (of && endsName(s, i - 1)))) {
        return s.partEnd(i);
      }
    }
    return s.size();
  }

  /** Whether a name may end at a token, so that "of" behind it does not belong to it. */
  private static boolean endsName(Marked s, int i) {
    return s.isParty(i) || s.token(i).isCapitalised() || s.isMark(i, ",،，");
  }

  /** A comma before or behind a party: "with his colleague, Jane Doe, on". */
  private static boolean isApposition(Marked s, int i) {
    return s.isMark(i, ",،，")
        && i + 1 < s.size()
        && (s.isParty(i - 1) || s.isParty(i + 1) || s.isParty(Math.min(s.size() - 1, i + 2)));
  }

  /** Behind the other party of a verb that takes an object: "discussed with the minister trade". */
  private static int behindCompany(Marked s, int from) {
    int i = from;
    while (i < s.size() && (s.isParty(i) || (s.isPlace(i) && i > from))) {
      i++;
    }
    return i > from && !s.isMark(i, ",،，;:.") ? i : s.size();
  }

  /** Where a closing phrase follows, as in 就 … 交换意见; the place itself when none does. */
  private static int close(Marked s, int from) {
    for (int i = from; i < Math.min(s.size(), from + 2 * FAR); i++) {
      if (s.part(i, "close")) {
        return i;
      }
      if (s.isMark(i, "，。；")) {
        break;
      }
    }
    return from;
  }

  /** Where the object starts behind a subject: at the first word that usually heads a topic. */
  private static int head(Marked s, int from, int verb) {
    if (verb >= s.size() || (!s.isParty(verb) && from == verb)) {
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

  /** Skips a place or party that stands between a verb and its topics: "discussed in Oslo the". */
  private static int afterAdjunct(Marked s, Match cue, int from) {
    if (from >= s.size() || !s.part(from, "adjunct") || s.isPreposition(cue.end() - 1)) {
      return from;
    }
    int i = from + 1;
    while (i < s.size() && (s.token(i).isCapitalised() || s.isParty(i) || s.isPlace(i))) {
      i++;
    }
    return i > from + 1 ? i : s.size();
  }

  /** Skips the parties that may stand between the cue and its topics. */
  private static int afterSubject(Marked s, int from) {
    int i = from;
    while (i < s.size() && s.isParty(i)) {
      i++;
    }
    return i;
  }

  private List<Piece> before(Marked s, int end, int free) {
    int start = free;
    for (int i = free; i < end; i++) {
      if (s.cut(i, "open") || s.isMark(i, ";؛；:：")) {
        Match cut = s.cut(i);
        start = cut == null ? i + 1 : cut.end();
      }
    }
    return cutter.closed(s, start, end);
  }

  private Topic topic(Marked s, Piece piece, Match cue, int index, int count) {
    Span span = coordination.span(s, piece);
    int at = s.token(cue.first()).span().start();
    List<String> traits = TopicTraits.of(s, piece, cue);
    traits.add("item=" + Math.min(index, 3) + "/" + Math.min(count, 4));
    return new Topic(span, s.sentence().index(), at, traits);
  }
}

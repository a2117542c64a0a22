package org.rapporteur.extract.agenda;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.rapporteur.language.lexicon.Match;

/**
 * Cuts a stretch of a sentence into topics.
 *
 * <ul>
 *   <li>Semicolons, when there are some, are the only separators.
 *   <li>Commas separate, unless what they separate are bare adjectives of one noun or mere places.
 *   <li>A conjunction closes a list with commas; alone it separates as {@link Coordination} says.
 *   <li>Behind the closing conjunction a comma ends the list.
 *   <li>Determiners and lead-ins are taken off; what is left without content is dropped.
 * </ul>
 */
final class TopicCutter {
  private static final String COMMAS = ",،、";
  private static final String SEMICOLONS = ";؛；";
  private static final int LONGEST = 24;

  private final Coordination coordination;

  TopicCutter(Coordination coordination) {
    this.coordination = coordination;
  }

  /** The topics in a stretch that starts with them and ends no later than {@code limit}. */
  List<Piece> open(Marked s, int from, int limit) {
    Piece region = region(s, from, limit);
    List<Piece> out = topics(s, region);
    if (region.end() < limit && s.isMark(region.end(), ":：")) {
      List<Piece> behind = topics(s, region(s, region.end() + 1, limit));
      return behind.size() > 1 || out.isEmpty() ? behind : out;
    }
    return out;
  }

  /** The topics in a stretch that a cue ends; what stands before a finite verb is not of it. */
  List<Piece> closed(Marked s, int from, int end) {
    int start = from;
    for (int i = from; i < end; i++) {
      if (s.cut(i, "verb") && !isClause(s, new Piece(start, end))) {
        start = i + 1;
      }
    }
    return topics(s, new Piece(start, end));
  }

  private List<Piece> topics(Marked s, Piece region) {
    List<Piece> out = new ArrayList<>();
    for (Piece item : items(s, region)) {
      Piece piece = trim(s, item);
      if (hasContent(s, piece) && piece.size() <= LONGEST) {
        out.add(piece);
      }
    }
    return out;
  }

  /** The stretch up to the first word that no topic goes beyond. */
  private Piece region(Marked s, int from, int limit) {
    int depth = 0;
    boolean clause = isClause(s, new Piece(from, limit));
    for (int i = from; i < limit; i++) {
      depth += s.isMark(i, "(") ? 1 : s.isMark(i, ")") ? -1 : 0;
      if (depth < 0 || s.isMark(i, ".!?؟。۔") || isDash(s, i)) {
        return new Piece(from, i);
      }
      if (clause && i > from + 2 && s.isMark(i, COMMAS) && !opensClause(s, i + 1)) {
        return new Piece(from, i);
      }
      if (depth == 0 && i > from && !clause && endsAt(s, i)) {
        return new Piece(from, s.isVerb(i) ? beforeSubject(s, from, i) : i);
      }
      Match cut = s.cut(i);
      i = cut == null ? i : cut.end() - 1;
    }
    return new Piece(from, limit);
  }

  /** Whether a stretch is an indirect question: "how far earlier agreements were carried out". */
  private static boolean isClause(Marked s, Piece region) {
    int i = region.first();
    while (i < region.end() && i < region.first() + 3 && !s.part(i, "clause")) {
      if (s.token(i).isWord() && !s.cut(i, "lead") && !s.cut(i, "det")) {
        return false;
      }
      i++;
    }
    return i < region.end() && s.part(i, "clause");
  }

  private boolean opensClause(Marked s, int i) {
    int after = i < s.size() ? Math.max(i, coordination.conjunction(s, i)) : i;
    return after < s.size() && s.part(after, "clause");
  }

  private static boolean endsAt(Marked s, int i) {
    return s.cut(i, "stop") || s.isVerb(i) || s.isCue(i) || s.isMark(i, ":：");
  }

  /** A dash that is not between two names. */
  private static boolean isDash(Marked s, int i) {
    return s.isMark(i, "–—-")
        && spaced(s, i)
        && !(i + 1 < s.size() && s.token(i - 1).isCapitalised() && s.token(i + 1).isCapitalised());
  }

  private static boolean spaced(Marked s, int i) {
    return i > 0 && s.token(i - 1).span().end() < s.token(i).span().start();
  }

  /** Takes the subject of a following verb off: all from the last comma or conjunction. */
  private int beforeSubject(Marked s, int start, int verb) {
    for (int i = verb - 1; i > start; i--) {
      if (s.isMark(i, COMMAS + SEMICOLONS)) {
        return i;
      }
      if (coordination.conjunction(s, i) >= 0) {
        return i;
      }
    }
    return verb;
  }

  private List<Piece> items(Marked s, Piece region) {
    List<Piece> semicolons = split(s, region, SEMICOLONS);
    if (semicolons.size() > 2) {
      return semicolons;
    }
    List<Piece> out = new ArrayList<>();
    for (Piece part : semicolons) {
      out.addAll(isClause(s, part) ? questions(s, part) : list(s, part));
    }
    return out;
  }

  /** Indirect questions, cut before each question word. */
  private List<Piece> questions(Marked s, Piece region) {
    List<Piece> out = new ArrayList<>();
    int start = region.first();
    for (int i = region.first() + 3; i < region.end(); i++) {
      boolean joint = s.isMark(i, COMMAS) || coordination.conjunction(s, i) >= 0;
      if (joint && opensClause(s, s.isMark(i, COMMAS) ? i + 1 : i)) {
        out.add(new Piece(start, i));
        start = i;
      }
    }
    out.add(new Piece(start, region.end()));
    return out;
  }

  private static List<Piece> split(Marked s, Piece region, String marks) {
    List<Piece> out = new ArrayList<>();
    int start = region.first();
    int depth = 0;
    for (int i = region.first(); i < region.end(); i++) {
      depth += s.isMark(i, "(") ? 1 : s.isMark(i, ")") ? -1 : 0;
      if (depth == 0 && s.isMark(i, marks)) {
        out.add(new Piece(start, i));
        start = i + 1;
      }
    }
    out.add(new Piece(start, region.end()));
    return out.stream().filter(p -> !p.isEmpty()).toList();
  }

  /** Items of a list with commas and conjunctions. */
  private List<Piece> list(Marked s, Piece region) {
    List<Piece> commas = split(s, region, COMMAS);
    if (coordination.repeatsPreposition(s, commas)) {
      return coordination.byPreposition(s, commas);
    }
    commas = merged(s, commas);
    List<Piece> out = new ArrayList<>();
    boolean closed = false;
    for (int i = 0; i < commas.size(); i++) {
      Piece item = commas.get(i);
      boolean joined = opensWithAnd(s, item);
      boolean more = joined || opensWith(s, item, "strong") || opensWith(s, item, "including");
      if (closed && !more) {
        break;
      }
      boolean last = i == commas.size() - 1 || endsHere(s, commas, i);
      List<Piece> inner = conjuncts(s, item, last && i > 0 && !joined, commas.size() > 1);
      closed = joined || last && i > 0 && inner.size() > 1;
      out.addAll(inner);
    }
    return out;
  }

  /** True when no later item opens with a conjunction. */
  private boolean endsHere(Marked s, List<Piece> commas, int i) {
    boolean holds = lastConjunction(s, commas.get(i)) > 0;
    for (int j = i + 1; j < commas.size(); j++) {
      holds &= !opensWithAnd(s, commas.get(j)) && lastConjunction(s, commas.get(j)) < 0;
    }
    return holds;
  }

  private boolean opensWithAnd(Marked s, Piece item) {
    return !item.isEmpty() && coordination.conjunction(s, item.first()) >= 0;
  }

  private static boolean opensWith(Marked s, Piece item, String category) {
    return !item.isEmpty() && s.cut(item.first(), category);
  }

  private List<Piece> merged(Marked s, List<Piece> commas) {
    List<Piece> out = new ArrayList<>();
    for (Piece item : commas) {
      int top = out.size() - 1;
      if (top >= 0 && coordination.joinsAcrossComma(s, out.get(top), item)) {
        out.set(top, new Piece(out.get(top).first(), item.end()));
      } else {
        out.add(item);
      }
    }
    return out;
  }

  /** An item cut at its conjunctions: all of them when it closes a list. */
  private List<Piece> conjuncts(Marked s, Piece item, boolean closing, boolean listed) {
    List<Piece> out = new ArrayList<>();
    int start = item.first();
    int closer = closing ? closer(s, item) : -1;
    for (int i = item.first(); i < item.end(); i++) {
      int after = coordination.conjunction(s, i);
      boolean splits = s.cut(i, "strong") || s.cut(i, "including");
      if (after >= 0) {
        Piece left = new Piece(start, i);
        Piece right = new Piece(after, item.end());
        splits = i == closer;
        splits |= i == item.first() || !listed && coordination.splits(s, left, right);
      }
      if (splits) {
        out.add(new Piece(start, i));
        start = i;
      }
      Match cut = s.cut(i);
      i = cut == null ? i : cut.end() - 1;
    }
    out.add(new Piece(start, item.end()));
    return out.stream().filter(p -> !p.isEmpty()).toList();
  }

  /** The first conjunction that may close a list, -1 when there is none. */
  private int closer(Marked s, Piece item) {
    for (int i = item.first() + 1; i < item.end(); i++) {
      int after = coordination.conjunction(s, i);
      Piece left = new Piece(item.first(), i);
      if (after >= 0 && coordination.mayClose(s, left, new Piece(after, item.end()))) {
        return i;
      }
    }
    return -1;
  }

  private int lastConjunction(Marked s, Piece item) {
    int out = -1;
    for (int i = item.first() + 1; i < item.end(); i++) {
      out = coordination.conjunction(s, i) >= 0 ? i : out;
    }
    return out;
  }

  /** Takes off determiners, lead-ins, marks and trailing adverbs. */
  static Piece trim(Marked s, Piece piece) {
    int first = piece.first();
    int end = piece.end();
    while (first < end
        && (isLead(s, first) || !s.token(first).isWord() && !s.isMark(first, "“«\"‘("))) {
      Match cut = s.cut(first);
      first = cut != null && isLead(s, first) ? Math.min(end, cut.end()) : first + 1;
    }
    while (end > first && (!s.token(end - 1).isWord() && !s.isMark(end - 1, "”»\"’)"))) {
      end--;
    }
    int tail = tail(s, first, end);
    return tail < end ? trim(s, new Piece(first, tail)) : quotes(s, first, end);
  }

  private static Piece quotes(Marked s, int first, int end) {
    boolean opened = first < end && s.isMark(first, "“«\"‘(");
    boolean closed = first < end && s.isMark(end - 1, "”»\"’)");
    int inner = 0;
    for (int i = first + 1; i < end - 1; i++) {
      inner += s.isMark(i, "“«\"‘(") ? 1 : s.isMark(i, "”»\"’)") ? -1 : 0;
    }
    if (opened && (closed || inner >= 0)) {
      return trim(s, new Piece(first + 1, closed ? end - 1 : end));
    }
    return closed && inner <= 0 ? trim(s, new Piece(first, end - 1)) : new Piece(first, end);
  }

  private static boolean isLead(Marked s, int i) {
    return s.cut(i, "det")
        || s.cut(i, "lead")
        || s.cut(i, "and")
        || s.cut(i, "strong")
        || s.cut(i, "including");
  }

  private static int tail(Marked s, int first, int end) {
    for (int i = first + 1; i < end; i++) {
      Match cut = s.cut(i);
      if (cut != null && cut.is("tail") && cut.end() >= end) {
        return i;
      }
    }
    return end;
  }

  /** True when something besides vague words is left. */
  private static boolean hasContent(Marked s, Piece piece) {
    int i = piece.first();
    while (i < piece.end()) {
      @Nullable Match part = s.part(i);
      boolean empty = part != null && part.is("vague") || s.cut(i, "det") || s.cut(i, "and");
      if (!empty && s.token(i).isWord() && !s.token(i).isNumber()) {
        return true;
      }
      i = part != null && part.is("vague") ? part.end() : i + 1;
    }
    return false;
  }
}

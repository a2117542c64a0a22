package org.rapporteur.extract.agenda;

import java.util.ArrayList;
import java.util.List;
import org.rapporteur.language.lexicon.Match;

/**
 * Cuts a stretch of a sentence into topics.
 *
 * <ul>
 *   <li>Semicolons, when there are some, are the only separators.
 *   <li>Commas separate, unless what they separate are bare adjectives of one noun or mere places.
 *   <li>A conjunction closes a list with commas; alone it separates as {@link Coordination} says.
 *   <li>Behind the closing conjunction a comma ends the list, unless short items go on to another.
 *   <li>Determiners and lead-ins are taken off; what is left without content is dropped.
 * </ul>
 */
final class TopicCutter {
  private static final String COMMAS = ",،、";
  private static final String SEMICOLONS = ";؛；";
  private static final int LONGEST = 24;
  private static final int SHORT = 6;

  private final Coordination coordination;
  private final Edges edges;

  TopicCutter(Coordination coordination) {
    this.coordination = coordination;
    this.edges = new Edges(coordination);
  }

  /** The topics in a stretch that starts with them and ends no later than {@code limit}. */
  List<Piece> open(Marked s, int from, int limit) {
    Piece region = edges.until(s, from, limit);
    List<Piece> out = topics(s, region);
    if (region.end() < limit && s.isMark(region.end(), ":：")) {
      List<Piece> behind = topics(s, edges.until(s, region.end() + 1, limit));
      return behind.size() > 1 || out.isEmpty() ? behind : out;
    }
    return out;
  }

  /** The topics in a stretch that a cue ends; what stands before a finite verb is not of it. */
  List<Piece> closed(Marked s, int from, int end) {
    int start = from;
    for (int i = from; i < end; i++) {
      if (s.cut(i, "verb") && !Edges.isClause(s, new Piece(start, end))) {
        start = i + 1;
      }
    }
    return topics(s, new Piece(start, end));
  }

  private List<Piece> topics(Marked s, Piece region) {
    List<Piece> out = new ArrayList<>();
    for (Piece item : items(s, region)) {
      int behind = coordination.conjunction(s, item.first());
      Piece piece = Edges.trim(s, new Piece(Math.max(item.first(), behind), item.end()));
      boolean fit = piece.size() <= LONGEST && !isAdjunct(s, piece);
      if (fit && Edges.hasContent(s, piece) && !s.isInBody(piece.first())) {
        out.add(piece);
      }
    }
    return out;
  }

  /** Whether a piece only says when, where or with whom: "in spring", "with his colleagues". */
  private static boolean isAdjunct(Marked s, Piece piece) {
    return !piece.isEmpty() && s.part(piece.first(), "adjunct") && !s.part(piece.first(), "clause");
  }

  private List<Piece> items(Marked s, Piece region) {
    List<Piece> semicolons = split(s, region, SEMICOLONS);
    if (semicolons.size() > 2) {
      return semicolons;
    }
    List<Piece> out = new ArrayList<>();
    for (Piece part : semicolons) {
      out.addAll(Edges.isClause(s, part) ? questions(s, part) : list(s, part));
    }
    return out;
  }

  /** Indirect questions, cut before each question word. */
  private List<Piece> questions(Marked s, Piece region) {
    List<Piece> out = new ArrayList<>();
    int start = region.first();
    for (int i = region.first() + 3; i < region.end(); i++) {
      boolean joint = s.isMark(i, COMMAS) || coordination.conjunction(s, i) >= 0;
      if (joint && edges.opensClause(s, s.isMark(i, COMMAS) ? i + 1 : i)) {
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
      i = uncut(s, region, i);
    }
    out.add(new Piece(start, region.end()));
    return out.stream().filter(p -> !p.isEmpty()).toList();
  }

  /** The last token of a quotation that a token opens within a region and that is not all of it. */
  private static int uncut(Marked s, Piece region, int i) {
    int last = s.closing(i);
    boolean whole = i == region.first() && last >= region.end() - 1;
    return whole || last >= region.end() ? i : last;
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
      if (closed && !more && !isListed(s, commas, i)) {
        break;
      }
      boolean last = i == commas.size() - 1 || endsHere(s, commas, i);
      List<Piece> inner = conjuncts(s, item, last && i > 0 && !joined, commas.size() > 1);
      closed = joined || (last && i > 0 && inner.size() > 1);
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

  /** Whether a short item behind a conjunction is one of a list that a later conjunction closes. */
  private boolean isListed(Marked s, List<Piece> commas, int i) {
    int next = i;
    while (next < commas.size() && commas.get(next).size() <= SHORT) {
      if (next > i && opensWithAnd(s, commas.get(next))) {
        return true;
      }
      next++;
    }
    return false;
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
        boolean free = !listed || coordination.splitsInLists(s, left, right);
        splits |= i == item.first() || (free && coordination.splits(s, left, right));
      }
      if (splits) {
        out.add(new Piece(start, i));
        start = i;
      }
      Match cut = s.cut(i);
      i = cut == null ? uncut(s, item, i) : cut.end() - 1;
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
      i = uncut(s, item, i);
    }
    return -1;
  }

  private int lastConjunction(Marked s, Piece item) {
    int out = -1;
    for (int i = item.first() + 1; i < item.end(); i++) {
      out = coordination.conjunction(s, i) >= 0 ? i : out;
      i = uncut(s, item, i);
    }
    return out;
  }
}

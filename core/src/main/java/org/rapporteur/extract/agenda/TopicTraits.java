package org.rapporteur.extract.agenda;

import java.util.ArrayList;
import java.util.List;
import org.rapporteur.language.lexicon.Match;

/** Describes by named features how a topic was found: its cue and what stands at its ends. */
final class TopicTraits {
  private static final List<String> CUES =
      List.of("title", "after", "either", "before", "theme", "besides");
  private static final List<String> EDGES =
      List.of("prep", "clause", "head", "adjunct", "via", "place", "subject", "vague");
  private static final List<String> CUTS = List.of("stop", "verb", "det", "open", "and", "tail");

  private TopicTraits() {}

  /** The features of a piece that a cue led to; may be added to. */
  static List<String> of(Marked s, Piece piece, Match cue) {
    List<String> out = new ArrayList<>();
    String sort = CUES.stream().filter(cue::is).findFirst().orElse("other");
    String value = sort.equals("after") ? Governed.sort(Cues.value(cue, sort)) : "";
    out.add("cue=" + sort + value);
    StringBuilder words = new StringBuilder();
    for (int i = cue.first(); i < cue.end(); i++) {
      words.append(i > cue.first() ? " " : "").append(s.token(i).folded());
    }
    out.add("word=" + s.token(cue.first()).folded());
    out.add("words=" + words);
    boolean ahead = piece.first() >= cue.end();
    int gap = ahead ? piece.first() - cue.end() : cue.first() - piece.end();
    out.add("gap=" + (ahead ? "" : "-") + (gap < 3 ? gap : gap < 6 ? 3 : gap < 12 ? 6 : 12));
    out.add(cue.first() == 0 ? "cue-opens" : cue.first() < 4 ? "cue-early" : "cue-within");
    addEdges(out, s, piece);
    for (int i = piece.first(); i < piece.end(); i++) {
      if (s.isVerb(i)) {
        out.add("verb-inside");
        break;
      }
    }
    return out;
  }

  private static void addEdges(List<String> out, Marked s, Piece piece) {
    for (String part : EDGES) {
      if (s.part(piece.first(), part)) {
        out.add("starts-" + part);
      }
      if (s.part(piece.end() - 1, part)) {
        out.add("ends-" + part);
      }
    }
    if (s.isParty(piece.first())) {
      out.add("starts-party");
    }
    if (piece.first() > 0) {
      out.add("behind-" + edge(s, piece.first() - 1));
    }
    if (piece.end() < s.size()) {
      out.add("before-" + edge(s, piece.end()));
    }
  }

  private static String edge(Marked s, int i) {
    if (!s.token(i).isWord()) {
      return s.token(i).text();
    }
    return CUTS.stream()
        .filter(c -> s.cut(i, c))
        .findFirst()
        .orElse(s.isPreposition(i) ? "prep" : s.isVerb(i) ? "verb" : "word");
  }
}

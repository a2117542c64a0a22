package org.rapporteur.extract.agenda;

import java.util.ArrayList;
import java.util.List;
import org.rapporteur.language.text.Token;

/**
 * Finds topics in a printed programme: lines that open with the time of day, or with what the
 * programme numbers ("Day 2", "Session III") or dates, under a line that names it.
 *
 * <ul>
 *   <li>Without such a heading two lines with the time of day make a programme.
 *   <li>The title stands between the label and a dash, a bracket or the speaker; semicolons part
 *       several titles.
 *   <li>A greeting, a break or somebody's name is no title.
 * </ul>
 */
final class Programme {
  private static final int SHORT = 5;
  private static final int LONGEST = 14;

  private final List<Marked> sentences;
  private final List<Topic> out = new ArrayList<>();

  private Programme(List<Marked> sentences) {
    this.sentences = sentences;
  }

  /** The titles in the programmes of a report. */
  static List<Topic> find(List<Marked> sentences) {
    Programme programme = new Programme(sentences);
    for (int i = 0; i < sentences.size(); ) {
      i = programme.read(i);
    }
    return programme.out;
  }

  /** Reads the programme that opens at a sentence, if any; the sentence to go on with. */
  private int read(int at) {
    boolean headed = isHeading(at);
    int first = headed ? at + 1 : at;
    int end = first;
    int timed = 0;
    while (end < sentences.size() && (label(end, headed) > 0 || (end > first && !opens(end)))) {
      timed += clock(sentences.get(end)) > 0 ? 1 : 0;
      end++;
    }
    if (!headed && timed < 2) {
      return at + 1;
    }
    for (int i = first; i < end; i++) {
      titles(sentences.get(i), label(i, headed));
    }
    return Math.max(at + 1, end);
  }

  /** Whether a short line of its own names a programme. */
  private boolean isHeading(int i) {
    Marked s = sentences.get(i);
    return s.size() <= SHORT
        && opens(i)
        && (i + 1 == sentences.size() || opens(i + 1))
        && s.topics().stream().anyMatch(m -> Cues.value(m, "heading").equals("programme"));
  }

  private boolean opens(int i) {
    return i == 0
        || sentences.get(i).sentence().paragraph() != sentences.get(i - 1).sentence().paragraph();
  }

  /** Tokens of the label that opens a line; 0 without one. */
  private int label(int i, boolean headed) {
    Marked s = sentences.get(i);
    if (!opens(i)) {
      return 0;
    }
    int clock = clock(s);
    if (clock > 0 || !headed) {
      return clock;
    }
    int item = item(s);
    return item > 0 ? item : date(s);
  }

  /** Tokens of the time of day: "9:30", "10.00-11.15", "14 h 30"; 0 without one. */
  private static int clock(Marked s) {
    int i = 0;
    boolean time = false;
    while (i < s.size() && (isTime(s.token(i)) || (i > 0 && s.isMark(i, "-–—:.")))) {
      String word = s.token(i).folded();
      time |= word.endsWith("h") || (word.length() == 2 && i > 1 && s.isMark(i - 1, ":."));
      i++;
    }
    return time && s.token(0).isNumber() && i < s.size() ? i : 0;
  }

  private static boolean isTime(Token token) {
    return token.folded().matches("\\d{1,2}h?|\\d{1,2}h\\d{2}|h");
  }

  /** "Day 2:", "Session III –". */
  private static int item(Marked s) {
    boolean item =
        s.topics().stream().anyMatch(m -> m.first() <= 1 && m.end() <= 3 && m.is("item"));
    return item ? mark(s) : 0;
  }

  /** A number and at most two words before a mark: "23 June:". */
  private static int date(Marked s) {
    boolean numbered = s.size() > 1 && (s.token(0).isNumber() || s.token(1).isNumber());
    return numbered ? mark(s) : 0;
  }

  private static int mark(Marked s) {
    for (int i = 1; i < Math.min(s.size(), SHORT); i++) {
      if (s.isMark(i, ":.：–—")) {
        return i + 1;
      }
    }
    return 0;
  }

  private void titles(Marked s, int from) {
    int open = from;
    while (open < s.size() && !s.isMark(open, "«“\"「《")) {
      open++;
    }
    int close = open + 1;
    while (close < s.size() && !s.isMark(close, "»”\"」》")) {
      close++;
    }
    if (close < s.size() && open - from <= 2) {
      title(s, new Piece(open + 1, close));
      return;
    }
    int end = from;
    while (end < s.size() && !s.isMark(end, "–—-(（")) {
      end++;
    }
    int start = from;
    for (int i = from; i <= end; i++) {
      if (i == end || s.isMark(i, ";؛；")) {
        title(s, new Piece(start, i));
        start = i + 1;
      }
    }
  }

  private void title(Marked s, Piece raw) {
    Piece piece = Edges.trim(s, raw);
    if (piece.isEmpty() || piece.size() > LONGEST || s.isParty(piece.first())) {
      return;
    }
    boolean act =
        s.topics().stream()
            .anyMatch(
                m -> m.is("ceremony") && m.first() >= raw.first() && m.first() <= piece.end());
    if (!act && Edges.hasContent(s, piece)) {
      out.add(
          new Topic(
              s.sentence().span(piece.first(), piece.end()),
              s.sentence().index(),
              -1,
              List.of("cue=title", "cue=programme")));
    }
  }
}

package org.rapporteur.extract.agenda;

import java.util.ArrayList;
import java.util.List;
import org.rapporteur.model.Span;

/**
 * Finds topics that stand as items of a list: bullets under a sentence that names them and ends
 * with a colon, or parts of a sentence of objectives between semicolons.
 */
final class TopicLists {
  private static final String BULLETS = "•●▪◦*–—-";
  private static final int NEAR = 3;

  private TopicLists() {}

  /** The items under headings, over the sentences of a report. */
  static List<Topic> find(String text, List<Marked> sentences) {
    List<Topic> out = new ArrayList<>();
    boolean under = false;
    for (Marked s : sentences) {
      if (isBullet(text, s.sentence().span())) {
        Piece whole = Edges.trim(s, new Piece(0, s.size()));
        if (under && !whole.isEmpty() && !isNamed(s, whole)) {
          out.add(
              new Topic(
                  s.sentence().span(whole.first(), whole.end()),
                  s.sentence().index(),
                  -1,
                  List.of("cue=bullet")));
        }
      } else {
        under = isHeading(s);
      }
    }
    return out;
  }

  /**
   * A line that ends with a colon and names its list, or leads to it: "they discussed:", "the
   * themes are given below:".
   */
  private static boolean isHeading(Marked s) {
    int colon = s.size() - 1;
    return s.isMark(colon, ":：")
        && s.topics().stream().anyMatch(m -> m.is("heading") || m.end() >= colon - NEAR);
  }

  /** An item that opens with a person or is a place lists who took part. */
  private static boolean isNamed(Marked s, Piece item) {
    boolean place = s.isPlace(item.first()) && s.isPlace(item.end() - 1);
    return place || s.isParty(item.first());
  }

  private static boolean isBullet(String text, Span span) {
    if (BULLETS.indexOf(text.charAt(span.start())) >= 0) {
      return true;
    }
    int i = span.start() - 1;
    while (i >= 0 && (text.charAt(i) == ' ' || text.charAt(i) == '\t')) {
      i--;
    }
    return i >= 0 && BULLETS.indexOf(text.charAt(i)) >= 0;
  }
}

package org.rapporteur.app.show;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.rapporteur.model.Basis;
import org.rapporteur.model.Evidence;
import org.rapporteur.record.view.Words;

/**
 * The words behind the values of one entry.
 *
 * @param words the words
 * @param all whether every quote is shown, rather than the reasons of deductions alone
 */
record Quotes(List<Words> words, boolean all) {
  /** Copies the list. */
  Quotes {
    words = List.copyOf(words);
  }

  /** Adds what is shown of the words behind the values at these paths and below them, once. */
  void under(Sheet sheet, String... paths) {
    Set<String> lines = new LinkedHashSet<>();
    for (String path : paths) {
      for (Words each : words) {
        Evidence evidence = each.evidence();
        boolean about = evidence.path().equals(path) || evidence.path().startsWith(path + ".");
        if (about && all) {
          lines.add(quote(each));
        }
        if (about && evidence.basis() == Basis.DEDUCED) {
          lines.add("deduced: " + Shown.of(String.valueOf(evidence.reason())));
        }
      }
    }
    lines.forEach(sheet::under);
  }

  private static String quote(Words words) {
    Evidence evidence = words.evidence();
    String place = evidence.span().start() + "–" + evidence.span().end();
    return "“" + Shown.of(evidence.quote()) + "” [" + shortened(words.report()) + " " + place + "]";
  }

  /** Enough of an id to find it by. */
  static String shortened(String id) {
    return id.matches("[0-9a-f]{64}") ? id.substring(0, 12) : id;
  }
}

package org.rapporteur.language.calendar;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.rapporteur.language.lexicon.Entry;
import org.rapporteur.language.lexicon.Lexicon;
import org.rapporteur.language.lexicon.Phrases;
import org.rapporteur.language.text.Forms;

/**
 * The written forms of the words of time and number. Unlike other words they are matched exactly,
 * since their stems run together (Arabic ten and twenty, Russian five and fifth). {@code
 * calendar.tsv} says how one word is written in several ways:
 *
 * <ul>
 *   <li>{@code ending}: a form such as {@code пят+h} stands for its stem with every ending filed
 *       under the name {@code h}.
 *   <li>{@code prefix}: what may be written onto the front of a word. Its value ({@code and},
 *       {@code the}, {@code and the} or nothing) becomes the extra column of the entry found.
 * </ul>
 *
 * Immutable and thread-safe.
 */
public final class WrittenForms {
  private final Lexicon lexicon;
  private final Map<String, List<String>> endings = new LinkedHashMap<>();
  private final Map<String, String> prefixes = new LinkedHashMap<>();

  /** The written forms of the lexicon's language. */
  public WrittenForms(Lexicon lexicon) {
    this.lexicon = lexicon;
    for (Entry entry : lexicon.table("calendar")) {
      if (entry.category().equals("ending")) {
        String ending = entry.form().equals("-") ? "" : entry.form();
        endings.computeIfAbsent(entry.value(), k -> new ArrayList<>()).add(ending);
      } else if (entry.category().equals("prefix")) {
        prefixes.put(entry.form(), entry.value());
      }
    }
  }

  /** An index over the entries in all their written forms. */
  public Phrases index(List<Entry> entries) {
    List<Entry> out = new ArrayList<>();
    for (Entry entry : entries) {
      for (String form : spelled(entry.form())) {
        out.add(new Entry("=" + form, entry.category(), entry.value(), ""));
        prefixes.forEach(
            (prefix, kind) ->
                out.add(new Entry("=" + prefix + form, entry.category(), entry.value(), kind)));
      }
    }
    return new Phrases(out, Forms.of("und"));
  }

  private List<String> spelled(String form) {
    int plus = form.lastIndexOf('+');
    if (plus < 0) {
      return List.of(form);
    }
    String name = form.substring(plus + 1);
    List<String> list = endings.get(name);
    if (list == null) {
      throw new IllegalArgumentException(
          "no endings called " + name + " in calendar.tsv of " + lexicon.language());
    }
    return list.stream().map(ending -> form.substring(0, plus) + ending).toList();
  }
}

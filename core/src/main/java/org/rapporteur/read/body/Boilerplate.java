package org.rapporteur.read.body;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.rapporteur.language.lexicon.Entry;
import org.rapporteur.language.lexicon.Lexicon;

/**
 * The wording of a language's sites: how share bars, link lists, notices and biographies begin.
 * Immutable and thread-safe.
 */
final class Boilerplate {
  private final Map<String, List<String>> forms = new HashMap<>();
  private final Set<String> wholes = new HashSet<>();
  private final Set<String> words = new HashSet<>();

  /** The wording of these languages, from their {@code furniture.tsv}. */
  Boilerplate(List<Lexicon> lexicons) {
    for (Lexicon lexicon : lexicons) {
      for (Entry entry : lexicon.table("furniture")) {
        String form = entry.form().startsWith("=") ? entry.form().substring(1) : entry.form();
        add(entry.category(), Line.plain(form));
      }
    }
  }

  private void add(String category, String form) {
    switch (category) {
      case "whole" -> wholes.add(bare(form));
      case "word" -> words.add(form);
      default -> forms.computeIfAbsent(category, c -> new ArrayList<>()).add(form);
    }
  }

  /** True when the line is one of the whole lines of furniture, counters apart. */
  boolean isWhole(String folded) {
    return wholes.contains(bare(folded));
  }

  /** True when the line begins with a form of the category, at the end of a word. */
  boolean begins(String category, String folded) {
    return begins(category, folded, false);
  }

  /**
   * The same; with {@code plainly} only by a form that no sentence begins with: one of three words
   * or more, or with a mark in it ("photo:", "©").
   */
  boolean begins(String category, String folded, boolean plainly) {
    for (String form : forms.getOrDefault(category, List.of())) {
      if (folded.startsWith(form)
          && endsWord(folded, form.length())
          && (!plainly || isPlain(form))) {
        return true;
      }
    }
    return false;
  }

  /** True when the line is a form of the category and then at most a title after a mark. */
  boolean heads(String category, String folded) {
    for (String form : forms.getOrDefault(category, List.of())) {
      if (folded.startsWith(form)) {
        String rest = folded.substring(form.length()).strip();
        if (bare(rest).isEmpty() || ":：|-–>\"".indexOf(rest.charAt(0)) >= 0) {
          return true;
        }
      }
    }
    return false;
  }

  private static boolean isPlain(String form) {
    boolean mark = form.codePoints().anyMatch(c -> !Character.isLetter(c) && c != ' ');
    return mark || form.split(" ", -1).length >= 3;
  }

  /** True when the line is a form of the category, counters and marks apart. */
  boolean is(String category, String folded) {
    String bare = bare(folded);
    return forms.getOrDefault(category, List.of()).stream().anyMatch(f -> bare(f).equals(bare));
  }

  /** True when a form of the category stands in the line, as words of its own. */
  boolean contains(String category, String folded) {
    for (String form : forms.getOrDefault(category, List.of())) {
      for (int at = folded.indexOf(form); at >= 0; at = folded.indexOf(form, at + 1)) {
        boolean begins = at == 0 || !Character.isLetter(folded.charAt(at - 1)) || isHan(form);
        if (begins && endsWord(folded, at + form.length())) {
          return true;
        }
      }
    }
    return false;
  }

  private static boolean isHan(String form) {
    return Character.isIdeographic(form.codePointAt(0));
  }

  /** True for a word of menus and share bars. */
  boolean isMenuWord(String folded) {
    return words.contains(folded) || wholes.contains(folded);
  }

  private static boolean endsWord(String text, int at) {
    if (at >= text.length() || !Character.isLetterOrDigit(text.charAt(at - 1))) {
      return true;
    }
    int next = text.codePointAt(at);
    return !Character.isLetter(next) || Character.isIdeographic(next);
  }

  /** Without counters ("(14)", "3"), marks and brackets after the words. */
  static String bare(String folded) {
    int end = folded.length();
    while (end > 0 && !Character.isLetter(folded.charAt(end - 1))) {
      end--;
    }
    return folded.substring(0, end);
  }
}

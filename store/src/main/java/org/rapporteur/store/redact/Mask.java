package org.rapporteur.store.redact;

import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import org.rapporteur.model.Span;
import org.rapporteur.record.amend.Masking;

/**
 * Covers forms wherever they stand, and single words of names where they stand as words, with what
 * Arabic and Russian put before or after them.
 *
 * @param forms as looked for
 * @param words single words of names, as looked for
 */
record Mask(Set<String> forms, Set<String> words) {
  private static final Pattern ENCODED = Pattern.compile("^\\w+://.*%[0-9A-Fa-f]{2}");
  private static final int SHORTEST_WORD = 3;
  private static final int ENDING = 3;
  private static final Pattern PREFIX = Pattern.compile("[وفبكل]?(ال|لل)?");
  private static final Set<String> PARTICLES =
      Set.of("bin", "ibn", "von", "van", "del", "abd", "ابن", "عبد", "بنت", "the", "and");

  /** Copies the sets. */
  Mask {
    forms = Set.copyOf(forms);
    words = Set.copyOf(words);
  }

  /** A mask over these forms as written. */
  static Mask of(Collection<String> written) {
    Set<String> forms = new TreeSet<>();
    written.forEach(each -> forms.add(Plain.form(each)));
    forms.remove("");
    return new Mask(forms, Set.of());
  }

  /** The same, over the single words of the forms too. */
  Mask withWords() {
    Set<String> single = new TreeSet<>();
    for (String form : forms) {
      for (String word : form.split("[^\\p{L}]+", -1)) {
        if (word.length() >= SHORTEST_WORD && !PARTICLES.contains(word) && !isHan(word)) {
          single.add(word);
        }
      }
    }
    return new Mask(forms, single);
  }

  private static boolean isHan(String word) {
    return Character.isIdeographic(word.charAt(0));
  }

  /** True when a form, whole, stands in the text. */
  boolean isIn(String text) {
    String letters = Plain.of(text).letters();
    return forms.stream().anyMatch(letters::contains) || isEncodedIn(forms, text);
  }

  /** The text with all covered. */
  String over(String text) {
    List<Span> spans = spans(text);
    if (spans.isEmpty() && ENCODED.matcher(text).find() && !spans(decoded(text)).isEmpty()) {
      return String.valueOf(Masking.COVER).repeat(text.length());
    }
    return cover(text, spans);
  }

  /** An address with its letters written out; as it is when it is none. */
  private static String decoded(String address) {
    try {
      return URLDecoder.decode(address, StandardCharsets.UTF_8);
    } catch (IllegalArgumentException e) {
      return address;
    }
  }

  /** True when a form stands in the address, however written. */
  private static boolean isEncodedIn(Set<String> forms, String text) {
    String letters = ENCODED.matcher(text).find() ? Plain.of(decoded(text)).letters() : "";
    return forms.stream().anyMatch(letters::contains);
  }

  /** The text with these places covered, unit by unit. */
  static String cover(String text, List<Span> spans) {
    StringBuilder covered = new StringBuilder(text);
    for (Span span : spans) {
      for (int i = span.start(); i < span.end(); i++) {
        covered.setCharAt(i, Masking.COVER);
      }
    }
    return covered.toString();
  }

  private List<Span> spans(String text) {
    Plain plain = Plain.of(text);
    List<Span> spans = new ArrayList<>();
    for (String form : forms) {
      for (int at = find(plain, form, 0); at >= 0; at = find(plain, form, at + 1)) {
        spans.add(plain.place(at, at + form.length()));
      }
    }
    for (String word : words) {
      for (int at = find(plain, word, 0); at >= 0; at = find(plain, word, at + 1)) {
        int start = begin(plain, at);
        int end = end(plain, word, at + word.length());
        if (start >= 0 && end >= 0) {
          spans.add(plain.place(start, end));
        }
      }
    }
    return spans;
  }

  private static int find(Plain plain, String form, int from) {
    return plain.letters().indexOf(form, from);
  }

  /** Where the word that holds this begins; -1 when more than a prefix stands before. */
  private static int begin(Plain plain, int at) {
    int start = at;
    while (!plain.beginsWord(start)) {
      start--;
    }
    return PREFIX.matcher(plain.letters().substring(start, at)).matches() ? start : -1;
  }

  /** Where the word that holds this ends; -1 when more than an ending follows. */
  private static int end(Plain plain, String word, int at) {
    int end = at;
    while (!plain.endsWord(end)) {
      end++;
    }
    boolean inflects =
        Character.UnicodeScript.of(word.charAt(0)) == Character.UnicodeScript.CYRILLIC;
    return end - at <= (inflects ? ENDING : 0) ? end : -1;
  }
}

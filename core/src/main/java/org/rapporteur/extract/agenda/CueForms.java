package org.rapporteur.extract.agenda;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.rapporteur.language.lexicon.Entry;

/**
 * Writes out the forms of an agenda file. A form may hold slots, as in {@code {be} discussed}; the
 * words of a slot stand in rows of the category {@code slot} with its name as value. A slot with a
 * question mark may also stay empty. A form that keeps "=" in front keeps it when written out.
 */
final class CueForms {
  private static final Pattern SLOT = Pattern.compile("\\{(\\w+)(\\??)\\}");

  private final Map<String, List<String>> slots = new HashMap<>();
  private final Map<String, List<String>> known = new HashMap<>();

  CueForms(List<Entry> table) {
    for (Entry entry : table) {
      if (entry.category().equals("slot")) {
        slots.computeIfAbsent(entry.value(), n -> new ArrayList<>()).add(entry.form());
      }
    }
  }

  /** The entries that an entry stands for; refuses a slot that the file does not define. */
  List<Entry> expand(Entry entry) {
    List<Entry> out = new ArrayList<>();
    for (String form : expand(entry.form())) {
      out.add(new Entry(form, entry.category(), entry.value(), entry.extra()));
    }
    return out;
  }

  private List<String> expand(String form) {
    return written(form).stream().map(CueForms::spaced).toList();
  }

  /** The forms with the spaces that empty slots leave behind; what follows a slot is tried once. */
  List<String> written(String form) {
    if (form.indexOf('{') < 0) {
      return List.of(form);
    }
    List<String> before = known.get(form);
    if (before == null) {
      before = write(form);
      known.put(form, before);
    }
    return before;
  }

  private List<String> write(String form) {
    Matcher matcher = SLOT.matcher(form);
    if (!matcher.find()) {
      return List.of(form);
    }
    List<String> words = slots.get(matcher.group(1));
    if (words == null) {
      throw new IllegalArgumentException("no slot called " + matcher.group(1) + ": " + form);
    }
    List<String> out = new ArrayList<>();
    String before = form.substring(0, matcher.start());
    List<String> rest = written(form.substring(matcher.end()));
    for (String word : words) {
      for (String filled : written(word)) {
        rest.forEach(after -> out.add(before + filled + after));
      }
    }
    if (!matcher.group(2).isEmpty()) {
      rest.forEach(after -> out.add(before + after));
    }
    return out;
  }

  private static String spaced(String form) {
    return form.contains("  ") ? form.replaceAll(" +", " ").strip() : form.strip();
  }
}

package org.rapporteur.app.proof;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.UnaryOperator;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.rapporteur.app.proof.OwnReports.Plain;

/**
 * Other names, places, figures and years for the same happenings. Years move by 28, after which
 * every date falls on the same weekday. In a table of replacements {@code text} is a form of the
 * reports, {@code stem} the beginning of a declined word, {@code english} a name as the record
 * writes it, {@code code} a state and {@code count} a number.
 */
final class Renaming {
  private static final int YEARS = -28;
  private static final Pattern YEAR = Pattern.compile("(?<!\\d)(18|19|20)\\d\\d(?!\\d)");
  private static final String ARABIC_PROCLITIC = "(?:[وفبلك](?=\\p{IsArabic}{3}))?";

  private final Map<String, Map<String, String>> tables = new HashMap<>();
  private final String language;
  private final Pattern words;

  private Renaming(String language, List<String> rows) {
    this.language = language;
    for (String row : rows) {
      if (!row.startsWith("#")) {
        String[] cells = row.split("\t", -1);
        table(cells[0]).put(cells[1], cells[2]);
      }
    }
    List<String> forms = new ArrayList<>();
    table("text").keySet().forEach(form -> forms.add(Pattern.quote(form) + "(?![\\p{L}\\p{N}])"));
    table("stem").keySet().forEach(stem -> forms.add(Pattern.quote(stem)));
    forms.sort(Comparator.comparing(String::length).reversed());
    String before = "(?<![\\p{L}\\p{N}])";
    String lead = language.equals("ar") ? "(" + ARABIC_PROCLITIC + ")" : "()";
    words = Pattern.compile(before + lead + "(" + String.join("|", forms) + ")");
  }

  /** The replacements for reports of the language. */
  static Renaming of(String language) {
    Path file = Path.of("src", "test", "resources", "proof", "renamed-" + language + ".tsv");
    try {
      return new Renaming(language, Files.readAllLines(file));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private Map<String, String> table(String kind) {
    return tables.computeIfAbsent(kind, k -> new LinkedHashMap<>());
  }

  /** The report with other names, figures and years. */
  Plain report(Plain report) {
    String published = report.published();
    String moved = published == null ? null : date(published);
    return new Plain(report.id(), report.language(), moved, text(report.text()));
  }

  /** The text with other names, figures and years. */
  String text(String text) {
    String named = words.matcher(text).replaceAll(m -> quoted(m.group(1) + other(m.group(2))));
    return date(named);
  }

  /** The date, or a text with dates, moved. */
  String date(String date) {
    UnaryOperator<String> moved = year -> Integer.toString(Integer.parseInt(year) + YEARS);
    return YEAR.matcher(date).replaceAll(m -> moved.apply(m.group()));
  }

  /** A name in English: a state's code, an office, a city or a series. */
  String english(String value) {
    if (value.matches("[A-Z]{2}")) {
      return table("code").getOrDefault(value, value);
    }
    if (language.equals("en")) {
      return text(value);
    }
    StringBuilder names = new StringBuilder();
    for (String name : longestFirst(table("english"))) {
      names.append(names.isEmpty() ? "" : "|").append(Pattern.quote(name));
    }
    Pattern pattern = Pattern.compile("\\b(" + names + ")\\b");
    return pattern
        .matcher(value)
        .replaceAll(m -> quoted(table("english").getOrDefault(m.group(1), m.group(1))));
  }

  /** Whom somebody represents: a state's code, or a body in English or as the report has it. */
  String side(String value) {
    boolean latin = value.codePoints().filter(Character::isLetter).allMatch(Renaming::isLatin);
    return latin ? english(value) : text(value);
  }

  private static boolean isLatin(int letter) {
    return Character.UnicodeScript.of(letter) == Character.UnicodeScript.LATIN;
  }

  /** Who owes or is owed: a state's code, or a name as the report has it. */
  String party(String value) {
    return value.matches("[A-Z]{2}") ? english(value) : text(value);
  }

  /** A number of parties. */
  String count(String number) {
    return table("count").getOrDefault(number, number);
  }

  private String other(String form) {
    String whole = table("text").get(form);
    return whole == null ? table("stem").getOrDefault(form, form) : whole;
  }

  private static List<String> longestFirst(Map<String, String> table) {
    return table.keySet().stream().sorted(Comparator.comparing(String::length).reversed()).toList();
  }

  private static String quoted(String replacement) {
    return Matcher.quoteReplacement(replacement);
  }
}

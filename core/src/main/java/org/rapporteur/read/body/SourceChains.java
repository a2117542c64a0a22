package org.rapporteur.read.body;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.rapporteur.language.lexicon.Entry;
import org.rapporteur.language.lexicon.Lexicon;

/**
 * Finds whom a report relies on, in its own words, first source first:
 *
 * <ol>
 *   <li>the body it names after "according to", when it is named as a body;
 *   <li>news agencies: in the dateline, in brackets, or beside a word of relaying, in the first
 *       paragraphs;
 *   <li>what a line such as "Source: …" names.
 * </ol>
 *
 * Immutable and thread-safe.
 */
final class SourceChains {
  private static final int PARAGRAPHS = 4;
  private static final int DATELINE = 80;
  private static final int NEAR = 40;
  private static final int LONGEST_NAME = 60;
  private static final int FLAGS = Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE;
  private static final String NAME =
      "(\\p{Lu}[\\p{L}'’.-]*(?:\\s+(?:of|and|for|the|des|de|du|la|et|y|del)){0,3}"
          + "(?:\\s+\\p{Lu}[\\p{L}'’.-]*(?:\\s+(?:of|and|for|the|des|de|du|la|et|y|del)){0,3}){0,8})";
  private static final Pattern TRAILING =
      Pattern.compile("(?:\\s+(?:of|and|for|the|des|de|du|la|et|y|del))+$");

  private final List<String> lines;
  private final List<String> officials;
  private final Pattern agencies;
  private final Pattern relays;
  private final Pattern according;

  /** Finds sources with the wording of one language. */
  SourceChains(Lexicon lexicon) {
    this.lines = forms(lexicon, "line").stream().map(Line::plain).toList();
    this.officials = forms(lexicon, "official");
    this.agencies = Pattern.compile(anyOf(forms(lexicon, "agency")));
    this.relays = Pattern.compile(anyOf(forms(lexicon, "relay")), FLAGS);
    this.according =
        Pattern.compile(
            "(?:"
                + startsOf(forms(lexicon, "according"))
                + ")\\s+(?:the |le |la |l['’]|el )?"
                + NAME);
  }

  private static List<String> forms(Lexicon lexicon, String category) {
    return lexicon.table("sources").stream()
        .filter(e -> e.category().equals(category))
        .map(Entry::form)
        .toList();
  }

  /** Either case of the first letter, so that names after it keep theirs. */
  private static String startsOf(List<String> forms) {
    return forms.isEmpty()
        ? "(?!)"
        : forms.stream()
            .map(
                f ->
                    "(?i:" + Pattern.quote(f.substring(0, 1)) + ")" + Pattern.quote(f.substring(1)))
            .collect(Collectors.joining("|"));
  }

  /** Any of the forms, a longer one first; runs of them that stand alone share their borders. */
  private static String anyOf(List<String> forms) {
    List<String> out = new ArrayList<>();
    List<String> run = new ArrayList<>();
    forms.stream()
        .sorted(Comparator.comparing(String::length).reversed().thenComparing(f -> f))
        .forEach(
            form -> {
              if (Character.isIdeographic(form.codePointAt(0))) {
                endRun(run, out);
                out.add(Pattern.quote(form));
              } else {
                run.add(Pattern.quote(form));
              }
            });
    endRun(run, out);
    return out.isEmpty() ? "(?!)" : String.join("|", out);
  }

  private static void endRun(List<String> run, List<String> out) {
    if (!run.isEmpty()) {
      out.add(bounded("(?:" + String.join("|", run) + ")"));
      run.clear();
    }
  }

  private static String bounded(String pattern) {
    return "(?<![\\p{L}\\p{M}])" + pattern + "(?![\\p{L}\\p{M}])";
  }

  /** The sources that the lines name; empty when they name none. */
  List<String> find(List<Line> text) {
    Set<String> officially = new LinkedHashSet<>();
    Set<String> agency = new LinkedHashSet<>();
    Set<String> stated = new LinkedHashSet<>();
    int paragraphs = 0;
    for (Line line : text) {
      named(line).forEach(stated::add);
      if (line.isParagraph() && paragraphs < PARAGRAPHS) {
        bodies(line.text(), officially);
        agencies(line.text(), paragraphs == 0, agency);
        paragraphs++;
      } else if (line.text().length() <= DATELINE) {
        signature(line.text(), agency);
      }
    }
    Set<String> chain = new LinkedHashSet<>(officially);
    chain.addAll(agency);
    chain.addAll(stated);
    return List.copyOf(chain);
  }

  private void bodies(String paragraph, Set<String> out) {
    Matcher matcher = according.matcher(paragraph);
    while (matcher.find()) {
      String name = TRAILING.matcher(matcher.group(1)).replaceAll("").strip();
      boolean official = officials.stream().anyMatch(o -> containsWord(name, o));
      if (official && !name.isEmpty() && out.isEmpty()) {
        out.add(name);
      }
    }
  }

  private static boolean containsWord(String name, String word) {
    return Pattern.compile(bounded(Pattern.quote(word)), FLAGS).matcher(name).find();
  }

  private void agencies(String paragraph, boolean first, Set<String> out) {
    Matcher matcher = agencies.matcher(paragraph);
    while (matcher.find()) {
      String before = paragraph.substring(Math.max(0, matcher.start() - NEAR), matcher.start());
      int end = Math.min(paragraph.length(), matcher.end() + NEAR / 2);
      String after = paragraph.substring(matcher.end(), end);
      boolean bracketed = before.matches("(?s).*[(/（]\\s*") && after.matches("(?s)\\s*[)/）].*");
      boolean opens = first && matcher.end() <= DATELINE && after.matches("(?s)\\s*[.)—–/-].*");
      if (bracketed || opens || relays.matcher(before).find() || relays.matcher(after).find()) {
        out.add(matcher.group());
      }
    }
  }

  /** An agency alone on a line, in brackets, or at the end of a dateline. */
  private void signature(String line, Set<String> out) {
    Matcher matcher = agencies.matcher(line);
    while (matcher.find()) {
      String before = line.substring(0, matcher.start());
      String after = line.substring(matcher.end());
      boolean alone = (before + after).codePoints().noneMatch(Character::isLetterOrDigit);
      boolean bracketed = before.endsWith("(") && after.startsWith(")");
      boolean dated = after.isBlank() && before.codePoints().filter(Character::isDigit).count() > 4;
      if ((alone && !(before + after).isBlank()) || bracketed || dated) {
        out.add(matcher.group());
      }
    }
  }

  /** What a line names after "Source:". */
  private List<String> named(Line line) {
    for (String form : lines) {
      if (line.folded().startsWith(form)) {
        int colon = Math.max(line.text().indexOf(':'), line.text().indexOf('：'));
        String rest = colon < 0 ? "" : line.text().substring(colon + 1);
        String name = rest.split("[|│]", 2)[0].strip();
        return name.isEmpty() || name.length() > LONGEST_NAME ? List.of() : List.of(name);
      }
    }
    return List.of();
  }
}

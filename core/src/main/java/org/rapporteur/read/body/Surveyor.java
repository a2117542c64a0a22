package org.rapporteur.read.body;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Function;
import org.rapporteur.language.lexicon.Lexicon;
import org.rapporteur.model.Span;

/**
 * Looks a text over: its language, its furniture, its headline. Keeps the wording of each language
 * it has met; thread-safe.
 */
public final class Surveyor {
  private static final String COMMON = "en";

  private final LanguageIdentifier languages;
  private final Function<String, Lexicon> lexicons;
  private final Map<String, Wording> wordings = new ConcurrentHashMap<>();

  /** What is looked for in the words of one language. */
  private record Wording(FurnitureFinder furniture, Headlines headlines) {}

  /**
   * A surveyor.
   *
   * @param languages tells the language of a text
   * @param lexicons the data files of a language by its code
   */
  public Surveyor(LanguageIdentifier languages, Function<String, Lexicon> lexicons) {
    this.languages = languages;
    this.lexicons = lexicons;
  }

  /**
   * What the text shows.
   *
   * @param known furniture the format has shown already
   * @param laidOut whether the format knows its blocks, so that shapes of lines are not asked
   */
  public Survey survey(String text, List<Span> known, boolean laidOut) {
    String language = languages.identify(text, known);
    List<Line> lines = Line.of(text).stream().filter(l -> !covers(known, l.span())).toList();
    List<Span> furniture = new ArrayList<>(known);
    Wording wording = wording(language);
    List<Furniture> found = wording.furniture().find(lines, laidOut);
    found.forEach(f -> furniture.add(f.span()));
    List<Span> merged = merge(text, furniture);
    List<Line> body = lines.stream().filter(l -> !covers(merged, l.span())).toList();
    return new Survey(language, merged, wording.headlines().find(body).orElse(null));
  }

  private Wording wording(String language) {
    return wordings.computeIfAbsent(language, this::newWording);
  }

  private Wording newWording(String language) {
    List<Lexicon> wording = new ArrayList<>();
    wording.add(lexicons.apply(language));
    if (!language.equals(COMMON)) {
      wording.add(lexicons.apply(COMMON));
    }
    Boilerplate boilerplate = new Boilerplate(wording);
    WrittenDates dates = new WrittenDates(language);
    return new Wording(new FurnitureFinder(boilerplate, dates), new Headlines(boilerplate, dates));
  }

  private static boolean covers(List<Span> furniture, Span line) {
    return furniture.stream().anyMatch(f -> f.contains(line));
  }

  /** In order, and joined where nothing but space lies between. */
  private static List<Span> merge(String text, List<Span> furniture) {
    List<Span> out = new ArrayList<>();
    for (Span span : furniture.stream().sorted().toList()) {
      int last = out.size() - 1;
      if (last >= 0 && joins(text, out.get(last), span)) {
        out.set(last, out.get(last).cover(span));
      } else if (span.length() > 0) {
        out.add(span);
      }
    }
    return out;
  }

  private static boolean joins(String text, Span before, Span after) {
    return after.start() <= before.end() || text.substring(before.end(), after.start()).isBlank();
  }
}

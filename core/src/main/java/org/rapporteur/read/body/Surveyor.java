package org.rapporteur.read.body;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
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
  private record Wording(
      String language,
      FurnitureFinder furniture,
      Headlines headlines,
      Datelines datelines,
      SourceChains sources) {}

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
   * What a plain text shows, whose lines are all there is to go by.
   *
   * @param text the text
   */
  public Survey survey(String text) {
    return survey(text, List.of());
  }

  /**
   * What a text shows of which some furniture is known, and otherwise only its lines.
   *
   * @param text the text
   * @param known furniture, such as the header and footer of every page; in order
   */
  public Survey survey(String text, List<Span> known) {
    Wording wording = wording(languages.identify(text, known));
    List<Line> lines = outside(Line.of(text), known);
    @Nullable Kind[] kinds = wording.furniture().find(lines, false);
    List<Line> body = body(lines, kinds);
    Optional<Headlines.Found> headline = wording.headlines().find(body);
    int number = headline.map(h -> lines.indexOf(h.line())).orElse(-1);
    Optional<LocalDate> dateline = wording.datelines().inText(lines, kinds, number);
    List<Span> furniture = new ArrayList<>(known);
    furniture.addAll(furniture(lines, kinds));
    return new Survey(
        wording.language(),
        merge(text, furniture),
        headline.map(Headlines.Found::words).orElse(null),
        dateline.orElse(null),
        wording.sources().find(lines));
  }

  /**
   * What the text of a web page shows, beside what its structure has shown.
   *
   * @param text its visible text
   * @param known furniture its structure shows
   * @param stamps lines beside its headline that may hold a date
   */
  public Survey survey(String text, List<Span> known, List<String> stamps) {
    Wording wording = wording(languages.identify(text, known));
    List<Line> lines = outside(Line.of(text), known);
    @Nullable Kind[] kinds = wording.furniture().find(lines, true);
    List<Span> furniture = new ArrayList<>(known);
    furniture.addAll(furniture(lines, kinds));
    Optional<Headlines.Found> headline = wording.headlines().find(body(lines, kinds));
    int number = headline.map(h -> lines.indexOf(h.line())).orElse(-1);
    Optional<LocalDate> dateline =
        wording
            .datelines()
            .inStamps(stamps)
            .or(() -> wording.datelines().inText(lines, kinds, number));
    return new Survey(
        wording.language(),
        merge(text, furniture),
        headline.map(Headlines.Found::words).orElse(null),
        dateline.orElse(null),
        wording.sources().find(lines));
  }

  private static List<Line> body(List<Line> lines, @Nullable Kind[] kinds) {
    List<Line> out = new ArrayList<>();
    for (int i = 0; i < kinds.length; i++) {
      if (kinds[i] == null) {
        out.add(lines.get(i));
      }
    }
    return out;
  }

  private static List<Span> furniture(List<Line> lines, @Nullable Kind[] kinds) {
    List<Span> out = new ArrayList<>();
    for (int i = 0; i < kinds.length; i++) {
      if (kinds[i] != null) {
        out.add(lines.get(i).span());
      }
    }
    return out;
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
    WrittenDates dates = new WrittenDates(wording);
    return new Wording(
        language,
        new FurnitureFinder(boilerplate, dates),
        new Headlines(boilerplate, dates),
        new Datelines(boilerplate, dates),
        new SourceChains(wording.get(0)));
  }

  /** The lines that do not lie in furniture; both in order. */
  private static List<Line> outside(List<Line> lines, List<Span> furniture) {
    List<Line> out = new ArrayList<>();
    int next = 0;
    for (Line line : lines) {
      while (next < furniture.size() && furniture.get(next).end() <= line.span().start()) {
        next++;
      }
      if (next == furniture.size() || !furniture.get(next).contains(line.span())) {
        out.add(line);
      }
    }
    return out;
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

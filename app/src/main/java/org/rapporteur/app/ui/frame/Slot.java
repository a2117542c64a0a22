package org.rapporteur.app.ui.frame;

import static org.rapporteur.app.ui.html.Element.words;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.Month;
import java.time.format.DateTimeFormatter;
import java.time.format.TextStyle;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.rapporteur.app.ui.html.Piece;
import org.rapporteur.model.PartialDate;
import org.rapporteur.record.Anchor;

/** What can stand in a gap of a known sentence: how it is written there, and in other languages. */
enum Slot {
  /** A day with its weekday: "Wednesday 7 June 2023". */
  DAY("[A-Z][a-z]+day \\d{1,2} [A-Z][a-z]+ \\d{4}"),
  /** A date as the record writes it: "2023-06-07", "2023-06", "2023". */
  DATE("\\d{4}(?:-\\d{2}(?:-\\d{2})?)?"),
  /** A weekday. */
  WEEKDAY("[A-Z][a-z]+day"),
  /** A month. */
  MONTH("[A-Z][a-z]+"),
  /** Years in a row: "2011, 2016 and 2022". */
  YEARS("\\d{4}(?:(?:, | and )\\d{4})*"),
  /** A number. */
  NUMBER("\\d+"),
  /** A state by its code. */
  STATE("[A-Z]{2}"),
  /** States by their codes. */
  STATES("[A-Z]{2}(?:, [A-Z]{2})*"),
  /** Whom somebody stands for: a state by its code, or a body by its name. */
  SIDE(".+?"),
  /** A city by its usual English name. */
  CITY(".+?"),
  /** A kind of engagement. */
  KIND("conference|session|consultation|meeting|visit|call"),
  /** A language by its code. */
  TONGUE("[a-z]{2,3}"),
  /** A field of the record. */
  FIELD("[a-z_.:\\[\\]0-9]+"),
  /** What persons do to the record. */
  ACT("[a-z]+"),
  /** Values side by side: "46 (reported, 1 report) | 50 (announced, 2 reports)". */
  SAID(".+"),
  /** Further sentences. */
  REASONS(".+"),
  /** Any words, taken over as they are. */
  WORDS(".+?");

  private static final DateTimeFormatter WRITTEN =
      DateTimeFormatter.ofPattern("EEEE d MMMM yyyy", Locale.ENGLISH);
  private static final Pattern VALUE = Pattern.compile("(.+) \\((.+), (\\d+) reports?\\)");

  private final String form;

  Slot(String form) {
    this.form = form;
  }

  /** How it is written, as a pattern. */
  String form() {
    return form;
  }

  /** The slot of a name such as {@code words2}. */
  static Slot named(String name) {
    return valueOf(name.replaceAll("\\d+$", "").toUpperCase(Locale.ROOT));
  }

  /** What stands in it, in another language. */
  Piece said(String value, Phrasebook book) {
    Wording wording = book.wording();
    Locale locale = Locale.forLanguageTag(wording.language());
    return switch (this) {
      case DAY -> Piece.of(wording.dates().withWeekday(LocalDate.parse(value, WRITTEN)));
      case DATE -> Piece.of(wording.dates().of(PartialDate.parse(value)));
      case WEEKDAY -> Piece.of(weekday(value).getDisplayName(TextStyle.FULL_STANDALONE, locale));
      case MONTH -> Piece.of(Month.valueOf(upper(value)).getDisplayName(TextStyle.FULL, locale));
      case YEARS -> Piece.of(value.replace(" and ", ", "));
      case NUMBER -> Piece.of(value);
      case STATE, SIDE -> words(wording.state(value));
      case STATES ->
          words(
              Pattern.compile(", ")
                  .splitAsStream(value)
                  .map(wording::state)
                  .collect(Collectors.joining(wording.say("phrase.between"))));
      case CITY -> words(wording.city(value));
      case KIND -> Piece.of(wording.label("kind", value));
      case TONGUE -> words(wording.tongue(value));
      case FIELD -> Piece.of(field(value, wording));
      case ACT -> Piece.of(wording.label("act", value));
      case SAID -> values(value, wording);
      case REASONS -> book.of(value);
      case WORDS -> words(value);
    };
  }

  private static DayOfWeek weekday(String value) {
    return DayOfWeek.valueOf(upper(value));
  }

  private static String upper(String value) {
    return value.toUpperCase(Locale.ROOT);
  }

  private static String field(String path, Wording wording) {
    int colon = path.indexOf(':');
    return colon < 0
        ? wording.label("field", Anchor.nameOf(path))
        : wording.say("field.count_of", wording.label("count", path.substring(colon + 1)));
  }

  private static Piece values(String said, Wording wording) {
    List<Piece> pieces = new ArrayList<>();
    for (String each : said.split(" \\| ", -1)) {
      Matcher value = VALUE.matcher(each);
      pieces.add(Piece.of(pieces.isEmpty() ? "" : " | "));
      pieces.add(words(value.matches() ? value.group(1) : each));
      if (value.matches()) {
        String stage = wording.label("stage", value.group(2));
        int reports = Integer.parseInt(value.group(3));
        pieces.add(Piece.of(" " + wording.say("phrase.witnesses", stage, reports)));
      }
    }
    return Piece.all(pieces);
  }
}

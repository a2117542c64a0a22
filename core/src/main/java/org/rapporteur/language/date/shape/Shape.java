package org.rapporteur.language.date.shape;

import static org.rapporteur.language.date.shape.Notation.COUNTED;
import static org.rapporteur.language.date.shape.Notation.DAY1;
import static org.rapporteur.language.date.shape.Notation.DAY2;
import static org.rapporteur.language.date.shape.Notation.MONTH1;
import static org.rapporteur.language.date.shape.Notation.MONTH2;
import static org.rapporteur.language.date.shape.Notation.OF;
import static org.rapporteur.language.date.shape.Notation.PART;
import static org.rapporteur.language.date.shape.Notation.THE;
import static org.rapporteur.language.date.shape.Notation.TO;
import static org.rapporteur.language.date.shape.Notation.TO_MONTH;
import static org.rapporteur.language.date.shape.Notation.TWIN;
import static org.rapporteur.language.date.shape.Notation.WEEKDAY;
import static org.rapporteur.language.date.shape.Notation.WEEKDAY_AFTER;
import static org.rapporteur.language.date.shape.Notation.YEAR;
import static org.rapporteur.language.date.shape.Notation.YEAR1;
import static org.rapporteur.language.date.shape.Notation.YEAR_OR_RELATIVE;

import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * The shapes in which languages write dates, as regular expressions over the kinds of {@link Sign}.
 * All are tried at a place; the longest match wins, of equals the first. Groups: {@code d m y} day,
 * month, year; {@code w} weekday; {@code r} last, next or this and {@code u} its unit; {@code z}
 * relative year; {@code s} what stands between start and end; {@code l} early, mid, late.
 */
public enum Shape {
  /** 28 July to 2 August 2019. */
  DAYS_OF_MONTHS(DAY1 + OF + MONTH1 + "(?:" + YEAR1 + ")?" + TO_MONTH + DAY2 + OF + MONTH2 + YEAR),
  /** 3-5 April 2018. */
  DAYS_OF_MONTH(DAY1 + "(?:,[DO])*" + TO + DAY2 + OF + MONTH2 + YEAR),
  /** July 28 - August 2, 2019. */
  MONTH_DAYS(MONTH1 + THE + DAY1 + "(?:" + YEAR1 + ")?" + TO_MONTH + MONTH2 + THE + DAY2 + YEAR),
  /** April 3-5, 2018. */
  MONTH_WITH_DAYS(
      MONTH1 + THE + DAY1 + "(?:(?<s>,?[ta])f?" + DAY2 + "|(?<sa>-)(?<da>D|(?<=O-)O))" + YEAR),
  /** From 3 to April 5, 2018. */
  DAY_TO_DAY_OF_MONTH("(?<=f)" + DAY1 + "(?<s>t)" + MONTH2 + THE + DAY2 + YEAR),
  /** Wednesday, 3 April 2018. */
  DAY_OF_MONTH(WEEKDAY + DAY1 + OF + MONTH1 + YEAR + WEEKDAY_AFTER),
  /** Wednesday, April 3, 2018. */
  MONTH_WITH_DAY(WEEKDAY + MONTH1 + THE + DAY1 + YEAR + WEEKDAY_AFTER),
  /** 2018-04-03, 2018 April 3. */
  YEAR_FIRST("(?<y1>Y),?[-/.]?(?:(?<m1>[MA])[-/]?(?<d1>[DO])|(?<mz>D)[-/.](?<dz>D))"),
  /** 03.04.2018, 3/4/18. */
  FIGURES("(?<a>D)(?:/(?<ba>D)/|-(?<bb>D)-|\\.(?<bc>D)\\.)(?<ya>[YDN])y?\\.?"),
  /** 08/12, 2015: as in words, the month comes before a day with a comma. */
  FIGURES_WITH_COMMA("(?<a>D)/(?<b>D),(?<y1>Y)"),
  /** 2018年4月3日至5日. */
  MARKED(
      "(?:(?<y1>Y)y|(?<z>Z),?)?(?:(?<m1>D)K|(?<ma>M)|(?<ra>[cpn])o?(?<ua>K))(?<d1>D)"
          + "(?:k?(?<s>[-ta])(?:(?<m2>D)K|(?<mb>M))?(?<d2>D))?k"
          + WEEKDAY_AFTER),
  /** 2018年4月. */
  MARKED_MONTH("(?:(?<y1>Y)y|(?<z>Z),?)?(?<m1>D)K"),
  /** 3日至5日. */
  MARKED_DAY("(?<d1>D)(?:k?(?<s>[-ta])(?<d2>D))?k"),
  /** The 14th of this month. */
  DAYS_OF_RELATIVE_MONTH(
      DAY1 + "(?:" + TO + DAY2 + ")?[foi]*(?:(?<ra>[cpn])o?(?<ua>m)|(?<ub>m)(?<rb>[cpn]))"),
  /** June to August 2020. */
  MONTHS("(?<m1>[MA])\\.?(?:" + YEAR1 + ")?(?:-|f?t|a)m?(?<m2>[MA])\\.?" + YEAR),
  /** Mid-April 2018, April this year. */
  MONTH("(?:(?<l>L)[-o]*)?m?(?:(?<m1>M)|(?<ma>A)(?=[/(][MA]))\\.?" + TWIN + YEAR),
  /** In May. */
  NAMED_MONTH("(?<=[iftLm])o?(?<m1>A)\\.?" + YEAR),
  /** May 2018, last May. */
  AMBIGUOUS_MONTH("(?<m1>A)\\.?" + YEAR1 + "|(?<ra>[cpn])o?(?<m2>[MA])"),
  /** 2018 April. */
  YEAR_MONTH("(?<y1>Y)y?[,-]?(?<m1>[MA])"),
  /** 2014 to 2018. */
  YEARS("y?(?<y1>Y)y?\\.?(?<s>[-t/])y?(?<y2>Y)[ye]?\\.?"),
  /** 2018-19. */
  YEAR_AND_NEXT("y?(?<y1>Y)[-/](?<ya>[DN])[ye]?\\.?"),
  /** 2018. */
  YEAR_ALONE("y?(?<y1>Y)[ye]{0,2}"),
  /** Friday of next week, next week on Friday. */
  WEEKDAY_OF_WEEK(
      "d?(?<w1>W)[oif]*(?:(?<ra>[cpn])o?w|w(?<rb>[cpn]))"
          + "|(?:(?<rc>[cpn])o?w|w(?<rd>[cpn]))[oi,]*d?(?<w2>W)"),
  /** Last Friday. */
  RELATIVE_WEEKDAY("(?<ra>[cpn])o?d?(?<w1>W)|d?(?<w2>W)(?<rb>[cpn])"),
  /** Thursday and Friday. */
  WEEKDAYS("(?<w1>W)(?<s>-|,?[ta])[oi]?d?(?<w2>W)"),
  /** Friday. */
  WEEKDAY_ALONE("d?(?<w1>W)"),
  /** Yesterday, Monday. */
  RELATIVE_DAY("(?<o>R)(?:[,(]?d?(?<w1>[WV])\\)?)?"),
  /** Last month, early next year, the week after next. */
  PERIOD(
      PART
          + "(?:(?<ra>[cpn])o?(?<ua>[ymwKbglE])|(?<ub>[ymwbglE])o?(?<rb>[cpn])|(?<z>Z)|(?<zw>v)|(?<zm>j)|(?<ze>H))"),
  /** The end of the month, the rest of the week. */
  PART_OF_PERIOD("(?<l>L)[-oi]*(?<ua>[ymwE])|(?<=o)(?<ub>w)(?=[.,)]|$)|(?<uc>E)"),
  /** The end of March, early May 2018. */
  PART_OF_MONTH("(?<l>L)[-o]*m?(?<m1>[MA])\\.?" + YEAR),
  /** The end of 2000. */
  PART_OF_YEAR("(?<l>L)[-oi]*y?(?<y1>Y)[ye]{0,2}"),
  /** The third quarter of 2016, Q3 2016, 2016 H1. */
  QUARTERS(
      PART
          + "(?:y?(?<y1>Y)y?[,oi]*)?(?:(?<d1>O)(?<qa>[bg])|(?<qb>[bg])(?<dz>O)|(?<qc>[QU])(?<da>D))"
          + YEAR),
  /** The summer of 2013, next spring. */
  SEASONS(
      PART
          + "(?:(?<rd>[cpn])o?(?<t>[SB])|(?<ta>[SB])"
          + YEAR_OR_RELATIVE
          + "|(?<=[iL]o?)(?<tb>S)|(?<tc>S)(?=[.,)]|$))"),
  /** The 1990s. */
  DECADES("(?<x>X)[ye]?"),
  /** The 15th century. */
  CENTURIES("(?<d1>O)C"),
  /** Next week from Tuesday to Thursday. */
  WEEKDAYS_OF_WEEK(
      "(?:(?<ra>[cpn])o?w|w(?<rb>[cpn]))[oi,]*f?d?(?<w1>[WV])(?<s>-|,?[ta])[oi]?d?(?<w2>[WV])"),
  /** 2016-11, 11/2016. */
  YEAR_WITH_MONTH("(?<y1>Y)[-/.](?<mz>D)"),
  /** 11/2016. */
  MONTH_WITH_YEAR("(?<mz>D)[-/](?<y1>Y)"),
  /** On 22/04. */
  SHORT_FIGURES("(?<a>D)(?<s>[-/.])(?<b>D)"),
  /** The second Sunday. */
  NTH_WEEKDAY_ALONE("(?:(?<d1>O)d?(?<w1>W)|d?(?<w2>W)(?<dz>O))"),
  /** Friday the 15th. */
  WEEKDAY_AND_DAY("d?(?<w1>W)[,oi]*d?(?<d1>[DON])"),
  /** On the 27th. */
  DAY_ALONE("(?<=[itd]o?)(?<d1>[DO])"),
  /** Week 31. */
  WEEK_NUMBER("w(?<d1>[DN])"),
  /** The week of 4 February. */
  WEEK_OF_DAY(
      "w[oif,]*(?:m?(?<m1>[MA])[-o/.]?(?<d1>[DO])|(?<dz>D|(?<=[oif])O)[-of/.]{0,3}m?(?<mz>[MA]))"
          + YEAR),
  /** The week of the 18th. */
  WEEK_OF_DAY_ALONE("w[oif]+(?<d1>[DO])"),
  /** Between 22 January and now. */
  NOW("(?<=[fta])(?<o>I)"),
  /** The third week of March, the last week of the year. */
  NTH_WEEK("(?:(?<d1>[O])w|w(?<dz>O)|[pT]w|wT)" + COUNTED),
  /** The first Friday of July. */
  NTH_WEEKDAY("(?:(?<d1>O)d?(?<w1>[WV])|d?(?<w2>W)(?<dz>O)|Td?(?<wz>[WV]))" + COUNTED),
  /** 15 Ramadan 1445. */
  HIJRI("(?:d?[WV][,(]?)?(?:(?<d1>[DO])[fo]*)?m?(?<j>J)(?:[,of]*y?(?<g>[GN])y?)?h?\\.?");

  private static final List<Shape> ALL = List.of(values());
  private static final Map<Shape, List<String>> GROUPS = groups();

  private final Pattern pattern;

  Shape(String regex) {
    pattern = Pattern.compile(regex);
  }

  private static Map<Shape, List<String>> groups() {
    Map<Shape, List<String>> groups = new EnumMap<>(Shape.class);
    Pattern name = Pattern.compile("\\?<([a-z][a-z0-9]*)>");
    for (Shape shape : ALL) {
      groups.put(
          shape,
          name.matcher(shape.pattern.pattern()).results().map(m -> m.group(1)).distinct().toList());
    }
    return groups;
  }

  /** The longest shape that starts at the sign, if any. */
  static Optional<Found> longestAt(SignLine line, int from) {
    Found best = null;
    for (Shape shape : ALL) {
      Found found = shape.at(line, from);
      if (found != null && (best == null || found.to() > best.to())) {
        best = found;
      }
    }
    return Optional.ofNullable(best);
  }

  private @Nullable Found at(SignLine line, int from) {
    Matcher matcher = pattern.matcher(line.kinds());
    matcher.useTransparentBounds(true).region(from, line.kinds().length());
    if (!matcher.lookingAt() || matcher.end() == from) {
      return null;
    }
    if (!Plausible.test(this, line, from, matcher.end())) {
      return null;
    }
    boolean figures = this == FIGURES || (this == YEAR_FIRST && matcher.group("mz") != null);
    String last = this == FIGURES ? "ya" : "dz";
    if (figures && !line.tight(from, matcher.end(last))) {
      return null;
    }
    Map<String, Sign> parts = new HashMap<>();
    for (String group : GROUPS.getOrDefault(this, List.of())) {
      if (matcher.start(group) >= 0) {
        parts.put(group, line.get(matcher.start(group)));
      }
    }
    Found found = new Found(this, line, from, matcher.end(), parts);
    return this == YEAR_AND_NEXT ? found.overTwoYears() : found;
  }
}

package org.rapporteur.app.verify;

import java.time.LocalDate;
import java.time.format.TextStyle;
import java.util.Locale;
import java.util.Objects;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.rapporteur.extract.Dossier;
import org.rapporteur.extract.roster.Member;
import org.rapporteur.language.Mention;
import org.rapporteur.language.date.Open;
import org.rapporteur.language.lexicon.Match;
import org.rapporteur.model.Basis;
import org.rapporteur.model.PartialDate;
import org.rapporteur.model.Span;

/**
 * What the language finders see at a place of a text: the values that the words there bear.
 *
 * @param dossier all that was found in the text
 * @param place the words looked at
 */
record Bearing(Dossier dossier, Span place) {
  private static final Pattern LENGTH = Pattern.compile("(\\d+) days (that ended on|from) (\\S+)");

  private <T extends Mention> Stream<T> mentions(Class<T> type) {
    return dossier.analysis().all(type).stream().filter(m -> m.span().overlaps(place));
  }

  /** The numbers of rounds and sessions. */
  boolean edition(String value) {
    return mentions(Mention.Edition.class).anyMatch(m -> value.equals(String.valueOf(m.number())));
  }

  /** The numbers of parties. */
  boolean count(String value) {
    return mentions(Mention.Counted.class).anyMatch(m -> value.equals(String.valueOf(m.value())));
  }

  /** The first or last day, month or year of a date, on this ground if it was deduced. */
  boolean date(String value, @Nullable String reason) {
    return dossier.dates().stream()
            .filter(d -> at(d.span()))
            .filter(d -> is(d.start(), value) || is(d.end(), value))
            .anyMatch(d -> d.basis() == Basis.STATED || Objects.equals(d.reason(), reason))
        || (reason != null
            && (byWeekday(value, reason)
                || inSameMonth(value, reason)
                || byLength(value, reason)));
  }

  /** An open day and month with the year that ends the reason, whose weekday the reason names. */
  private boolean byWeekday(String value, String reason) {
    return dossier.dates().stream()
        .filter(d -> at(d.span()))
        .anyMatch(d -> fits(d.open(), value, reason));
  }

  private static boolean fits(Open open, String value, String reason) {
    int colon = reason.lastIndexOf(": ");
    Integer month = open.startMonth();
    Integer day = open.startDay();
    if (colon < 0
        || month == null
        || day == null
        || !value.startsWith(reason.substring(colon + 2))) {
      return false;
    }
    LocalDate start = LocalDate.parse(value).withDayOfMonth(1).withMonth(month).withDayOfMonth(day);
    String weekday = start.getDayOfWeek().getDisplayName(TextStyle.FULL, Locale.ENGLISH);
    boolean last =
        open.endDay() != null
            && value.equals(
                start
                    .withDayOfMonth(1)
                    .withMonth(open.endMonth() == null ? month : open.endMonth())
                    .withDayOfMonth(open.endDay())
                    .toString());
    return reason.contains(" is a " + weekday + " ") && (last || value.equals(start.toString()));
  }

  /** "The 25th of the same month": the words hold the day, the reason the month. */
  private boolean inSameMonth(String value, String reason) {
    int month = reason.indexOf("the same month as ");
    if (month < 0 || value.length() < 10) {
      return false;
    }
    String known = reason.substring(month + "the same month as ".length());
    String day = String.valueOf(Integer.parseInt(value.substring(8)));
    return known.startsWith(value.substring(0, 8))
        && dossier.analysis().sentences().stream()
            .flatMap(s -> s.tokens().stream())
            .anyMatch(t -> at(t.span()) && t.folded().equals(day));
  }

  /** "Two days that ended on Tuesday": the words hold the number of days, the reason the day. */
  private boolean byLength(String value, String reason) {
    Matcher told = LENGTH.matcher(reason);
    if (!told.matches()) {
      return false;
    }
    int days = Integer.parseInt(told.group(1)) - 1;
    LocalDate known = LocalDate.parse(told.group(3));
    LocalDate day = told.group(2).equals("from") ? known.plusDays(days) : known.minusDays(days);
    return value.equals(day.toString())
        && words("lasts").anyMatch(m -> m.entry().value().equals(told.group(1)));
  }

  private Stream<Match> words(String category) {
    return dossier.analysis().sentences().stream()
        .filter(s -> at(s.span()))
        .flatMap(
            s ->
                dossier.analysis().lexicon().phrases("settings").find(s).stream()
                    .filter(m -> m.is(category) && at(s.span(m.first(), m.end()))));
  }

  private static boolean is(@Nullable PartialDate date, String value) {
    return date != null && value.equals(date.toString());
  }

  /** The state named, or that of a city, body or office named. */
  boolean state(String code) {
    return mentions(Mention.State.class).anyMatch(m -> code.equals(m.code()))
        || mentions(Mention.City.class).anyMatch(m -> code.equals(m.code()))
        || mentions(Mention.Organisation.class).anyMatch(m -> code.equals(m.code()))
        || mentions(Mention.Office.class).anyMatch(m -> code.equals(m.state()));
  }

  /** A city by its English name, or by the words for the capital of its state. */
  boolean city(String name, @Nullable String reason) {
    return mentions(Mention.City.class).anyMatch(m -> name.equals(m.english()))
        || (reason != null
            && isCapital(name, reason)
            && words("capital").findAny().isPresent());
  }

  private boolean isCapital(String name, String reason) {
    return dossier.analysis().lexicon().table("cities").stream()
        .anyMatch(
            e ->
                e.category().equals("capital")
                    && e.value().equals(name)
                    && reason.equals("the capital of " + e.extra())
                    && state(e.extra()));
  }

  /** An office by its English name. */
  boolean office(String role) {
    return mentions(Mention.Office.class).anyMatch(m -> role.equals(m.english()));
  }

  /** Somebody whose words for the office stand here and who holds it. */
  boolean holder(String role) {
    return members()
        .anyMatch(m -> m.roleSpan() != null && role.equals(m.role()) && at(m.roleSpan()));
  }

  /** Somebody whose words for a side stand here and who stands for it on this ground. */
  boolean side(String represents, @Nullable String reason) {
    return members()
        .filter(m -> m.representsSpan() != null && at(m.representsSpan()))
        .anyMatch(
            m -> represents.equals(m.represents()) && Objects.equals(m.representsReason(), reason));
  }

  /** A city of the state, which is the reason. */
  boolean cityOf(String code, String reason) {
    return mentions(Mention.City.class)
            .anyMatch(m -> code.equals(m.code()) && reason.startsWith(m.english() + " "))
        || (state(code)
            && reason.endsWith(" lies there")
            && words("capital").findAny().isPresent());
  }

  /** A party that is, or is an organ of, the state. */
  boolean organ(String code) {
    return members().anyMatch(m -> code.equals(m.code()) && at(m.nameSpan()));
  }

  private Stream<Member> members() {
    return dossier.roster().members().stream();
  }

  private boolean at(Span span) {
    return span.overlaps(place);
  }
}

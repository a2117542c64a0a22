package org.rapporteur.extract.setting;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.rapporteur.extract.Dossier;
import org.rapporteur.extract.happening.Happening;
import org.rapporteur.extract.setting.Setting.Value;
import org.rapporteur.language.date.DateMention;
import org.rapporteur.language.lexicon.Match;
import org.rapporteur.language.text.Sentence;
import org.rapporteur.model.PartialDate;
import org.rapporteur.model.Span;

/**
 * The course of a happening of which one day is known, by the words for its opening, its end and
 * how long it takes.
 *
 * <ul>
 *   <li>"The two-day forum ended on Tuesday" began on Monday.
 *   <li>"Three days of talks open on Friday" end on Sunday.
 *   <li>"The talks began on Monday and close tomorrow" end tomorrow.
 *   <li>One of several days that is neither the first nor the last leaves the end open.
 * </ul>
 */
final class Course {
  private static final int REACH = 8;
  private static final int LONGEST = 31;

  private final Dossier dossier;
  private final Rivals rivals;
  private final SettingWords words;

  Course(Dossier dossier, Rivals rivals) {
    this.dossier = dossier;
    this.rivals = rivals;
    this.words = new SettingWords(dossier);
  }

  /**
   * First and last day.
   *
   * @param start first day
   * @param end last day, or null
   */
  record Days(Value<PartialDate> start, @Nullable Value<PartialDate> end) {}

  /**
   * The days of the happening that has the date; empty when its words say no more than the date.
   */
  Optional<Days> settle(Happening happening, DateMention date) {
    LocalDate day = single(date);
    if (day == null) {
      return Optional.empty();
    }
    Told length = length(happening, date);
    if (length != null && length.days > 1) {
      return Optional.of(counted(date, day, length));
    }
    return length != null ? Optional.empty() : told(happening, date, day);
  }

  /** The day, when the date is one day. */
  static @Nullable LocalDate single(DateMention date) {
    PartialDate start = date.start();
    boolean one = start != null && (date.end() == null || date.end().equals(start));
    return start != null && one ? start.toLocalDate() : null;
  }

  private Days counted(DateMention date, LocalDate day, Told length) {
    boolean closing = turn(date).equals("closes");
    boolean ahead = isAhead(day);
    Value<PartialDate> own = Value.of(date, PartialDate.of(day));
    if (closing) {
      LocalDate first = day.minusDays(length.days - 1L);
      String reason = length.days + " days that ended on " + day;
      return new Days(Value.deduced(PartialDate.of(first), length.span, reason), own);
    }
    if (ahead || turn(date).equals("opens")) {
      LocalDate last = day.plusDays(length.days - 1L);
      String reason = length.days + " days from " + day;
      return new Days(own, Value.deduced(PartialDate.of(last), length.span, reason));
    }
    return new Days(own, null);
  }

  private boolean isAhead(LocalDate day) {
    LocalDate published = dossier.analysis().report().publication().date();
    return published != null && day.isAfter(published);
  }

  /** Another day that the report gives as the last, or the first, of the happening. */
  private Optional<Days> told(Happening happening, DateMention date, LocalDate day) {
    boolean closing = turn(date).equals("closes");
    for (DateMention other : dossier.dates()) {
      LocalDate there = single(other);
      if (there == null || there.equals(day) || !isMine(happening, other)) {
        continue;
      }
      long days = ChronoUnit.DAYS.between(day, there);
      Value<PartialDate> own = Value.of(date, PartialDate.of(day));
      Value<PartialDate> second = Value.of(other, PartialDate.of(there));
      if (days > 0 && days < LONGEST && !closing && turn(other).equals("closes")) {
        return Optional.of(new Days(own, second));
      }
      if (days < 0 && days > -LONGEST && closing && turn(other).equals("opens")) {
        return Optional.of(new Days(second, own));
      }
    }
    return Optional.empty();
  }

  private boolean isMine(Happening happening, DateMention date) {
    Sentence sentence = sentence(date);
    String holder = rivals.holder(happening, sentence, date.span());
    return holder.equals("own") || holder.equals("last-own");
  }

  private Sentence sentence(DateMention date) {
    return dossier.analysis().sentences().get(date.sentence());
  }

  /** The word of opening or end nearest to the date in its sentence: its category, or nothing. */
  String turn(DateMention date) {
    Sentence sentence = sentence(date);
    int first = sentence.tokenAt(date.span().start());
    int end = sentence.tokenAt(date.span().end());
    String out = "";
    int nearest = REACH + 1;
    for (Match match : words.in(sentence)) {
      boolean turn = match.is("opens") || match.is("closes");
      int distance = match.end() <= first ? first - match.end() : Math.max(0, match.first() - end);
      if (turn && distance < nearest) {
        nearest = distance;
        out = match.is("closes") ? "closes" : "opens";
      }
    }
    return out;
  }

  /** How long the happening takes, by the sentences that tell of it or of its date. */
  @Nullable Told length(Happening happening, DateMention date) {
    for (Sentence sentence : happening.sentences()) {
      Told told = length(happening, sentence);
      if (told != null) {
        return told;
      }
    }
    return length(happening, sentence(date));
  }

  private @Nullable Told length(Happening happening, Sentence sentence) {
    for (Match match : words.in(sentence)) {
      if (match.is("lasts")) {
        Span span = sentence.span(match.first(), match.end());
        String holder = rivals.holder(happening, sentence, span);
        if (holder.equals("own") || holder.equals("last-own")) {
          return new Told(Integer.parseInt(match.entry().value()), span);
        }
      }
    }
    return null;
  }

  /**
   * How long something takes.
   *
   * @param days how many days
   * @param span the words that say so
   */
  record Told(int days, Span span) {}
}

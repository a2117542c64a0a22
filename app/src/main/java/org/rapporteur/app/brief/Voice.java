package org.rapporteur.app.brief;

import com.ibm.icu.text.MessageFormat;
import com.ibm.icu.util.ULocale;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Properties;
import org.jspecify.annotations.Nullable;
import org.rapporteur.app.export.PlainText;
import org.rapporteur.app.export.Titles;
import org.rapporteur.app.show.DateWords;
import org.rapporteur.app.show.WrittenDays;
import org.rapporteur.model.Engagement;
import org.rapporteur.model.PartialDate;
import org.rapporteur.model.Participant;
import org.rapporteur.model.PartyType;

/**
 * The language that a brief is written in: its words, its dates and its names of states. Words of
 * reports stay as they are. Immutable and thread-safe.
 */
public final class Voice {
  /** The languages a brief can be written in, the usual one first. */
  public static final List<String> LANGUAGES = List.of("en", "ar", "fr", "ru");

  private final String language;
  private final ULocale locale;
  private final Properties words = new Properties();
  private final WrittenDays days;

  /**
   * The voice of one of {@link #LANGUAGES}; throws {@link IllegalArgumentException} for another.
   */
  public Voice(String language) {
    if (!LANGUAGES.contains(language)) {
      throw new IllegalArgumentException("no brief in " + language);
    }
    this.language = language;
    this.locale = ULocale.forLanguageTag(language + "-u-nu-latn");
    this.days = new WrittenDays(locale);
    String place = "words_" + language + ".properties";
    try (InputStream in = Voice.class.getResourceAsStream(place)) {
      words.load(new InputStreamReader(Objects.requireNonNull(in, place), StandardCharsets.UTF_8));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** The usual voice. */
  public static Voice english() {
    return new Voice("en");
  }

  /** ISO 639-1 code of the language. */
  String language() {
    return language;
  }

  /** True when it is written from right to left. */
  boolean isRightToLeft() {
    return locale.isRightToLeft();
  }

  /** The words for a key with these values in their places. */
  String say(String key, Object... values) {
    String pattern = Objects.requireNonNull(words.getProperty(key), key);
    return new MessageFormat(pattern, locale).format(values);
  }

  /** The words for a label of the record, such as {@code kind}, {@code meeting}. */
  String label(String of, String label) {
    return say(of + "." + label.replace(' ', '_').toLowerCase(Locale.ROOT));
  }

  /** One date. */
  String date(PartialDate date) {
    return isEnglish() ? DateWords.of(date) : days.of(date);
  }

  /** From one date to another. */
  String dates(PartialDate start, PartialDate end) {
    return isEnglish() ? DateWords.of(start, end) : days.of(start, end);
  }

  /** Days of a year that is not known. */
  String dates(Engagement.OpenDays open) {
    return say(
        "date.no_year",
        isEnglish() ? DateWords.of(open.first(), open.last()) : days.of(open.first(), open.last()));
  }

  /** The name of a state by its alpha-2 code. */
  String state(String code) {
    return isEnglish() ? Titles.state(code) : new ULocale("und-" + code).getDisplayCountry(locale);
  }

  /** A state by its name, an organisation as it is. */
  @Nullable String side(@Nullable String side) {
    return side != null && side.matches("[A-Z]{2}") ? state(side) : side;
  }

  /** A party: a state by its name, others as {@link Titles} calls them. */
  String party(Participant party) {
    String code = party.code();
    return party.type() == PartyType.STATE && code != null
        ? PlainText.line(state(code))
        : Titles.of(party);
  }

  /** A place as far as it is known; empty when nothing is. */
  String place(Engagement.Where where) {
    String state = where.country() == null ? "" : state(where.country());
    if (where.city() == null) {
      return state;
    }
    return state.isEmpty() ? where.city() : where.city() + say("list.comma") + " " + state;
  }

  private boolean isEnglish() {
    return language.equals("en");
  }
}

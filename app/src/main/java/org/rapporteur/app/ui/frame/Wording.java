package org.rapporteur.app.ui.frame;

import com.ibm.icu.text.MessageFormat;
import com.ibm.icu.text.NumberFormat;
import com.ibm.icu.util.ULocale;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.rapporteur.app.web.Asked;

/**
 * How the pages speak: one language, its direction, its names of states and cities. Safe for many
 * threads.
 */
public final class Wording {
  /** The cookie that remembers the language chosen. */
  public static final String COOKIE = "lang";

  private static final Map<String, Wording> ALL = all();

  private final String language;
  private final ULocale locale;
  private final Map<String, String> messages;
  private final Dates dates;
  private @Nullable Cities cities;

  private Wording(String language) {
    this.language = language;
    // Dates and numbers stand among Latin ids and quotes: Latin digits in every language. English
    // dates go from day to year.
    String region = language.equals("en") ? "-GB" : "";
    locale = ULocale.forLanguageTag(language + region + "-u-nu-latn");
    messages = Messages.of(language);
    dates = new Dates(this, locale);
  }

  private static Map<String, Wording> all() {
    Map<String, Wording> all = new LinkedHashMap<>();
    Messages.LANGUAGES.forEach(language -> all.put(language, new Wording(language)));
    return all;
  }

  /** In this language, which must be one of {@link Messages#LANGUAGES}. */
  public static Wording in(String language) {
    Wording wording = ALL.get(language);
    if (wording == null) {
      throw new IllegalArgumentException("no pages in " + language);
    }
    return wording;
  }

  /** In the language asked for: by the address, else as chosen before, else as the browser asks. */
  public static Wording of(Asked asked) {
    for (String wanted : new String[] {asked.value("lang"), asked.cookie(COOKIE)}) {
      if (wanted != null && ALL.containsKey(wanted)) {
        return in(wanted);
      }
    }
    return in(accepted(asked.header("Accept-Language")));
  }

  private static String accepted(@Nullable String header) {
    try {
      List<Locale.LanguageRange> ranges =
          header == null ? List.of() : Locale.LanguageRange.parse(header);
      String tag = Locale.lookupTag(ranges, Messages.LANGUAGES);
      return tag == null ? Messages.LANGUAGES.get(0) : tag;
    } catch (IllegalArgumentException e) {
      return Messages.LANGUAGES.get(0);
    }
  }

  /** Code of the language. */
  public String language() {
    return language;
  }

  /** {@code rtl} or {@code ltr}. */
  public String direction() {
    return locale.isRightToLeft() ? "rtl" : "ltr";
  }

  /** What is said under the key; throws when nothing is. */
  public String say(String key, Object... values) {
    String message = messages.get(key);
    if (message == null) {
      throw new IllegalArgumentException("nothing is said under " + key);
    }
    return new MessageFormat(message, locale).format(values);
  }

  /** The word for a label that stands in files and commands, or the label itself. */
  public String label(String group, String label) {
    String message = messages.get(group + "." + label.replace(' ', '_'));
    return message == null ? label : message;
  }

  /** Dates as this language writes them. */
  public Dates dates() {
    return dates;
  }

  /** A number. */
  public String number(long number) {
    return NumberFormat.getIntegerInstance(locale).format(number);
  }

  /** The name of a state by its alpha-2 code; anything else as it is. */
  public String state(String code) {
    return code.matches("[A-Z]{2}") ? new ULocale("und-" + code).getDisplayCountry(locale) : code;
  }

  /** The name of a city by its usual English name, which stays when no other is known. */
  public String city(String city) {
    return cities().name(city);
  }

  /** Read when the first city is named. */
  private synchronized Cities cities() {
    Cities now = cities;
    if (now == null) {
      now = Cities.in(language);
      cities = now;
    }
    return now;
  }

  /** The name of a language by its code. */
  public String tongue(String code) {
    return new ULocale(code).getDisplayLanguage(locale);
  }
}

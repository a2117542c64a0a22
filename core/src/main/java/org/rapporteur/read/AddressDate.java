package org.rapporteur.read;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** The day that the address of a page holds, as "/2016/10/14/" or "-2021-06-23-". */
final class AddressDate {
  private static final List<Pattern> PATHS =
      List.of(
          Pattern.compile("/((?:19|20)\\d{2})[/-](\\d{1,2})[/-](\\d{1,2})(?=[/_.-]|$)"),
          Pattern.compile("[/_-]((?:19|20)\\d{2})-(\\d{2})-(\\d{2})(?=[/_.?-]|$)"),
          Pattern.compile("/((?:19|20)\\d{2})(\\d{2})(\\d{2})(?=[/_.-]|$)"),
          Pattern.compile("/((?:19|20)\\d{2})/(\\d{2})(\\d{2})(?=[/_.-]|$)"));
  private static final int EARLIEST = 1990;

  private AddressDate() {}

  /** The day in the address, if there is one. */
  static Optional<LocalDate> find(@Nullable String url) {
    if (url == null) {
      return Optional.empty();
    }
    for (Pattern pattern : PATHS) {
      Matcher matcher = pattern.matcher(url);
      if (matcher.find()) {
        return day(matcher);
      }
    }
    return Optional.empty();
  }

  private static Optional<LocalDate> day(Matcher matcher) {
    try {
      LocalDate date =
          LocalDate.of(
              Integer.parseInt(matcher.group(1)),
              Integer.parseInt(matcher.group(2)),
              Integer.parseInt(matcher.group(3)));
      return date.getYear() < EARLIEST ? Optional.empty() : Optional.of(date);
    } catch (DateTimeException e) {
      return Optional.empty();
    }
  }
}

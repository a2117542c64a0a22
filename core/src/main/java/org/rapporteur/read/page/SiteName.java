package org.rapporteur.read.page;

import java.net.URI;
import java.net.URISyntaxException;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * What a site calls itself, as pages put it behind their titles ("Ministers meet | Gazette",
 * "部长会晤--时政--人民网").
 *
 * @param name its name, or empty
 * @param host the host of its address, such as {@code www.gazette.example}, or empty
 */
record SiteName(String name, String host) {
  private static final Pattern CUT =
      Pattern.compile(
          "\\s+(?:[|│‖•·»«:/]|::|[-–—―])\\s+|\\s*\\|\\s*|--|_(?=\\p{IsHan})|-(?=\\p{IsHan})");
  private static final int MOST_CUTS = 3;

  /** The site of a page. */
  static SiteName of(@Nullable String name, @Nullable String address) {
    return new SiteName(name == null ? "" : name, host(address));
  }

  private static String host(@Nullable String address) {
    try {
      String host = address == null ? null : new URI(address).getHost();
      return host == null ? "" : host.toLowerCase(Locale.ROOT);
    } catch (URISyntaxException e) {
      return "";
    }
  }

  /** The title without the names of the site, and of its sections, behind or before it. */
  String without(String title) {
    String rest = title;
    for (int i = 0; i < MOST_CUTS; i++) {
      String cut = withoutLast(rest);
      if (cut.equals(rest)) {
        break;
      }
      rest = cut;
    }
    return withoutFirst(rest);
  }

  private String withoutLast(String title) {
    Matcher matcher = CUT.matcher(title);
    int start = -1;
    int end = -1;
    while (matcher.find()) {
      if (matcher.start() > 0) {
        start = matcher.start();
        end = matcher.end();
      }
    }
    if (start < 0 || end >= title.length()) {
      return title;
    }
    String mark = title.substring(start, end).strip();
    String last = title.substring(end);
    boolean section = mark.equals("|") || mark.equals("--") || mark.equals("_");
    boolean longer = start > last.length();
    return isSite(last) || section && longer ? title.substring(0, start).strip() : title;
  }

  private String withoutFirst(String title) {
    Matcher matcher = CUT.matcher(title);
    boolean cut = matcher.find() && matcher.start() > 0 && matcher.end() < title.length();
    return cut && isSite(title.substring(0, matcher.start()))
        ? title.substring(matcher.end()).strip()
        : title;
  }

  /** True when the words are mostly those of the site's name, or make up its host's name. */
  private boolean isSite(String words) {
    if (!name.isEmpty() && (Titles.overlap(words, name) >= 0.5 || words.equalsIgnoreCase(name))) {
      return true;
    }
    String letters = words.toLowerCase(Locale.ROOT).replaceAll("[^\\p{L}\\p{Nd}]", "");
    return letters.length() >= 3 && host.replaceAll("[.-]", "").contains(letters);
  }
}

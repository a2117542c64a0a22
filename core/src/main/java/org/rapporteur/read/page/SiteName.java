package org.rapporteur.read.page;

import java.net.URI;
import java.net.URISyntaxException;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * What a site calls itself, as pages put it behind or before their titles ("Ministers meet |
 * Gazette", "部长会晤--时政--人民网").
 *
 * @param names its names; may be empty
 * @param host the host of its address, such as {@code www.gazette.example}, or empty
 */
record SiteName(List<String> names, String host) {
  private static final Pattern CUT =
      Pattern.compile(
          "\\s+(?:[|│‖•·»«:/*]|::|[-–—―])(?=\\s)|\\s*\\|\\s*|--|_(?=\\p{IsHan})|-(?=\\p{IsHan})");
  private static final Pattern COLON = Pattern.compile(":\\s+");
  private static final int MOST_CUTS = 3;
  private static final int MOST_PARTS = 8;
  private static final double MOSTLY = 0.5;
  private static final double SAME = 0.75;
  private static final String ARTICLE = "the ";

  /** Copies the list. */
  SiteName {
    names = List.copyOf(names);
  }

  /** A mark that may part a title from the name of its site, with the space around it. */
  private record Mark(int start, int end, String sign) {}

  /** The site of a page. */
  static SiteName of(List<String> names, @Nullable String address) {
    return new SiteName(names, host(address));
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
    String rest = fromSiteOn(title);
    for (int i = 0; i < MOST_CUTS; i++) {
      String cut = withoutLast(rest);
      if (cut.equals(rest)) {
        break;
      }
      rest = cut;
    }
    return withoutFirst(rest);
  }

  /** Cuts the name of the site off with all that follows it: "Ministers meet * Gazette * by X". */
  private String fromSiteOn(String title) {
    List<Mark> marks = marks(title);
    for (int i = 1; i < marks.size(); i++) {
      Mark before = marks.get(i - 1);
      if (isSite(title.substring(before.end(), marks.get(i).start()).strip())) {
        return title.substring(0, before.start()).strip();
      }
    }
    return title;
  }

  private String withoutLast(String title) {
    List<Mark> marks = marks(title);
    if (marks.isEmpty()) {
      return title;
    }
    Mark mark = marks.get(marks.size() - 1);
    String last = title.substring(mark.end());
    boolean section =
        mark.sign().equals("|") || mark.sign().equals("--") || mark.sign().equals("_");
    boolean longer = mark.start() > last.length();
    return isSite(last.strip()) || (section && longer)
        ? title.substring(0, mark.start()).strip()
        : title;
  }

  private String withoutFirst(String title) {
    List<Mark> marks = marks(title);
    if (!marks.isEmpty() && isSite(title.substring(0, marks.get(0).start()).strip())) {
      return title.substring(marks.get(0).end()).strip();
    }
    Matcher colon = COLON.matcher(title);
    boolean named = colon.find() && isNamed(title.substring(0, colon.start()));
    return named && colon.end() < title.length() ? title.substring(colon.end()).strip() : title;
  }

  /** The marks within a title; those that are a pair of quotation marks are none. */
  private static List<Mark> marks(String title) {
    boolean quoted = title.indexOf('«') >= 0 && title.indexOf('»') >= 0;
    List<Mark> out = new ArrayList<>();
    Matcher matcher = CUT.matcher(title);
    while (matcher.find()) {
      String sign = matcher.group().strip();
      boolean quote = quoted && (sign.equals("«") || sign.equals("»"));
      if (!quote && matcher.start() > 0 && matcher.end() < title.length()) {
        out.add(new Mark(matcher.start(), matcher.end(), sign));
      }
    }
    return out;
  }

  /** What stands between marks, and each run of such pieces; the longest first. */
  static List<String> parts(String title) {
    List<Mark> marks = marks(title);
    List<Integer> starts = new ArrayList<>(List.of(0));
    List<Integer> ends = new ArrayList<>();
    for (Mark mark : marks.subList(0, Math.min(marks.size(), MOST_PARTS))) {
      ends.add(mark.start());
      starts.add(mark.end());
    }
    ends.add(title.length());
    List<String> out = new ArrayList<>();
    for (int from = 0; from < starts.size(); from++) {
      for (int to = from; to < ends.size(); to++) {
        out.add(
            title.substring(starts.get(from), Math.max(starts.get(from), ends.get(to))).strip());
      }
    }
    out.sort((a, b) -> b.length() - a.length());
    return out;
  }

  /** True when the words are the site's name and no more. */
  boolean isNamed(String words) {
    return names.stream().anyMatch(n -> Likeness.dice(words, n) >= SAME) || isHost(words);
  }

  /** True when the words are mostly those of the site's name, or make up its host's name. */
  private boolean isSite(String words) {
    return names.stream()
            .anyMatch(n -> Likeness.overlap(words, n) >= MOSTLY || words.equalsIgnoreCase(n))
        || isHost(words);
  }

  /** True when the letters of the words are those of the host, the article before them apart. */
  private boolean isHost(String words) {
    String letters = words.toLowerCase(Locale.ROOT).replaceAll("[^\\p{L}\\p{Nd}]", "");
    String bare =
        words.regionMatches(true, 0, ARTICLE, 0, ARTICLE.length())
            ? letters.substring(ARTICLE.length() - 1)
            : letters;
    return bare.length() >= 3 && host.replaceAll("[.-]", "").contains(bare);
  }
}

package org.rapporteur.read.format;

import java.util.List;
import java.util.Locale;

/**
 * Tells a page that breaks off: its end lies inside a tag, or its body is not closed while a
 * comment, a script or a part whose end tag must not be left out is still open. A page that merely
 * leaves out what HTML lets it leave out is whole.
 */
final class BrokenOff {
  private static final List<String> RAW = List.of("script", "style");
  private static final List<String> PARTS =
      List.of("div", "article", "main", "section", "table", "ul", "ol", "span", "a");

  private BrokenOff() {}

  /** Refuses a page that breaks off. */
  static void refuse(String html) throws Unreadable {
    int end = html.length();
    if (isInTag(html)) {
      throw new Unreadable("character " + end, "the page breaks off inside a tag");
    }
    String lower = html.toLowerCase(Locale.ROOT);
    if (lower.contains("</body") || lower.contains("</html")) {
      return;
    }
    if (html.lastIndexOf("<!--") > html.lastIndexOf("-->")) {
      throw new Unreadable("character " + end, "the page breaks off inside a comment");
    }
    for (String name : RAW) {
      int open = lastTag(lower, "<" + name);
      if (open >= 0 && lower.indexOf("</" + name, open) < 0) {
        throw new Unreadable("character " + end, "the page breaks off inside a " + name);
      }
    }
    if (PARTS.stream().anyMatch(p -> count(lower, "<" + p) > count(lower, "</" + p))) {
      throw new Unreadable("character " + end, "the page breaks off before its end");
    }
  }

  private static boolean isInTag(String html) {
    int open = html.lastIndexOf('<');
    if (open < 0 || html.indexOf('>', open) >= 0) {
      return false;
    }
    return open + 1 == html.length() || isTagStart(html.charAt(open + 1));
  }

  private static boolean isTagStart(char c) {
    return c == '/' || c == '!' || c == '?' || (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z');
  }

  private static int lastTag(String html, String tag) {
    int at = html.lastIndexOf(tag);
    while (at >= 0 && !endsName(html, at + tag.length())) {
      at = html.lastIndexOf(tag, at - 1);
    }
    return at;
  }

  private static int count(String html, String tag) {
    int count = 0;
    for (int at = html.indexOf(tag); at >= 0; at = html.indexOf(tag, at + 1)) {
      count += endsName(html, at + tag.length()) ? 1 : 0;
    }
    return count;
  }

  private static boolean endsName(String html, int at) {
    return at >= html.length()
        || (!Character.isLetterOrDigit(html.charAt(at)) && html.charAt(at) != '-');
  }
}

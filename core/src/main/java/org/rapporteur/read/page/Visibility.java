package org.rapporteur.read.page;

import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import org.jsoup.nodes.Element;

/** Tells which elements of a page a reader sees, and how they break its lines. */
final class Visibility {
  private static final Set<String> NEVER =
      Set.of(
          "script",
          "style",
          "noscript",
          "template",
          "svg",
          "math",
          "iframe",
          "object",
          "embed",
          "audio",
          "video",
          "canvas",
          "select",
          "option",
          "datalist",
          "textarea",
          "input",
          "head",
          "title",
          "link",
          "meta",
          "map",
          "dialog");
  private static final Set<String> PARAGRAPHS =
      Set.of(
          "p",
          "h1",
          "h2",
          "h3",
          "h4",
          "h5",
          "h6",
          "blockquote",
          "pre",
          "table",
          "ul",
          "ol",
          "dl",
          "section",
          "article",
          "figure",
          "hr",
          "aside",
          "nav",
          "header",
          "footer",
          "main",
          "form",
          "fieldset",
          "address",
          "details");
  private static final Set<String> LINES =
      Set.of(
          "div",
          "li",
          "tr",
          "dt",
          "dd",
          "br",
          "figcaption",
          "caption",
          "center",
          "legend",
          "summary",
          "thead",
          "tbody",
          "tfoot",
          "body",
          "button",
          "label",
          "td",
          "th",
          "hgroup",
          "menu",
          "search",
          "listing",
          "dir",
          "optgroup");

  /** Parts that React sends hidden and shows at once (streamed rendering, since version 18). */
  private static final Pattern STREAMED = Pattern.compile("S:[0-9a-z]+");

  private Visibility() {}

  /** True when neither the element nor what is in it can be seen. */
  static boolean isHidden(Element element) {
    if (NEVER.contains(element.normalName())) {
      return true;
    }
    if (element.hasAttr("hidden")) {
      return !STREAMED.matcher(element.id()).matches();
    }
    if (element.attr("aria-hidden").equalsIgnoreCase("true")) {
      return true;
    }
    String style = element.attr("style");
    if (style.isEmpty()) {
      return false;
    }
    String plain = style.toLowerCase(Locale.ROOT).replaceAll("\\s", "");
    return plain.contains("display:none") || plain.contains("visibility:hidden");
  }

  /** Line breaks that the element makes before and after itself: 0, 1 or 2. */
  static int breaks(Element element) {
    String name = element.normalName();
    return PARAGRAPHS.contains(name) ? 2 : LINES.contains(name) ? 1 : 0;
  }
}

package org.rapporteur.read.page;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jspecify.annotations.Nullable;

/** What a page states of itself in its head: titles, site, address, language. */
final class PageMetadata {
  private static final List<String> TITLES =
      List.of("og:title", "twitter:title", "dc.title", "dcterms.title", "headline", "title");
  private static final List<String> SITES = List.of("og:site_name", "dc.publisher", "publisher");

  private static final List<String> APPLICATIONS =
      List.of("application-name", "apple-mobile-web-app-title");
  private static final Pattern HOME =
      Pattern.compile("(?:https?:)?(?://[^/]+)?/?(?:(?:index|default|home)\\.\\w+)?");
  private static final int LONGEST_NAME = 120;

  private final Document page;
  private final StructuredData data;
  private final List<Element> metas;

  /** The metadata of a page. */
  PageMetadata(Document page, StructuredData data) {
    this.page = page;
    this.data = data;
    this.metas = page.select("meta[content]");
  }

  /** The first non-empty {@code meta} of these names, in the order of the names. */
  Optional<String> meta(List<String> names) {
    for (String name : names) {
      for (Element meta : metas) {
        boolean named =
            meta.attr("property").equalsIgnoreCase(name)
                || meta.attr("name").equalsIgnoreCase(name)
                || meta.attr("itemprop").equalsIgnoreCase(name);
        if (named && !meta.attr("content").isBlank()) {
          return Optional.of(meta.attr("content").strip());
        }
      }
    }
    return Optional.empty();
  }

  /** The titles the page gives itself. */
  Titles.Stated titles() {
    List<String> metas = new ArrayList<>();
    for (String name : TITLES) {
      meta(List.of(name)).map(PageMetadata::plain).filter(t -> !t.isEmpty()).ifPresent(metas::add);
    }
    String headline =
        data.find("headline").map(PageMetadata::plain).filter(t -> !t.isEmpty()).orElse(null);
    return new Titles.Stated(headline, metas, plain(page.title()));
  }

  /** The name of the site. */
  @Nullable String publisher() {
    return meta(SITES.subList(0, 1))
        .or(data::findPublisher)
        .or(() -> meta(SITES))
        .map(PageMetadata::plain)
        .filter(p -> p.length() <= LONGEST_NAME && !p.startsWith("http"))
        .orElse(null);
  }

  /** What the site calls itself. */
  List<String> siteNames() {
    Set<String> out = new LinkedHashSet<>();
    Optional.ofNullable(publisher()).ifPresent(out::add);
    meta(APPLICATIONS).map(PageMetadata::plain).ifPresent(out::add);
    out.removeIf(n -> n.isEmpty() || n.length() > LONGEST_NAME);
    return List.copyOf(out);
  }

  /** True for a link to the site's first page. */
  static boolean leadsHome(Element link) {
    return HOME.matcher(link.attr("href").strip()).matches();
  }

  /** The address the page gives itself, when it is a whole one. */
  @Nullable String url() {
    Element link = page.selectFirst("link[rel=canonical][href]");
    String canonical = link == null ? "" : link.attr("href").strip();
    return List.of(canonical, meta(List.of("og:url")).orElse("")).stream()
        .filter(u -> u.matches("https?://[^\\s/]+/.+"))
        .findFirst()
        .orElse(null);
  }

  /** Without tags and character references that some pages leave in their titles. */
  private static String plain(String title) {
    String text = title;
    if (title.indexOf('<') >= 0 || title.indexOf('&') >= 0) {
      text = Objects.requireNonNullElse(org.jsoup.Jsoup.parse(title).text(), "");
    }
    return text.replaceAll("\\s+", " ").strip();
  }
}

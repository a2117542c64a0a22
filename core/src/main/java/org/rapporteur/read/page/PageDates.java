package org.rapporteur.read.page;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;

/**
 * Finds the day a page says it was published. In the order of trust: structured data, metadata,
 * microdata, a time element near the headline. The day is the one written, in the page's own zone.
 */
final class PageDates {
  /** Found in what the page states of itself. */
  static final String METADATA = "metadata";

  private static final List<String> NAMES =
      List.of(
          "article:published_time",
          "og:article:published_time",
          "og:published_time",
          "datepublished",
          "dc.date.issued",
          "dcterms.issued",
          "dcterms.created",
          "dc.date.created",
          "dcterms.date",
          "dc.date",
          "parsely-pub-date",
          "sailthru.date",
          "cxenseparse:recs:publishtime",
          "cxenseparse:publishtime",
          "publish-date",
          "publish_date",
          "publishdate",
          "published_time",
          "pubdate",
          "published-date",
          "publication_date",
          "published",
          "article.published",
          "article_date_original",
          "originalpublicationdate",
          "mediator_published_time",
          "displaydate",
          "ptime",
          "pdate");
  private static final Pattern ISO =
      Pattern.compile("(?<!\\d)(\\d{4})[-/.]?(\\d{2})[-/.]?(\\d{2})(?!\\d)");
  private static final int EARLIEST = 1990;

  private final Document page;
  private final StructuredData data;
  private final PageMetadata metadata;
  private final ProseMap prose;

  /**
   * A date with where it was found.
   *
   * @param date the day
   * @param basis {@code metadata} or {@code time}
   */
  record Dated(LocalDate date, String basis) {}

  /** Dates of a page. */
  PageDates(Document page, StructuredData data, PageMetadata metadata, ProseMap prose) {
    this.page = page;
    this.data = data;
    this.metadata = metadata;
    this.prose = prose;
  }

  /**
   * The day of publication, if the page states it.
   *
   * @param headline number of the headline's block, or -1
   * @param body number of the first block of the body
   */
  Optional<Dated> find(List<Block> blocks, int headline, int body) {
    return data.find("datePublished")
        .flatMap(PageDates::iso)
        .or(() -> metadata.meta(NAMES).flatMap(PageDates::iso))
        .or(this::microdata)
        .map(d -> new Dated(d, METADATA))
        .or(() -> timeElement(blocks, headline, body).map(d -> new Dated(d, "time")));
  }

  private Optional<LocalDate> microdata() {
    for (Element item : page.select("[itemprop=datePublished]")) {
      for (String attribute : List.of("content", "datetime", "title")) {
        Optional<LocalDate> date = iso(item.attr(attribute));
        if (date.isPresent()) {
          return date;
        }
      }
    }
    return Optional.empty();
  }

  /** A time element that stands close to the headline or has the mark of a publication date. */
  private Optional<LocalDate> timeElement(List<Block> blocks, int headline, int body) {
    for (Element time : page.select("time[pubdate][datetime]")) {
      Optional<LocalDate> date = iso(time.attr("datetime"));
      if (date.isPresent()) {
        return date;
      }
    }
    int from = Math.max(0, headline - 4);
    for (int i = from;
        headline >= 0 && i < Math.min(blocks.size(), Math.max(body, headline) + 1);
        i++) {
      Element holder = blocks.get(i).element();
      String kind = prose.kind(holder);
      if (kind == null || kind.equals("stamp")) {
        Element time =
            holder.normalName().equals("time") ? holder : holder.selectFirst("time[datetime]");
        Optional<LocalDate> date = time == null ? Optional.empty() : iso(time.attr("datetime"));
        if (date.isPresent()) {
          return date;
        }
      }
    }
    return Optional.empty();
  }

  /** The day at the beginning of an ISO 8601 date, also without hyphens. */
  static Optional<LocalDate> iso(String written) {
    Matcher matcher = ISO.matcher(written);
    return matcher.lookingAt() ? day(matcher) : Optional.empty();
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

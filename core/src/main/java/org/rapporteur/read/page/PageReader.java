package org.rapporteur.read.page;

import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jspecify.annotations.Nullable;
import org.rapporteur.model.Publication;

/** Reads web pages. Immutable and thread-safe. */
public final class PageReader {
  private static final int ABOVE_HEADLINE = 3;
  private static final int BELOW_HEADLINE = 12;
  private static final Set<String> MAY_BE_DATED = Set.of("", "stamp", "notice");

  private final BlockNames names = new BlockNames();

  /**
   * The page that the HTML describes.
   *
   * @param html the page's source
   * @param url the address it came from, or null
   */
  public Page read(String html, @Nullable String url) {
    Document document = Jsoup.parse(html, url == null ? "" : url);
    StructuredData data = new StructuredData(document);
    PageMetadata metadata = new PageMetadata(document, data);
    VisibleText visible = VisibleText.of(document.body());
    List<Block> blocks = visible.blocks();
    String address = url == null ? metadata.url() : url;
    SiteName site = SiteName.of(metadata.siteNames(), address);
    Titles titles = new Titles(blocks, metadata.titles(), site);
    ProseMap prose = new ProseMap(blocks, document.body(), names);
    PageFurniture furniture = new PageFurniture(blocks, document.body(), prose, titles.headline());
    PageDates dates = new PageDates(document, data, metadata, prose);
    int end = endOfStamps(blocks, titles.headline(), furniture.firstOfBody());
    Optional<PageDates.Dated> dated = dates.find(blocks, titles.headline(), end);
    Publication publication =
        new Publication(
            address,
            titles.title(),
            metadata.publisher(),
            dated.map(PageDates.Dated::date).orElse(null),
            dated.map(PageDates.Dated::basis).orElse(null),
            List.of());
    List<String> stamps = stamps(blocks, prose, titles.headline(), end);
    return new Page(visible.text(), furniture.spans(), publication, stamps);
  }

  /** Where stamps end: at the second paragraph of the body, for one may lead in above them. */
  private static int endOfStamps(List<Block> blocks, int headline, int firstOfBody) {
    int end = firstOfBody;
    int most = Math.min(blocks.size(), headline + BELOW_HEADLINE);
    for (int i = firstOfBody + 1; i < most && !blocks.get(i).isProse(); i++) {
      end = i + 1;
    }
    return end;
  }

  /** Lines between the headline and the body, or shortly above it, that no menu holds. */
  private static List<String> stamps(List<Block> blocks, ProseMap prose, int headline, int end) {
    if (headline < 0) {
      return List.of();
    }
    int from = Math.max(0, headline - ABOVE_HEADLINE);
    int to = Math.min(end, headline + BELOW_HEADLINE);
    return blocks.subList(from, Math.max(from, Math.min(to, blocks.size()))).stream()
        .filter(b -> !b.isProse())
        .filter(b -> MAY_BE_DATED.contains(Objects.requireNonNullElse(prose.kind(b.element()), "")))
        .map(Block::text)
        .toList();
  }
}

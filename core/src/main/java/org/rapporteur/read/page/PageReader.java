package org.rapporteur.read.page;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jspecify.annotations.Nullable;
import org.rapporteur.model.Publication;

/** Reads web pages. Immutable and thread-safe. */
public final class PageReader {
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
    Titles titles = new Titles(blocks, metadata.titles(), metadata.publisher());
    ProseMap prose = new ProseMap(blocks, names);
    PageFurniture furniture = new PageFurniture(blocks, document.body(), prose, titles.headline());
    String address = url == null ? metadata.url() : url;
    PageDates dates = new PageDates(document, data, metadata, prose);
    Optional<PageDates.Dated> dated =
        dates.find(blocks, titles.headline(), furniture.firstOfBody(), address);
    LocalDate date = dated.map(PageDates.Dated::date).orElse(null);
    String basis = dated.map(PageDates.Dated::basis).orElse(null);
    Publication publication =
        new Publication(address, titles.title(), metadata.publisher(), date, basis, List.of());
    return new Page(visible.text(), furniture.spans(), publication, metadata.language());
  }
}

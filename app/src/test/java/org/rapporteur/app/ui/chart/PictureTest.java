package org.rapporteur.app.ui.chart;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.awt.image.BufferedImage;
import java.io.IOException;
import java.io.InputStream;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import javax.imageio.ImageIO;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.parser.Parser;
import org.junit.jupiter.api.Test;
import org.rapporteur.app.ui.chart.NetworkChart.Party;
import org.rapporteur.app.ui.chart.NetworkChart.Tie;
import org.rapporteur.app.ui.chart.TimelineChart.Event;
import org.rapporteur.model.PartialDate;

class PictureTest {
  private static final String HOSTILE = "\u202e</text><script>alert(1)</script>\"&";

  private static Event event(String first, String last, String name) {
    return new Event(
        LocalDate.parse(first), LocalDate.parse(last), name, name, "/engagements/" + name, true);
  }

  private static Picture timeline(boolean mirrored) {
    return new TimelineChart(mirrored, PartialDate::toString)
        .of(
            "T",
            List.of(
                event("2019-03-04", "2019-03-05", "early"),
                event("2024-10-01", "2024-10-01", "late"),
                event("2021-01-01", "2021-12-31", HOSTILE)));
  }

  private static double left(Picture picture, String name) {
    Document svg = Jsoup.parse(SvgMarkup.file(picture), "", Parser.xmlParser());
    Element text = svg.select("text:contains(" + name + ")").first();
    return Double.parseDouble(Objects.requireNonNull(text).attr("x"));
  }

  @Test
  void timeRunsFromRightToLeftWhereWritingDoes() {
    assertTrue(left(timeline(false), "early") < left(timeline(false), "late"));
    assertTrue(left(timeline(true), "early") > left(timeline(true), "late"));
  }

  @Test
  void wordsOfAReportRunNothing() {
    for (String markup :
        List.of(SvgMarkup.file(timeline(false)), SvgMarkup.inPage(timeline(true)).toString())) {
      Document svg = Jsoup.parse(markup, "", Parser.xmlParser());
      assertEquals(0, svg.select("script").size(), markup);
      assertTrue(svg.text().contains("<script>alert(1)"), markup);
      assertFalse(markup.contains("\u202e"));
    }
  }

  @Test
  void aFileLeadsNowhereAndAPageDoes() {
    assertFalse(SvgMarkup.file(timeline(false)).contains("href"));
    String page = SvgMarkup.inPage(timeline(false)).toString();
    assertTrue(page.contains("<a href=\"/engagements/early\""), page);
  }

  @Test
  void lettersOfAnArabicWordAreJoined() {
    double apart = 0;
    for (String letter : List.of("ل", "ق", "ا", "ه", "ر", "ة")) {
      apart += Lettering.width(letter);
    }
    assertTrue(Lettering.width("لقاهرة") < apart * 0.9);
    assertFalse(Lettering.runsToTheRight("القاهرة 8"));
    assertTrue(Lettering.runsToTheRight("Cairo القاهرة"));
  }

  @Test
  void everyScriptHasLettersThatShowInTheImage() throws IOException {
    for (String words : List.of("Cairo", "Каир", "القاهرة", "开罗", "قاہرہ")) {
      Picture picture =
          new Picture(
              100,
              20,
              "T",
              List.of(new Figure.Label(Ink.WORDS, 50, 14, Figure.Side.MIDDLE, words)));
      try (InputStream in = PngImage.of(picture).open()) {
        BufferedImage image = ImageIO.read(in);
        assertEquals(200, image.getWidth());
        assertEquals(40, image.getHeight());
        int dark = 0;
        for (int x = 0; x < 200; x++) {
          for (int y = 0; y < 40; y++) {
            dark += (image.getRGB(x, y) & 0xff) < 0x80 ? 1 : 0;
          }
        }
        assertTrue(dark > 60, words + ": " + dark);
      }
    }
  }

  @Test
  void outlinesAreOfTheWholeEarthAndCrossNoEdge() {
    for (Outlines.Outline outline : Outlines.list()) {
      double last = Double.NaN;
      for (Figure.Point point : outline.points()) {
        assertTrue(Math.abs(point.x()) <= 180 && Math.abs(point.y()) <= 90, point.toString());
        assertFalse(Math.abs(point.x() - last) > 180 && point.y() > -85, point.toString());
        last = point.x();
      }
    }
    assertTrue(Outlines.list().size() > 300);
  }

  @Test
  void theMapShowsEveryPlaceAndNoMoreOfTheEarthThanItNeeds() {
    Picture map =
        MapChart.of(
            "T",
            List.of(
                new MapChart.Place(31.24, 30.04, "Cairo", "Cairo", "#1", 3),
                new MapChart.Place(71.43, 51.13, "Astana", "Astana", "#2", 1)));
    String svg = SvgMarkup.file(map);
    assertTrue(svg.contains(">Cairo<") && svg.contains(">Astana<"), svg);
    Document parsed = Jsoup.parse(svg, "", Parser.xmlParser());
    for (Element disc : parsed.select("circle")) {
      double x = Double.parseDouble(disc.attr("cx"));
      double y = Double.parseDouble(disc.attr("cy"));
      assertTrue(x > 0 && x < map.width() && y > 0 && y < map.height(), disc.toString());
    }
    assertTrue(parsed.select("path").size() < Outlines.list().size());
  }

  @Test
  void theSameNetworkIsDrawnTheSame() {
    List<Party> parties =
        List.of(
            new Party("p-1", "Kazakhstan", "", "/1", true),
            new Party("p-2", "Egypt", "", "/2", true),
            new Party("p-3", "Jordan", "", "/3", true));
    List<Tie> ties = List.of(new Tie("p-1", "p-2", 4), new Tie("p-2", "p-3", 1));
    String one = SvgMarkup.file(NetworkChart.of("T", parties, ties));
    assertEquals(one, SvgMarkup.file(NetworkChart.of("T", parties, ties)));
    assertEquals(3, Jsoup.parse(one, "", Parser.xmlParser()).select("circle").size());
  }
}

package org.rapporteur.app.browser;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.FilePayload;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.MethodOrderer;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.TestInstance.Lifecycle;
import org.junit.jupiter.api.TestMethodOrder;
import org.junit.jupiter.api.io.TempDir;

/** What people do at the desk, done in a real browser; skipped where no Chromium is installed. */
@TestInstance(Lifecycle.PER_CLASS)
@TestMethodOrder(MethodOrderer.OrderAnnotation.class)
class DeskIT {
  private static final String IN_THE_MIDST =
      "() => { const r = document.getElementById('at').getBoundingClientRect();"
          + " const all = document.documentElement;"
          + " const end = scrollY + innerHeight >= all.scrollHeight - 2 || scrollY <= 2;"
          + " return r.left >= 0 && r.right <= innerWidth && r.bottom <= innerHeight"
          + " && r.top >= (end ? 0 : innerHeight / 5); }";

  private static final int DESKTOP = 1280;
  private static final int TABLET = 820;

  /** Reading twelve reports takes a busy machine its time. */
  private static final int PATIENCE_MILLIS = 120_000;

  /** A scan takes long; in Arabic the pages that differ most are enough. */
  private static final Set<String> SCANNED_IN_ARABIC =
      Set.of("engagements", "engagement", "report", "doubt", "timeline", "network");

  private final List<String> troubles = new ArrayList<>();
  private Opened opened;
  private Chromium chromium;
  private Page page;

  @BeforeAll
  void opensTheBrowser(@TempDir Path folder) {
    assumeTrue(Chromium.isThere(), "no Chromium is installed: the pages are not tried in one");
    opened = new Opened(folder.resolve("desk.db"));
    chromium = new Chromium();
    page = chromium.page();
    page.setViewportSize(DESKTOP, 900);
    page.setDefaultTimeout(PATIENCE_MILLIS);
    page.onConsoleMessage(
        message -> {
          if (message.type().equals("error")) {
            troubles.add(message.text());
          }
        });
    page.onPageError(troubles::add);
  }

  @AfterAll
  void closesIt() {
    if (chromium != null) {
      chromium.close();
      opened.close();
    }
  }

  private void go(String path) {
    page.navigate(opened.origin() + path);
  }

  @Test
  @Order(1)
  void loadsTheSamplesWithOneButton() {
    go("/");
    page.locator("button.first").click();
    page.locator(".tiles").waitFor();
    assertTrue(page.locator(".tiles").innerText().contains("14"));
    go("/engagements");
    assertTrue(page.locator("table.list tbody tr").count() > 10);
  }

  @Test
  @Order(2)
  void followsAValueToItsWords() {
    go("/engagements?kind=conference&state=MY");
    page.locator("table.list tbody td.what a").first().click();
    Locator cite = page.locator("dd .cite").first();
    String quote = String.valueOf(cite.getAttribute("title")).replaceAll("^“|”$", "");
    cite.click();
    Locator here = page.locator("#at");
    here.waitFor();
    assertTrue(quote.startsWith(here.innerText()), quote + " / " + here.innerText());
    assertTrue(
        (Boolean)
            here.evaluate(
                "e => { const r = e.getBoundingClientRect(); return r.top >= 0 && r.bottom <= innerHeight; }"));
    assertTrue(page.locator(".furniture").count() > 0);
  }

  @Test
  @Order(2)
  void showsTheWordsOfEveryValueInTheMidstOfTheWindowWhicheverWayTheyRun() {
    for (String tongue : List.of("en", "ar")) {
      go("/engagements?series=Consultative&lang=" + tongue);
      Locator rounds = page.locator("table.list tbody td.what a");
      rounds.filter(new Locator.FilterOptions().setHasText("الجولة الثامنة")).first().click();
      page.locator("dd .cite").first().waitFor();
      List<String> cites = new ArrayList<>();
      page.locator("dd .cite").all().forEach(c -> cites.add(c.getAttribute("href")));
      assertTrue(cites.size() > 3, "cites: " + cites.size());
      for (String cite : cites) {
        go(cite);
        page.locator("#at").waitFor();
        page.waitForFunction(IN_THE_MIDST);
      }
    }
  }

  @Test
  @Order(3)
  void reviewsOneDoubtToTheEndByKeysAlone() {
    go("/review");
    int before = page.locator("[data-step]").count();
    page.keyboard().press("j");
    page.keyboard().press("Enter");
    page.locator(".decide").waitFor();
    page.keyboard().press("y");
    page.keyboard().type("Desk officer");
    page.keyboard().press("Tab");
    page.keyboard().type("read both texts");
    page.keyboard().press("Enter");
    page.locator(".done").waitFor();
    assertTrue(page.locator(".done").innerText().contains("j-"));
    assertTrue(page.locator("[data-step]").count() < before, "before " + before);
    assertTrue(page.locator("main").innerText().contains("read both texts"));
  }

  @Test
  @Order(4)
  void takesADecisionBack() {
    go("/review");
    int before = page.locator("[data-step]").count();
    assertEquals("Desk officer", page.locator("input[name=by]").inputValue());
    page.locator("input[name=reason]").fill("on second thought");
    page.locator("button[value=withdraw]").click();
    page.locator(".done").waitFor();
    assertTrue(page.locator("[data-step]").count() > before);
  }

  @Test
  @Order(5)
  void findsAnArabicReportByAnEnglishName() {
    go("/");
    page.keyboard().press("/");
    page.keyboard().type("Sarsengaliev");
    page.keyboard().press("Enter");
    page.locator(".hits").waitFor();
    assertTrue(
        page.locator(".hits").innerText().contains("مؤتمر ألماتي"),
        page.locator(".hits").innerText());
  }

  @Test
  @Order(6)
  void bringsAPastedTextAndAFile() {
    go("/inbox");
    page.locator("textarea").fill("The ministers of Chad and Peru met in Lima on 3 May 2024.");
    page.locator("button.first").click();
    page.locator("[data-results] tbody tr").waitFor();
    assertEquals(1, page.locator("[data-results] tbody tr").count());
    go("/inbox");
    page.locator("input[type=file]")
        .setInputFiles(new FilePayload("none.txt", "text/plain", new byte[] {0, 1, 2, 3}));
    page.locator("button.first").click();
    page.locator("[data-results] .tag.failed").waitFor();
  }

  @Test
  @Order(7)
  void readsAPictureByKeysAndSavesIt() {
    go("/timeline?series=Consultative");
    Locator figure = page.locator(".picture a").first();
    figure.focus();
    assertTrue(
        (Boolean) figure.evaluate("e => document.activeElement === e"), "reached by the keyboard");
    String name = String.valueOf(figure.getAttribute("href"));
    byte[] png = page.request().get(opened.origin() + "/timeline.png?series=Consultative").body();
    assertTrue(png.length > 5000, "bytes: " + png.length);
    page.keyboard().press("Enter");
    page.waitForURL("**" + name);
  }

  @Test
  @Order(8)
  void everyPageIsFitToLookAtAndToUse() {
    Map<String, String> pages = new LinkedHashMap<>();
    for (String list :
        List.of(
            "engagements",
            "series",
            "parties",
            "commitments",
            "disagreements",
            "reports",
            "review",
            "inbox",
            "timeline",
            "map",
            "network",
            "api")) {
      pages.put(list, "/" + list);
    }
    pages.put("start", "/");
    pages.put("search", "/search?q=Kazakhstan");
    pages.put("engagement", first("/engagements?state=EG&kind=consultation", "td.what a"));
    pages.put("series-one", first("/series", "td a"));
    pages.put("party", first("/parties?party=Sarsengaliev", "td a"));
    pages.put("commitment", first("/commitments", "td.what a"));
    pages.put("report", first("/reports?language=ar", "td.what a"));
    pages.put("doubt", first("/review", "[data-step]"));
    pages.put("review-engagement", "/review" + pages.get("engagement"));
    Map<String, List<String>> found = new LinkedHashMap<>();
    for (String language : List.of("en", "ar")) {
      pages.forEach((name, path) -> look(name, path, language, found));
    }
    assertEquals(Map.of(), found);
    assertEquals(List.of(), troubles);
  }

  private String first(String list, String link) {
    go(list);
    return String.valueOf(page.locator("table.list tbody " + link).first().getAttribute("href"));
  }

  private void look(String name, String path, String language, Map<String, List<String>> found) {
    go(path + (path.contains("?") ? "&" : "?") + "lang=" + language);
    for (int width : new int[] {DESKTOP, TABLET}) {
      page.setViewportSize(width, 900);
      Path to = Path.of("target/screenshots", name + "-" + language + "-" + width + ".png");
      page.screenshot(new Page.ScreenshotOptions().setPath(to));
      assertFalse(
          (Boolean) page.evaluate("document.documentElement.scrollWidth > innerWidth + 1"),
          name + " is wider than " + width);
    }
    page.setViewportSize(DESKTOP, 900);
    if (language.equals("ar") && !name.equals("api")) {
      assertEquals(0, page.locator("main bdi[lang=en]").count(), "English left on " + name);
    }
    if (language.equals("ar") && !SCANNED_IN_ARABIC.contains(name)) {
      return;
    }
    List<String> broken = Chromium.barriers(page);
    if (!broken.isEmpty()) {
      found.put(name + " in " + language, broken);
    }
  }
}

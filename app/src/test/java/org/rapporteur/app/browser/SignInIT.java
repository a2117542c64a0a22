package org.rapporteur.app.browser;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import com.microsoft.playwright.Page;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.TestInstance.Lifecycle;
import org.junit.jupiter.api.io.TempDir;
import org.rapporteur.app.sign.Passwords;
import org.rapporteur.app.sign.User;
import org.rapporteur.app.web.Caller.Role;
import org.rapporteur.model.Mark;

/** Signing in and out in a real browser; skipped where no Chromium is installed. */
@TestInstance(Lifecycle.PER_CLASS)
class SignInIT {
  private static final String PASSWORD = "a long pass phrase";
  private static final int[] WIDTHS = {1280, 820};

  private final List<String> troubles = new ArrayList<>();
  private Opened opened;
  private Chromium chromium;
  private Page page;

  @BeforeAll
  void opensTheBrowser(@TempDir Path folder) {
    assumeTrue(Chromium.isThere(), "no Chromium is installed: the pages are not tried in one");
    String hash = new Passwords(4).hash(PASSWORD);
    User reviewer = new User("Rhea", Role.REVIEWER, Mark.INTERNAL, hash, List.of());
    opened = new Opened(folder.resolve("desk.db"), List.of(reviewer));
    chromium = new Chromium();
    page = chromium.page();
    page.setDefaultTimeout(120_000);
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

  private boolean isOutside() {
    return page.url().endsWith("/sign-in");
  }

  @Test
  void thePageIsFitToLookAtAndToUse() {
    Map<String, List<String>> found = new TreeMap<>();
    for (String language : List.of("en", "ar")) {
      go("/sign-in?lang=" + language);
      look("sign-in-" + language, found);
      page.locator("input[name=name]").fill("Rhea");
      page.locator("input[name=password]").fill("not the pass phrase");
      page.locator("button.first").click();
      page.locator("[role=alert]").waitFor();
      assertEquals(language, page.locator("html").getAttribute("lang"));
      look("sign-in-wrong-" + language, found);
    }
    assertEquals("rtl", page.locator("html").getAttribute("dir"));
    assertEquals(Map.of(), found);
    assertEquals(List.of(), troubles);
    go("/sign-in?lang=en");
  }

  private void look(String name, Map<String, List<String>> found) {
    for (int width : WIDTHS) {
      page.setViewportSize(width, 900);
      Path to = Path.of("target/screenshots", name + "-" + width + ".png");
      page.screenshot(new Page.ScreenshotOptions().setPath(to));
      assertFalse(
          (Boolean) page.evaluate("document.documentElement.scrollWidth > innerWidth + 1"),
          name + " is wider than " + width);
    }
    List<String> broken = Chromium.barriers(page);
    if (!broken.isEmpty()) {
      found.put(name, broken);
    }
  }

  @Test
  void signsInByKeysBringsAReportUnderItsNameAndSignsOut() {
    go("/engagements");
    assertTrue(isOutside(), page.url());
    page.locator("input[name=name]").focus();
    page.keyboard().type("Rhea");
    page.keyboard().press("Tab");
    page.keyboard().type(PASSWORD);
    page.keyboard().press("Enter");
    page.locator(".who").waitFor();
    assertTrue(page.locator(".who").innerText().contains("Rhea"));
    go("/inbox");
    page.locator("textarea").fill("The ministers of Chad and Peru met in Lima on 3 May 2024.");
    page.locator("button.first").last().click();
    page.locator("[data-results] tbody td a").click();
    page.locator("dl.facts").waitFor();
    assertTrue(page.locator("dl.facts").innerText().contains("Rhea"));
    page.locator(".who button").click();
    page.locator(".sign").waitFor();
    go("/engagements");
    assertTrue(isOutside(), page.url());
  }
}

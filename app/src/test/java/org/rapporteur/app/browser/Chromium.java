package org.rapporteur.app.browser;

import com.deque.html.axecore.args.AxeRunOptions;
import com.deque.html.axecore.playwright.AxeBuilder;
import com.deque.html.axecore.results.Rule;
import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserType;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Playwright;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/** The Chromium that is installed on this machine. */
final class Chromium implements AutoCloseable {
  private static final Set<String> SERIOUS = Set.of("serious", "critical");

  private final Playwright playwright =
      Playwright.create(
          new Playwright.CreateOptions().setEnv(Map.of("PLAYWRIGHT_SKIP_BROWSER_DOWNLOAD", "1")));

  private static Optional<Path> place() {
    return Stream.of("/usr/bin/chromium", "/usr/bin/chromium-browser", "/usr/bin/google-chrome")
        .map(Path::of)
        .filter(Files::isExecutable)
        .findFirst();
  }

  static boolean isThere() {
    return place().isPresent();
  }

  /** An empty page, as a reader of English opens it. */
  Page page() {
    BrowserType.LaunchOptions options =
        new BrowserType.LaunchOptions()
            .setExecutablePath(place().orElseThrow())
            .setArgs(List.of("--no-sandbox"));
    Browser browser = playwright.chromium().launch(options);
    return browser.newContext(new Browser.NewContextOptions().setLocale("en-GB")).newPage();
  }

  /** What keeps people from using the page, each with its first place. */
  static List<String> barriers(Page page) {
    List<String> barriers = new ArrayList<>();
    // No page has frames, and only what is broken is asked for: both make the scan much quicker.
    AxeRunOptions options = new AxeRunOptions();
    options.setResultTypes(List.of("violations"));
    AxeBuilder scan = new AxeBuilder(page).options(options).setLegacyMode(true);
    for (Rule rule : scan.analyze().getViolations()) {
      if (SERIOUS.contains(rule.getImpact())) {
        barriers.add(rule.getId() + ": " + rule.getNodes().get(0).getHtml());
      }
    }
    return barriers;
  }

  @Override
  public void close() {
    playwright.close();
  }
}

package org.rapporteur.read.format;

import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.rapporteur.read.page.Page;
import org.rapporteur.read.page.PageReader;

/** Web pages (HTML and XHTML). */
public final class Html implements Format {
  private static final Set<String> TYPES = Set.of("text/html", "application/xhtml+xml");
  private static final Pattern DECLARED =
      Pattern.compile(
          "<meta[^>]{0,400}?charset\\s*=\\s*[\"']?\\s*([\\w.:-]+)", Pattern.CASE_INSENSITIVE);
  private static final Pattern XML =
      Pattern.compile("^\\s*<\\?xml[^>]{0,200}?encoding\\s*=\\s*[\"']([\\w.:-]+)");
  private static final int HEAD = 8192;
  private static final int MOST_TAGS = 1_000_000;

  private final Charsets charsets;
  private final PageReader pages = new PageReader();

  /** A reader of web pages that tells charsets with {@code charsets}. */
  public Html(Charsets charsets) {
    this.charsets = charsets;
  }

  @Override
  public String name() {
    return "web page";
  }

  @Override
  public boolean covers(String fileName, String contentType, Bytes head) {
    if (TYPES.contains(contentType) || fileName.matches(".*\\.x?html?")) {
      return true;
    }
    String start = ascii(head).stripLeading().toLowerCase(Locale.ROOT);
    return !fileName.endsWith(".txt")
        && (start.startsWith("<!doctype html") || start.startsWith("<html"));
  }

  @Override
  public boolean isText() {
    return true;
  }

  @Override
  public Draft draft(Bytes bytes, @Nullable String charset, @Nullable String url)
      throws Unreadable {
    SoundText.refuseBinary(bytes);
    String html = charsets.decodeForgiving(bytes, charset == null ? declared(bytes) : charset);
    SoundText.refuse(html);
    long tags = html.chars().filter(c -> c == '<').count();
    if (tags > MOST_TAGS) {
      throw new Unreadable("", "more than " + MOST_TAGS + " tags");
    }
    BrokenOff.refuse(html);
    Page page = pages.read(html, url);
    if (page.text().isBlank()) {
      throw new Unreadable("", "no visible text in it");
    }
    return new Draft(
        page.text(), page.publication(), new Draft.Layout(page.furniture(), page.stamps()));
  }

  /** The charset the page declares for itself, or null. */
  private static @Nullable String declared(Bytes bytes) {
    String head = ascii(bytes.head(HEAD));
    Matcher meta = DECLARED.matcher(head);
    if (meta.find()) {
      return meta.group(1);
    }
    Matcher xml = XML.matcher(head);
    return xml.find() ? xml.group(1) : null;
  }

  private static String ascii(Bytes head) {
    return StandardCharsets.ISO_8859_1.decode(head.buffer()).toString();
  }
}

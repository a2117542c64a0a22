package org.rapporteur.read.format;

import org.jspecify.annotations.Nullable;

/** Plain text: kept verbatim, line ends included; only a byte order mark is no part of it. */
public final class PlainText implements Format {
  private final Charsets charsets;

  /** A reader of plain text that tells charsets with {@code charsets}. */
  public PlainText(Charsets charsets) {
    this.charsets = charsets;
  }

  @Override
  public String name() {
    return "plain text";
  }

  @Override
  public boolean covers(String fileName, String contentType, Bytes head) {
    return true;
  }

  @Override
  public boolean isText() {
    return true;
  }

  @Override
  public Draft draft(Bytes bytes, @Nullable String charset, @Nullable String url)
      throws Unreadable {
    SoundText.refuseBinary(bytes);
    String text = charsets.decode(bytes, charset).text();
    SoundText.refuse(text);
    if (text.isBlank()) {
      throw new Unreadable("", "no text in it");
    }
    return Draft.of(text);
  }
}

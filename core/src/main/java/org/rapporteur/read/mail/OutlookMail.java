package org.rapporteur.read.mail;

import java.nio.charset.StandardCharsets;
import org.jspecify.annotations.Nullable;
import org.rapporteur.read.format.Bytes;
import org.rapporteur.read.format.Draft;
import org.rapporteur.read.format.Format;
import org.rapporteur.read.format.Unreadable;

/** Mails as Outlook keeps them (MSG), with what is attached to them. */
public final class OutlookMail implements Format {
  private static final byte[] PROPERTIES = "__properties_".getBytes(StandardCharsets.UTF_16LE);

  private final Format html;

  /**
   * A reader of mails.
   *
   * @param html reads a message that is written as a web page
   */
  public OutlookMail(Format html) {
    this.html = html;
  }

  @Override
  public String name() {
    return "Outlook mail";
  }

  @Override
  public boolean covers(String fileName, String contentType, Bytes head) {
    if (!head.startWith(0xd0, 0xcf, 0x11, 0xe0)) {
      return false;
    }
    return fileName.endsWith(".msg")
        || contentType.equals("application/vnd.ms-outlook")
        || holdsProperties(head);
  }

  private static boolean holdsProperties(Bytes head) {
    for (int i = 0; i + PROPERTIES.length <= head.length(); i++) {
      int k = 0;
      while (k < PROPERTIES.length && head.at(i + k) == (PROPERTIES[k] & 0xff)) {
        k++;
      }
      if (k == PROPERTIES.length) {
        return true;
      }
    }
    return false;
  }

  @Override
  public boolean encloses() {
    return true;
  }

  @Override
  public Draft draft(Bytes bytes, @Nullable String charset, @Nullable String url)
      throws Unreadable {
    return OutlookParts.draft(bytes, html);
  }
}

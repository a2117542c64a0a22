package org.rapporteur.read.mail;

import java.nio.charset.StandardCharsets;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.rapporteur.read.format.Bytes;
import org.rapporteur.read.format.Draft;
import org.rapporteur.read.format.Format;
import org.rapporteur.read.format.Unreadable;

/** Mails as they are sent (RFC 5322, MIME), with what is attached to them. */
public final class Mail implements Format {
  private static final Pattern HEADERS =
      Pattern.compile(
          "\\A(?:From [^\\n]+\\n)?(?:[A-Za-z][A-Za-z0-9-]*:[^\\n]*\\n(?:[ \\t][^\\n]*\\n)*){3}");
  private static final Pattern OF_MAIL =
      Pattern.compile(
          "(?m)^(?:Received|Message-ID|MIME-Version|Return-Path|Subject):",
          Pattern.CASE_INSENSITIVE);

  private final Format html;

  /**
   * A reader of mails.
   *
   * @param html reads a message that is written as a web page
   */
  public Mail(Format html) {
    this.html = html;
  }

  @Override
  public String name() {
    return "mail";
  }

  @Override
  public boolean covers(String fileName, String contentType, Bytes head) {
    if (fileName.endsWith(".eml") || contentType.equals("message/rfc822")) {
      return true;
    }
    if (fileName.matches(".*\\.(txt|html?|xhtml)")) {
      return false;
    }
    String start =
        StandardCharsets.ISO_8859_1.decode(head.buffer()).toString().replace("\r\n", "\n");
    return HEADERS.matcher(start).find() && OF_MAIL.matcher(start).results().limit(2).count() == 2;
  }

  @Override
  public boolean encloses() {
    return true;
  }

  @Override
  public Draft draft(Bytes bytes, @Nullable String charset, @Nullable String url)
      throws Unreadable {
    return new MailParts(html).draft(bytes);
  }
}

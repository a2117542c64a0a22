package org.rapporteur.read.mail;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.ZonedDateTime;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.rapporteur.model.Publication;
import org.rapporteur.read.format.Bytes;
import org.rapporteur.read.format.Draft;
import org.rapporteur.read.format.Enclosure;
import org.rapporteur.read.format.Format;
import org.rapporteur.read.format.Unreadable;

/**
 * The message of a mail. Its plain form is taken unless its web page says much more; its day is
 * that of sending, except where it hands on another's message.
 *
 * @param subject its subject, or null
 * @param date its day and time as the header writes them, or null
 * @param plain its parts in plain text
 * @param page its form as a web page, or null
 * @param charset the charset of that page, or null
 */
record Letter(
    @Nullable String subject,
    @Nullable String date,
    List<String> plain,
    @Nullable Bytes page,
    @Nullable String charset) {
  private static final Pattern HANDED_ON =
      Pattern.compile(
          "^\\s*(?:fwd?|tr|wg|пересл|пер|转发)\\s*:|-{4,}\\s*(?:original|forwarded|исходное|пересыл)",
          Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);
  private static final Pattern PREFIX =
      Pattern.compile(
          "^(?:\\s*(?:re|aw|fwd?|tr|wg|на|пересл|пер|转发|回复)\\s*(?:\\[\\d+\\])?\\s*[:：])+\\s*",
          Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);
  private static final double MUCH_MORE = 2;

  /** The draft of the message with what it encloses. */
  Draft draft(Format html, List<Enclosure> enclosures) throws Unreadable {
    String words = Wrapped.unwrap(String.join("\n\n", plain)).strip();
    Draft shown = page == null ? null : pageDraft(html, page);
    boolean asPage = shown != null && shown.text().length() > MUCH_MORE * words.length();
    Draft draft = asPage && shown != null ? shown : Draft.of(words);
    boolean handedOn = HANDED_ON.matcher(subject + "\n" + draft.text()).find();
    LocalDate day = handedOn || date == null ? null : day(date);
    String title = subject == null ? "" : PREFIX.matcher(subject).replaceFirst("").strip();
    Publication publication =
        new Publication(
            null,
            title.isEmpty() ? null : title,
            null,
            day,
            day == null ? null : "mail",
            List.of());
    return new Draft(draft.text(), publication, draft.layout(), enclosures);
  }

  private @Nullable Draft pageDraft(Format html, Bytes page) {
    try {
      return html.draft(page, charset, null);
    } catch (Unreadable e) {
      return null;
    }
  }

  /** The day of a mail's Date header in the sender's own zone, or null when it is none. */
  static @Nullable LocalDate day(String header) {
    String plain = header.replaceAll("\\([^)]*\\)", " ").replaceAll("\\s+", " ").strip();
    try {
      return ZonedDateTime.parse(plain, DateTimeFormatter.RFC_1123_DATE_TIME).toLocalDate();
    } catch (DateTimeException e) {
      return null;
    }
  }

  /** True for parts that nobody takes for an enclosed report: pictures, seals, cards, calendars. */
  static boolean isOrnament(String type, String name) {
    return type.matches(
            "(?:image|audio|video)/.*|text/calendar|text/x?-?vcard|.*/(?:x-)?pkcs7-.*|.*/pgp-.*")
        || name.matches("(?i).*\\.(?:png|jpe?g|gif|bmp|svg|ics|vcf|p7s|asc|emz|wmz)");
  }
}

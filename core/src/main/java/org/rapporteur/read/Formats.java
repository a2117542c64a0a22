package org.rapporteur.read;

import java.util.List;
import org.rapporteur.read.archive.Archive;
import org.rapporteur.read.archive.Compressed;
import org.rapporteur.read.archive.Tar;
import org.rapporteur.read.archive.Warc;
import org.rapporteur.read.archive.Zip;
import org.rapporteur.read.format.Charsets;
import org.rapporteur.read.format.Format;
import org.rapporteur.read.format.Html;
import org.rapporteur.read.format.PlainText;
import org.rapporteur.read.mail.Mail;
import org.rapporteur.read.mail.OutlookMail;
import org.rapporteur.read.office.OldWord;
import org.rapporteur.read.office.OpenDocument;
import org.rapporteur.read.office.RichText;
import org.rapporteur.read.office.WordDocument;
import org.rapporteur.read.pdf.Pdf;
import org.rapporteur.read.sheet.SheetFile;

/**
 * Every way of writing a report down, and of packing several into one, that is read. A document is
 * of the first that covers it; a new one is one line here and one small class.
 *
 * @param reports ways to write one report down
 * @param archives ways to pack several into one
 */
record Formats(List<Format> reports, List<Archive> archives) {
  /** All of them; nothing of a format is loaded before a document is of it. */
  static Formats all(Charsets charsets) {
    Html html = new Html(charsets);
    PlainText text = new PlainText(charsets);
    return new Formats(
        List.of(
            new Pdf(),
            new WordDocument(),
            new OpenDocument(),
            new SheetFile(),
            new RichText(),
            new OutlookMail(html),
            new OldWord(),
            new Mail(html),
            html,
            text),
        List.of(new Compressed(), new Warc(), new Tar(), new Zip()));
  }
}

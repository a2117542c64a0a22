package org.rapporteur.read.office;

import java.nio.charset.StandardCharsets;
import org.jspecify.annotations.Nullable;
import org.rapporteur.read.format.Bytes;
import org.rapporteur.read.format.Draft;
import org.rapporteur.read.format.Format;
import org.rapporteur.read.format.Unreadable;

/** Texts in OpenDocument (ISO 26300). */
public final class OpenDocument implements Format {
  private static final String BODY = "content.xml";
  private static final String STYLES = "styles.xml";

  @Override
  public String name() {
    return "OpenDocument text";
  }

  @Override
  public boolean covers(String fileName, String contentType, Bytes head) {
    if (!head.startWith('P', 'K', 3, 4)) {
      return false;
    }
    return fileName.matches(".*\\.(odt|ott)")
        || StandardCharsets.ISO_8859_1
            .decode(head.buffer())
            .toString()
            .contains("vnd.oasis.opendocument.text");
  }

  @Override
  public Draft draft(Bytes bytes, @Nullable String charset, @Nullable String url)
      throws Unreadable {
    XmlPackage parts = XmlPackage.read(bytes, n -> n.equals(BODY) || n.equals(STYLES));
    DocumentText text = new DocumentText();
    OpenDocumentWalker body = new OpenDocumentWalker(text, "body");
    parts.walk(BODY, body);
    body.writeNotes();
    text.asideFromHere();
    if (parts.has(STYLES)) {
      parts.walk(STYLES, new OpenDocumentWalker(text, "master-styles"));
    }
    return text.draft(null);
  }
}

package org.rapporteur.read.office;

import java.nio.charset.StandardCharsets;
import org.jspecify.annotations.Nullable;
import org.rapporteur.read.format.Bytes;
import org.rapporteur.read.format.Draft;
import org.rapporteur.read.format.Format;
import org.rapporteur.read.format.Unreadable;

/** Word documents (Office Open XML, ISO 29500). */
public final class WordDocument implements Format {
  private static final String BODY = "word/document.xml";

  @Override
  public String name() {
    return "Word document";
  }

  @Override
  public boolean covers(String fileName, String contentType, Bytes head) {
    if (!head.startWith('P', 'K', 3, 4)) {
      return false;
    }
    return fileName.matches(".*\\.(docx|docm|dotx)")
        || contentType.endsWith("wordprocessingml.document")
        || StandardCharsets.ISO_8859_1.decode(head.buffer()).toString().contains("word/");
  }

  @Override
  public Draft draft(Bytes bytes, @Nullable String charset, @Nullable String url)
      throws Unreadable {
    XmlPackage parts =
        XmlPackage.read(
            bytes,
            n -> n.matches("word/(document|footnotes|endnotes|header\\d*|footer\\d*)\\.xml"));
    if (!parts.has(BODY)) {
      throw new Unreadable("", "no " + BODY + " in it");
    }
    DocumentText text = new DocumentText();
    parts.walk(BODY, new WordWalker(text));
    for (String notes : new String[] {"word/footnotes.xml", "word/endnotes.xml"}) {
      if (parts.has(notes)) {
        parts.walk(notes, new WordWalker(text));
      }
    }
    text.asideFromHere();
    for (String part : parts.names()) {
      if (part.matches("word/(header|footer).*")) {
        parts.walk(part, new WordWalker(text));
      }
    }
    return text.draft(null);
  }
}

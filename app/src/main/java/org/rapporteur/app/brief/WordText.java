package org.rapporteur.app.brief;

import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamWriter;
import org.rapporteur.app.export.PlainText;

/**
 * Text of a Word document being written.
 *
 * @param xml where it goes, the root open
 * @param space the name space of its elements
 * @param rightToLeft whether its paragraphs run from right to left
 */
record WordText(XMLStreamWriter xml, String space, boolean rightToLeft) {
  private static final String LEFT_TO_RIGHT_MARK = "\u200e";
  private static final String RIGHT_TO_LEFT_MARK = "\u200f";

  /** Opens an element. */
  void start(String name) throws XMLStreamException {
    xml.writeStartElement(space, name);
  }

  /** Closes what was opened last. */
  void end() throws XMLStreamException {
    xml.writeEndElement();
  }

  /** Closes all. */
  void close() throws XMLStreamException {
    xml.writeEndDocument();
    xml.close();
  }

  /** Opens a paragraph of this style. */
  void paragraph(String style) throws XMLStreamException {
    start("p");
    start("pPr");
    value("pStyle", style);
    if (rightToLeft) {
      xml.writeEmptyElement(space, "bidi");
    }
    end();
  }

  private void value(String name, String value) throws XMLStreamException {
    xml.writeEmptyElement(space, name);
    xml.writeAttribute(space, "val", value);
  }

  /**
   * Words in one voice. After words that begin against the direction of the paragraph stands a mark
   * of direction, so that a number or a comma that follows is not drawn into them.
   */
  void words(String words) throws XMLStreamException {
    String text = PlainText.xml(words);
    boolean right = isRight(text);
    run(text, right);
    if (right != rightToLeft) {
      run(rightToLeft ? RIGHT_TO_LEFT_MARK : LEFT_TO_RIGHT_MARK, rightToLeft);
    }
  }

  /** Whether the first letter runs from right to left; words without one go with the paragraph. */
  private boolean isRight(String text) {
    for (int i = 0; i < text.length(); i++) {
      byte direction = Character.getDirectionality(text.charAt(i));
      if (direction == Character.DIRECTIONALITY_LEFT_TO_RIGHT) {
        return false;
      }
      if (direction == Character.DIRECTIONALITY_RIGHT_TO_LEFT
          || direction == Character.DIRECTIONALITY_RIGHT_TO_LEFT_ARABIC) {
        return true;
      }
    }
    return rightToLeft;
  }

  private void run(String text, boolean right) throws XMLStreamException {
    start("r");
    if (right) {
      start("rPr");
      xml.writeEmptyElement(space, "rtl");
      end();
    }
    start("t");
    xml.writeAttribute("xml", "http://www.w3.org/XML/1998/namespace", "space", "preserve");
    xml.writeCharacters(text);
    end();
    end();
  }

  /** The mark of a footnote in the text. */
  void reference(int number) throws XMLStreamException {
    marked("footnoteReference", String.valueOf(number));
  }

  private void marked(String name, String id) throws XMLStreamException {
    start("r");
    start("rPr");
    value("rStyle", "FootnoteReference");
    end();
    xml.writeEmptyElement(space, name);
    if (!id.isEmpty()) {
      xml.writeAttribute(space, "id", id);
    }
    end();
  }

  /** Opens a footnote and its paragraph with its mark. */
  void footnote(int number) throws XMLStreamException {
    start("footnote");
    xml.writeAttribute(space, "id", String.valueOf(number));
    paragraph("FootnoteText");
    marked("footnoteRef", "");
  }

  /** A line between text and notes. */
  void separator(int number, String type) throws XMLStreamException {
    start("footnote");
    xml.writeAttribute(space, "type", type);
    xml.writeAttribute(space, "id", String.valueOf(number));
    start("p");
    start("r");
    xml.writeEmptyElement(space, type);
    end();
    end();
    end();
  }

  /** The size and margins of pages: A4, in twentieths of a point. */
  void page() throws XMLStreamException {
    start("sectPr");
    xml.writeEmptyElement(space, "pgSz");
    xml.writeAttribute(space, "w", "11906");
    xml.writeAttribute(space, "h", "16838");
    xml.writeEmptyElement(space, "pgMar");
    for (String side : new String[] {"top", "right", "bottom", "left"}) {
      xml.writeAttribute(space, side, "1134");
    }
    for (String side : new String[] {"header", "footer"}) {
      xml.writeAttribute(space, side, "567");
    }
    xml.writeAttribute(space, "gutter", "0");
    end();
  }
}

package org.rapporteur.read.office;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Set;
import javax.xml.stream.XMLStreamReader;

/**
 * Walks through a part of a Word document: what was inserted is text, what was deleted or moved
 * away, field codes and fallbacks are none.
 */
final class WordWalker implements XmlPackage.Walker {
  private static final Set<String> LEFT_OUT =
      Set.of("del", "moveFrom", "instrText", "delText", "Fallback", "delInstrText");

  private final DocumentText text;
  private final Deque<StringBuilder> paragraphs = new ArrayDeque<>();
  private int leftOut;
  private boolean inText;

  /** A walker that writes down what it meets. */
  WordWalker(DocumentText text) {
    this.text = text;
  }

  @Override
  public void begin(XMLStreamReader at) {
    String name = at.getLocalName();
    if (LEFT_OUT.contains(name)) {
      leftOut++;
    }
    if (leftOut > 0) {
      return;
    }
    switch (name) {
      case "p" -> paragraphs.push(new StringBuilder());
      case "t" -> inText = true;
      case "tab" -> add(" ");
      case "br", "cr" -> add("\n");
      case "noBreakHyphen" -> add("-");
      case "numId" -> {
        StringBuilder paragraph = paragraphs.peek();
        String list = at.getAttributeValue(at.getNamespaceURI(), "val");
        if (paragraph != null && paragraph.length() == 0 && !"0".equals(list)) {
          paragraph.append("• ");
        }
      }
      case "tbl" -> text.openTable();
      case "tr" -> text.openRow();
      case "tc" -> text.openCell();
      default -> {}
    }
  }

  private void add(String words) {
    if (!paragraphs.isEmpty()) {
      paragraphs.element().append(words);
    }
  }

  @Override
  public void characters(String words) {
    if (inText && leftOut == 0) {
      add(words);
    }
  }

  @Override
  public void end(String name) {
    if (LEFT_OUT.contains(name)) {
      leftOut--;
      return;
    }
    if (leftOut > 0) {
      return;
    }
    if (name.equals("t")) {
      inText = false;
    } else if (name.equals("p") && !paragraphs.isEmpty()) {
      String words = paragraphs.pop().toString();
      text.paragraph(words.equals("• ") ? "" : words);
    } else if (name.equals("tbl")) {
      text.closeTable();
    }
  }
}

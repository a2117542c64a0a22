package org.rapporteur.read.office;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Set;
import javax.xml.stream.XMLStreamReader;

/**
 * Walks through a part of an OpenDocument text, within one element of it; notes are written at the
 * end, remarks and deleted text are left out.
 */
final class OpenDocumentWalker implements XmlPackage.Walker {
  private static final Set<String> LEFT_OUT =
      Set.of("tracked-changes", "annotation", "note-citation", "sequence-decls", "ruby-text");
  private static final int MOST_SPACES = 100;

  private final DocumentText text;
  private final String within;
  private final Deque<StringBuilder> paragraphs = new ArrayDeque<>();
  private final List<String> notes = new ArrayList<>();
  private int inside;
  private int leftOut;
  private int inNote;
  private boolean item;

  /** A walker that writes down what it meets in elements of the name {@code within}. */
  OpenDocumentWalker(DocumentText text, String within) {
    this.text = text;
    this.within = within;
  }

  @Override
  public void begin(XMLStreamReader at) {
    String name = at.getLocalName();
    inside += name.equals(within) ? 1 : 0;
    leftOut += LEFT_OUT.contains(name) ? 1 : 0;
    if (inside == 0 || leftOut > 0) {
      return;
    }
    switch (name) {
      case "p", "h" -> {
        paragraphs.push(new StringBuilder(item ? "• " : ""));
        item = false;
      }
      case "s" -> add(" ".repeat(spaces(at)));
      case "tab" -> add(" ");
      case "line-break" -> add("\n");
      case "list-item" -> item = true;
      case "note-body" -> inNote++;
      case "table" -> text.openTable();
      case "table-row" -> text.openRow();
      case "table-cell", "covered-table-cell" -> text.openCell();
      default -> {}
    }
  }

  private static int spaces(XMLStreamReader at) {
    String count = at.getAttributeValue(at.getNamespaceURI(), "c");
    return count != null && count.matches("\\d{1,4}")
        ? Math.min(MOST_SPACES, Integer.parseInt(count))
        : 1;
  }

  private void add(String words) {
    if (!paragraphs.isEmpty()) {
      paragraphs.element().append(words);
    }
  }

  @Override
  public void characters(String words) {
    if (leftOut == 0) {
      add(words.replaceAll("\\s+", " "));
    }
  }

  @Override
  public void end(String name) {
    inside -= name.equals(within) ? 1 : 0;
    leftOut -= LEFT_OUT.contains(name) ? 1 : 0;
    if (leftOut > 0) {
      return;
    }
    switch (name) {
      case "p", "h" -> {
        if (!paragraphs.isEmpty()) {
          close(paragraphs.pop().toString());
        }
      }
      case "list-item" -> item = false;
      case "note-body" -> inNote--;
      case "table" -> text.closeTable();
      default -> {}
    }
  }

  private void close(String words) {
    if (inNote > 0) {
      notes.add(words);
    } else {
      text.paragraph(words.equals("• ") ? "" : words);
    }
  }

  /** Writes the notes down. */
  void writeNotes() {
    notes.forEach(text::paragraph);
  }
}

package org.rapporteur.app.ui.html;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** An element of a page, with its attributes and what it holds. Not safe for many threads. */
public final class Element implements Piece {
  private static final Set<String> EMPTY =
      Set.of("br", "hr", "input", "link", "meta", "img", "col", "wbr");

  private final String tag;
  private final Map<String, String> attributes = new LinkedHashMap<>();
  private final List<Piece> content = new ArrayList<>();

  private Element(String tag) {
    this.tag = tag;
  }

  /** An element of this tag, which is ours and never taken from a report. */
  public static Element el(String tag) {
    return new Element(tag);
  }

  /** An element of this tag and class. */
  public static Element el(String tag, String style) {
    return new Element(tag).is("class", style);
  }

  /** A link to a path of ours. */
  public static Element link(String to) {
    return new Element("a").is("href", to);
  }

  /** Words of a report or a name: isolated, so that they turn nothing around them. */
  public static Element words(String words) {
    return new Element("bdi").text(words);
  }

  /** With an attribute; null leaves it out. */
  public Element is(String attribute, @Nullable String value) {
    if (value != null) {
      attributes.put(attribute, value);
    }
    return this;
  }

  /** With an attribute that has no value, if so. */
  public Element is(String attribute, boolean so) {
    return so ? is(attribute, "") : this;
  }

  /** Holding these, after what it holds already. */
  public Element with(Piece... pieces) {
    content.addAll(List.of(pieces));
    return this;
  }

  /** Holding these, after what it holds already. */
  public Element with(Iterable<? extends Piece> pieces) {
    pieces.forEach(content::add);
    return this;
  }

  /** Holding this text. */
  public Element text(String text) {
    content.add(Piece.of(text));
    return this;
  }

  @Override
  public void write(StringBuilder out) {
    out.append('<').append(tag);
    attributes.forEach(
        (name, value) -> {
          out.append(' ').append(name);
          if (!value.isEmpty()) {
            out.append("=\"");
            Escaped.append(out, value);
            out.append('"');
          }
        });
    out.append('>');
    if (!EMPTY.contains(tag)) {
      content.forEach(piece -> piece.write(out));
      out.append("</").append(tag).append('>');
    }
  }

  /** Its markup. */
  @Override
  public String toString() {
    StringBuilder out = new StringBuilder();
    write(out);
    return out.toString();
  }
}

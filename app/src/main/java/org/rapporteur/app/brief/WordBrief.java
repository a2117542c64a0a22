package org.rapporteur.app.brief;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import javax.xml.stream.XMLOutputFactory;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamWriter;
import org.rapporteur.app.brief.Brief.Run;
import org.rapporteur.app.brief.Brief.Section;
import org.rapporteur.app.brief.Brief.Sentence;
import org.rapporteur.app.export.StillZip;

/**
 * A brief as a document of Word (ECMA-376) with footnotes; words of right-to-left scripts are
 * marked as such. Parts that are the same in every brief lie beside this class.
 */
final class WordBrief {
  private static final String W = "http://schemas.openxmlformats.org/wordprocessingml/2006/main";

  /** Footnotes 0 and 1 are the lines above the notes. */
  private static final int FIRST_NOTE = 2;

  /** Parts that do not depend on the brief, by name and where they lie. */
  private static final Map<String, String> FIXED =
      Map.of(
          "[Content_Types].xml", "word-content-types.xml",
          "_rels/.rels", "word-package-rels.xml",
          "word/_rels/document.xml.rels", "word-document-rels.xml",
          "word/settings.xml", "word-settings.xml",
          "word/styles.xml", "word-styles.xml");

  private WordBrief() {}

  /** Writes the document; leaves {@code out} open. */
  static void write(Brief brief, OutputStream out) throws IOException {
    Map<String, byte[]> parts = new LinkedHashMap<>();
    for (String name : FIXED.keySet().stream().sorted().toList()) {
      parts.put(name, fixed(Objects.requireNonNull(FIXED.get(name))));
    }
    try {
      parts.put("word/document.xml", document(brief));
      parts.put("word/footnotes.xml", footnotes(brief));
    } catch (XMLStreamException e) {
      throw new IOException(e);
    }
    StillZip.of(parts, out);
  }

  private static byte[] fixed(String file) throws IOException {
    try (InputStream in = WordBrief.class.getResourceAsStream(file)) {
      return Objects.requireNonNull(in, file).readAllBytes();
    }
  }

  private static byte[] document(Brief brief) throws XMLStreamException {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    WordText xml = open(bytes, "document", brief.voice());
    xml.start("body");
    heading(xml, "Title", brief.title());
    xml.paragraph("Subtitle");
    xml.words(brief.under());
    xml.end();
    int number = FIRST_NOTE;
    for (Section section : brief.sections()) {
      heading(xml, "Heading1", section.heading());
      for (List<Sentence> paragraph : section.paragraphs()) {
        xml.paragraph("Normal");
        for (Sentence sentence : paragraph) {
          sentence(xml, sentence, number);
          number++;
        }
        xml.end();
      }
    }
    if (!brief.sources().isEmpty()) {
      heading(xml, "Heading1", brief.voice().say("section.sources"));
    }
    for (int i = 0; i < brief.sources().size(); i++) {
      xml.paragraph("Source");
      xml.words((i + 1) + ". ");
      for (Run run : brief.sources().get(i)) {
        xml.words(run.text());
      }
      xml.end();
    }
    xml.page();
    xml.end();
    xml.close();
    return bytes.toByteArray();
  }

  private static void heading(WordText xml, String style, String text) throws XMLStreamException {
    xml.paragraph(style);
    xml.words(text);
    xml.end();
  }

  /** The mark stands at the end of the sentence, before the space to the next. */
  private static void sentence(WordText xml, Sentence sentence, int number)
      throws XMLStreamException {
    List<Run> runs = sentence.runs();
    for (int i = 0; i < runs.size(); i++) {
      String text = runs.get(i).text();
      xml.words(i == runs.size() - 1 ? text.stripTrailing() : text);
    }
    xml.reference(number);
    xml.words(" ");
  }

  private static byte[] footnotes(Brief brief) throws XMLStreamException {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    WordText xml = open(bytes, "footnotes", brief.voice());
    xml.separator(0, "separator");
    xml.separator(1, "continuationSeparator");
    int number = FIRST_NOTE;
    for (Sentence sentence : brief.sentences()) {
      xml.footnote(number);
      xml.words(" ");
      for (Run run : brief.note(sentence)) {
        xml.words(run.text());
      }
      xml.end();
      xml.end();
      number++;
    }
    xml.close();
    return bytes.toByteArray();
  }

  private static WordText open(OutputStream out, String root, Voice voice)
      throws XMLStreamException {
    XMLStreamWriter xml = XMLOutputFactory.newFactory().createXMLStreamWriter(out, "UTF-8");
    xml.writeStartDocument("UTF-8", "1.0");
    xml.setPrefix("w", W);
    xml.writeStartElement("w", root, W);
    xml.writeNamespace("w", W);
    return new WordText(xml, W, voice.isRightToLeft());
  }
}

package org.rapporteur.read.office;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Predicate;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;
import org.rapporteur.read.format.Bytes;
import org.rapporteur.read.format.Unreadable;

/**
 * The XML parts of a document that is a ZIP package. What is unpacked stays below {@value
 * #MOST_UNPACKED} bytes; the XML may neither declare nor fetch entities, nor nest deeper than
 * {@value #DEEPEST}.
 */
public final class XmlPackage {
  static final int MOST_UNPACKED = 128 << 20;
  static final int DEEPEST = 1_000;

  private final Map<String, byte[]> parts;

  private XmlPackage(Map<String, byte[]> parts) {
    this.parts = parts;
  }

  /** The parts of the package whose names are wanted. */
  public static XmlPackage read(Bytes bytes, Predicate<String> wanted) throws Unreadable {
    Map<String, byte[]> parts = new TreeMap<>();
    int left = MOST_UNPACKED;
    try (ZipInputStream zip = new ZipInputStream(bytes.open())) {
      for (ZipEntry entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
        if (wanted.test(entry.getName())) {
          byte[] part = read(zip, left);
          left -= part.length;
          parts.put(entry.getName(), part);
        }
      }
    } catch (IOException | IllegalArgumentException e) {
      throw new Unreadable("", "the package is broken or breaks off: " + e.getMessage());
    }
    return new XmlPackage(parts);
  }

  private static byte[] read(InputStream zip, int most) throws IOException, Unreadable {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    byte[] chunk = new byte[1 << 16];
    for (int n = zip.read(chunk); n >= 0; n = zip.read(chunk)) {
      if (out.size() + n > most) {
        throw new Unreadable("", "unpacks to more than " + (MOST_UNPACKED >> 20) + " MB");
      }
      out.write(chunk, 0, n);
    }
    return out.toByteArray();
  }

  /** True when there is a part of this name. */
  public boolean has(String name) {
    return parts.containsKey(name);
  }

  /** Names of the parts, in order. */
  public Iterable<String> names() {
    return parts.keySet();
  }

  /** Is told what stands in a part, in order. */
  public interface Walker {
    /** An element begins. */
    void begin(XMLStreamReader at);

    /** An element of this local name ends. */
    void end(String name);

    /** Characters. */
    void characters(String words);
  }

  /** Walks through a part. */
  public void walk(String name, Walker walker) throws Unreadable {
    byte[] part = parts.get(name);
    if (part == null) {
      throw new Unreadable("", "no " + name + " in it");
    }
    int depth = 0;
    try {
      XMLStreamReader reader = factory().createXMLStreamReader(new ByteArrayInputStream(part));
      while (reader.hasNext()) {
        switch (reader.next()) {
          case XMLStreamReader.START_ELEMENT -> {
            if (++depth > DEEPEST) {
              throw new Unreadable(name, "more than " + DEEPEST + " elements in each other");
            }
            walker.begin(reader);
          }
          case XMLStreamReader.END_ELEMENT -> {
            depth--;
            walker.end(reader.getLocalName());
          }
          case XMLStreamReader.CHARACTERS, XMLStreamReader.CDATA ->
              walker.characters(reader.getText());
          case XMLStreamReader.DTD, XMLStreamReader.ENTITY_REFERENCE ->
              throw new Unreadable(name, "declares entities, which no such document does");
          default -> {}
        }
      }
    } catch (XMLStreamException e) {
      int line = e.getLocation() == null ? 0 : e.getLocation().getLineNumber();
      throw new Unreadable(name + ", line " + line, "not sound XML");
    }
  }

  private static XMLInputFactory factory() {
    XMLInputFactory factory = XMLInputFactory.newDefaultFactory();
    factory.setProperty(XMLInputFactory.SUPPORT_DTD, false);
    factory.setProperty(XMLInputFactory.IS_SUPPORTING_EXTERNAL_ENTITIES, false);
    factory.setProperty(XMLInputFactory.IS_COALESCING, true);
    return factory;
  }
}

package org.rapporteur.read;

import java.io.IOException;
import java.io.InputStream;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.rapporteur.model.Mark;
import org.rapporteur.read.format.Bytes;

/**
 * Something to be read: a file, an upload, a page fetched, a record of an archive. Its bytes are
 * opened only when they are read.
 *
 * @param source the file, line or address, for people
 * @param id the id it came in with, or null
 * @param url the address it stands at, or null
 * @param contentType the media type it came with, such as {@code text/html; charset=utf-8}, or null
 * @param mark who may see what is read from it
 * @param opening opens its bytes
 */
public record Document(
    String source,
    @Nullable String id,
    @Nullable String url,
    @Nullable String contentType,
    Mark mark,
    Opening opening) {

  /** Opens the bytes of a document. */
  @FunctionalInterface
  public interface Opening {
    /** A fresh stream, which the reader closes. */
    InputStream open() throws IOException;
  }

  /** A document of which only its name and its bytes are known. */
  public static Document of(String source, Opening opening) {
    return new Document(source, null, null, null, Mark.INTERNAL, opening);
  }

  /** A document held in memory. */
  public static Document of(String source, byte[] content) {
    Bytes bytes = Bytes.of(content);
    return of(source, bytes::open);
  }

  /** The same document, seen by those the mark names. */
  public Document withMark(Mark other) {
    return new Document(source, id, url, contentType, other, opening);
  }

  /** The same document, known by this id. */
  public Document withId(String other) {
    return new Document(source, other, url, contentType, mark, opening);
  }

  /** The same document, standing at this address and sent with this media type, if any. */
  public Document withUrl(String address, @Nullable String type) {
    return new Document(source, id, address, type, mark, opening);
  }

  /** The id it came in with, or its source. */
  String idOrSource() {
    return id == null ? source : id;
  }

  /**
   * Last part of its name in lower case, without the ending of a compression; empty for standard
   * input.
   */
  String fileName() {
    int slash = Math.max(source.lastIndexOf('/'), source.lastIndexOf('\\'));
    String name = source.substring(slash + 1).toLowerCase(Locale.ROOT);
    String plain = name.replaceAll("\\.(gz|bz2)$", "").replaceAll("\\.(tgz|tbz2?)$", ".tar");
    return plain.equals("-") ? "" : plain;
  }

  /** The same document with other bytes: what they are when they are decompressed. */
  Document with(Opening other) {
    return new Document(source, id, url, contentType, mark, other);
  }

  /** A document that lies in this one under the name; its media type and address may be null. */
  Document member(
      String name, @Nullable String address, @Nullable String type, Opening memberOpening) {
    String place = name.isEmpty() ? source : source + "!/" + name;
    return new Document(place, null, address, type, mark, memberOpening);
  }

  /** The media type in lower case without parameters; empty when none is known. */
  String mediaType() {
    String type = contentType == null ? "" : contentType.toLowerCase(Locale.ROOT);
    int semicolon = type.indexOf(';');
    return (semicolon < 0 ? type : type.substring(0, semicolon)).strip();
  }

  /** The charset it came with, or null. */
  @Nullable String charset() {
    String type = contentType == null ? "" : contentType;
    int at = type.toLowerCase(Locale.ROOT).indexOf("charset=");
    if (at < 0) {
      return null;
    }
    String name = type.substring(at + "charset=".length()).replaceAll("[\"';].*|^\"", "").strip();
    return name.isEmpty() ? null : name;
  }
}

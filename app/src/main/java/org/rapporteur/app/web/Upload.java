package org.rapporteur.app.web;

import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.rapporteur.read.format.Bytes;

/**
 * A file sent.
 *
 * @param name its name, without folders
 * @param type its media type, if told
 * @param bytes its bytes
 */
public record Upload(String name, @Nullable String type, Bytes bytes) {
  private static final int LONGEST = 200;

  /** Keeps the last part of the name alone, and not too much of it. */
  public Upload {
    String last = name.substring(Math.max(name.lastIndexOf('/'), name.lastIndexOf('\\')) + 1);
    name = last.isBlank() ? "unnamed" : last.substring(Math.max(0, last.length() - LONGEST));
  }

  /** Its media type without parameters; empty when not told. */
  public String plainType() {
    String told = type == null ? "" : type;
    int semicolon = told.indexOf(';');
    return (semicolon < 0 ? told : told.substring(0, semicolon)).strip().toLowerCase(Locale.ROOT);
  }
}

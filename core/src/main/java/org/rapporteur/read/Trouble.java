package org.rapporteur.read;

import java.io.FileNotFoundException;
import java.io.IOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.FileSystemException;
import java.nio.file.NoSuchFileException;

/** Why a document could not be opened, in words. */
final class Trouble {
  private Trouble() {}

  static String reason(IOException e) {
    if (e instanceof NoSuchFileException || e instanceof FileNotFoundException) {
      return "no such file";
    } else if (e instanceof AccessDeniedException) {
      return "not allowed to open it";
    } else if (e instanceof FileSystemException other && other.getReason() != null) {
      return other.getReason();
    }
    return e.getMessage() == null ? "cannot be opened" : e.getMessage();
  }
}

package org.rapporteur.app.brief;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/** What a brief is written as. Equal briefs give equal bytes. */
public enum BriefFormat {
  /** Markdown with footnotes. */
  MD("text/markdown"),
  /** A Word document with footnotes. */
  DOCX("application/vnd.openxmlformats-officedocument.wordprocessingml.document"),
  /** PDF, A4. */
  PDF("application/pdf");

  private final String mediaType;

  BriefFormat(String mediaType) {
    this.mediaType = mediaType;
  }

  /** The media type of a file of it. */
  public String mediaType() {
    return mediaType;
  }

  /** How the name of a file of it ends, without a dot. */
  public String extension() {
    return name().toLowerCase(Locale.ROOT);
  }

  /** The format that the name of a file asks for. */
  public static Optional<BriefFormat> ofFile(String name) {
    String lower = name.toLowerCase(Locale.ROOT);
    return Arrays.stream(values()).filter(f -> lower.endsWith("." + f.extension())).findFirst();
  }

  /** Writes the brief; leaves {@code out} open. */
  public void write(Brief brief, OutputStream out) throws IOException {
    switch (this) {
      case MD -> out.write(MarkdownBrief.of(brief).getBytes(StandardCharsets.UTF_8));
      case DOCX -> WordBrief.write(brief, out);
      case PDF -> PdfBrief.write(brief, out);
    }
  }
}

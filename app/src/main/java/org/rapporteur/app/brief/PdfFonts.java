package org.rapporteur.app.brief;

import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.apache.fontbox.ttf.CmapLookup;
import org.apache.fontbox.ttf.TTFParser;
import org.apache.fontbox.ttf.TrueTypeFont;
import org.apache.pdfbox.io.RandomAccessReadBuffer;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.font.PDType0Font;
import org.jspecify.annotations.Nullable;

/**
 * The fonts of a PDF: Noto Sans for Latin and Cyrillic, Noto Naskh Arabic for Arabic and Urdu (both
 * SIL Open Font License 1.1), Droid Sans Fallback for Chinese (Apache-2.0). Only the glyphs used
 * are embedded.
 */
final class PdfFonts {
  private static final String REGULAR = "NotoSans-Regular.ttf";
  private static final String BOLD = "NotoSans-Bold.ttf";
  private static final List<String> OTHERS =
      List.of("NotoNaskhArabic-Regular.ttf", "DroidSansFallback.ttf");

  private final PDDocument document;
  private final Map<String, Face> faces = new HashMap<>();
  private final Map<Integer, Float> widths = new HashMap<>();

  PdfFonts(PDDocument document) {
    this.document = document;
  }

  /**
   * A font with the characters it has.
   *
   * @param font the font in the document
   * @param glyphs its glyphs by character
   */
  record Face(PDType0Font font, CmapLookup glyphs) {}

  /** The font that has the character; null when none has. */
  @Nullable Face face(int character, boolean bold) throws IOException {
    List<String> names = new ArrayList<>();
    names.add(bold ? BOLD : REGULAR);
    names.addAll(OTHERS);
    for (String name : names) {
      Face face = load(name);
      if (face.glyphs().getGlyphId(character) != 0) {
        return face;
      }
    }
    return null;
  }

  /** Width of the character at a size of 1; 0 when no font has it. */
  float width(int character, boolean bold) throws IOException {
    int key = bold ? -character - 1 : character;
    Float known = widths.get(key);
    if (known == null) {
      Face face = face(character, bold);
      known = face == null ? 0 : face.font().getStringWidth(Character.toString(character)) / 1000;
      widths.put(key, known);
    }
    return known;
  }

  private Face load(String name) throws IOException {
    Face face = faces.get(name);
    if (face == null) {
      try (InputStream in = PdfFonts.class.getResourceAsStream(name)) {
        byte[] bytes = Objects.requireNonNull(in, name).readAllBytes();
        TrueTypeFont font = new TTFParser().parse(new RandomAccessReadBuffer(bytes));
        font.setEnableGsub(false);
        face = new Face(PDType0Font.load(document, font, true), font.getUnicodeCmapLookup());
        faces.put(name, face);
      }
    }
    return face;
  }
}

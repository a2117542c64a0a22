package org.rapporteur.language.text;

import com.ibm.icu.text.Normalizer2;
import java.util.Locale;

/**
 * Folds spelling that carries no meaning: compatibility forms, case, combining marks, invisible
 * characters, curly quotes, Arabic letter variants, digits of other scripts, traditional Chinese
 * characters. Russian й stays a letter of its own, since the endings of Russian words turn on it.
 */
public final class Fold {
  private static final Normalizer2 NFKD = Normalizer2.getNFKDInstance();
  private static final int BREVE = 0x0306;

  private Fold() {}

  /** The folded form of {@code text}; not of the same length. */
  public static String fold(String text) {
    boolean folded = true;
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      if (c >= 0x80) {
        return foldAny(text);
      }
      folded &= c != '`' && (c < 'A' || c > 'Z');
    }
    return folded ? text : text.toLowerCase(Locale.ROOT).replace('`', '\'');
  }

  private static String foldAny(String text) {
    String plain = NFKD.normalize(text).toLowerCase(Locale.ROOT);
    StringBuilder out = new StringBuilder(plain.length());
    for (int i = 0; i < plain.length(); ) {
      int c = plain.codePointAt(i);
      append(out, c);
      i += Character.charCount(c);
    }
    return out.toString();
  }

  private static void append(StringBuilder out, int c) {
    if (c == BREVE && !out.isEmpty() && out.charAt(out.length() - 1) == 'и') {
      out.setCharAt(out.length() - 1, 'й');
      return;
    }
    int type = Character.getType(c);
    if (type == Character.NON_SPACING_MARK
        || type == Character.ENCLOSING_MARK
        || type == Character.FORMAT
        || c == 'ـ') {
      return;
    }
    if (type == Character.DECIMAL_DIGIT_NUMBER) {
      out.append((char) ('0' + Character.digit(c, 10)));
      return;
    }
    switch (c) {
      case 'ى', 'ی' -> out.append('ي');
      case 'ة', 'ہ', 'ۀ', 'ھ', 'ە' -> out.append('ه');
      case 'ک' -> out.append('ك');
      case '‘', '’', 'ʼ', '`', '´' -> out.append('\'');
      case '“', '”', '«', '»', '„' -> out.append('"');
      case '‐', '‑', '‒', '–', '—', '−' -> out.append('-');
      case 'ł' -> out.append('l');
      case 'ø' -> out.append('o');
      case 'đ' -> out.append('d');
      case 'ı' -> out.append('i');
      default -> out.appendCodePoint(HanCharacters.simplified(c));
    }
  }
}

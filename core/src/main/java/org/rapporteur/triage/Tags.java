package org.rapporteur.triage;

/** Finds the end of a tag, and with a script or a style sheet the end of what it holds. */
final class Tags {
  private Tags() {}

  /** One past the tag that opens at {@code at}; one past its bracket when it is none. */
  static int end(CharSequence text, int at, int longest) {
    int length = text.length();
    if (at + 1 >= length || !isTagStart(text.charAt(at + 1))) {
      return at + 1;
    }
    boolean script = startsWith(text, at + 1, "script");
    if (script || startsWith(text, at + 1, "style")) {
      String closing = script ? "</script" : "</style";
      int i = at + 1;
      while (i < length && !(text.charAt(i) == '<' && startsWith(text, i, closing))) {
        i++;
      }
      return Math.min(length, i + 1);
    }
    int limit = Math.min(length, at + longest);
    for (int i = at + 1; i < limit; i++) {
      if (text.charAt(i) == '>') {
        return i + 1;
      }
    }
    return at + 1;
  }

  private static boolean isTagStart(char c) {
    return c == '/' || c == '!' || (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z');
  }

  private static boolean startsWith(CharSequence text, int at, String word) {
    if (at + word.length() > text.length()) {
      return false;
    }
    for (int i = 0; i < word.length(); i++) {
      char c = text.charAt(at + i);
      if (c != word.charAt(i) && Character.toLowerCase(c) != word.charAt(i)) {
        return false;
      }
    }
    return true;
  }
}

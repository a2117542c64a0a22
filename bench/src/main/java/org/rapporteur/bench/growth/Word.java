package org.rapporteur.bench.growth;

/**
 * One word in the languages that reports are made in.
 *
 * @param en in English
 * @param ru in Russian, in the case that the templates need
 * @param ar in Arabic
 */
record Word(String en, String ru, String ar) {
  String in(String language) {
    return switch (language) {
      case "ru" -> ru;
      case "ar" -> ar;
      default -> en;
    };
  }

  Word with(String between, Word other) {
    return new Word(en + between + other.en, ru + between + other.ru, ar + between + other.ar);
  }
}

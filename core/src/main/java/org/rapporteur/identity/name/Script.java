package org.rapporteur.identity.name;

/** The script a word of a name is written in. */
enum Script {
  LATIN,
  CYRILLIC,
  ARABIC,
  HAN,
  OTHER;

  /** The script of the word's first letter. */
  static Script of(String word) {
    int first = word.codePoints().filter(Character::isLetter).findFirst().orElse(' ');
    return switch (Character.UnicodeScript.of(first)) {
      case LATIN -> LATIN;
      case CYRILLIC -> CYRILLIC;
      case ARABIC -> ARABIC;
      case HAN -> HAN;
      default -> OTHER;
    };
  }
}

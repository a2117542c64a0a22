package org.rapporteur.language.text;

import java.util.List;

/**
 * The word forms of a language: brings the words of a text and those of a lexicon to common keys.
 * Immutable and thread-safe.
 */
public interface Forms {
  /** The key under which a lexicon word is filed; {@code folded} is folded by {@link Fold}. */
  String key(String folded);

  /**
   * The keys a text word may stand for, likeliest first; the folded word itself is always one.
   *
   * @param folded the word folded by {@link Fold}
   */
  List<String> keys(String folded);

  /**
   * The readings of a text word when only what is written on to its front is taken off, the word
   * itself first; its endings stay.
   *
   * @param word the word, as written or folded by {@link Fold}
   */
  default List<String> bare(String word) {
    return List.of(word);
  }

  /** The forms of the language with this ISO 639-1 code; plain forms for one not known. */
  static Forms of(String language) {
    return switch (language) {
      case "ar" -> new KnownForms(new ArabicForms());
      case "en", "fr", "es", "ru" -> new KnownForms(StemmedForms.of(language));
      default -> new PlainForms();
    };
  }
}

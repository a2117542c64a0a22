package org.rapporteur.identity.name;

import com.ibm.icu.text.Transliterator;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/**
 * A person's name as a row of words, without titles and particles.
 *
 * @param words in their order
 */
public record PersonName(List<NameWord> words) {
  private static final Pattern BETWEEN = Pattern.compile("[\\s,;\\-‐‑–—·•・_/()\"“”«»]+");
  private static final Pattern INITIALS = Pattern.compile("(?<=\\p{L}\\.)(?=\\p{L})");
  private static final Transliterator PINYIN =
      Transliterator.getInstance("Han-Latin; Latin-ASCII; Lower");

  /** Most characters of a Chinese name that is written without a dot. */
  private static final int LONGEST_CHINESE = 4;

  /** Copies the list. */
  public PersonName {
    words = List.copyOf(words);
  }

  /** The name written so. */
  public static PersonName of(String written) {
    List<NameWord> words = new ArrayList<>();
    List<NameWord> particles = new ArrayList<>();
    for (String part : BETWEEN.split(INITIALS.matcher(written).replaceAll(" "))) {
      NameWord word = NameWord.of(part.replace("'", "").replace("’", ""));
      if (!word.isParticle()) {
        words.add(word);
      } else if (!word.letters().isEmpty()) {
        particles.add(word);
      }
    }
    return new PersonName(words.isEmpty() ? particles : words);
  }

  /** The whole name in one word. */
  String joined() {
    StringBuilder joined = new StringBuilder();
    words.forEach(word -> joined.append(word.letters()));
    return joined.toString();
  }

  /** Script of the first word. */
  Script script() {
    return words.isEmpty() ? Script.OTHER : words.get(0).script();
  }

  /** True when both are written in one script. */
  public boolean isInScriptOf(PersonName other) {
    return script() == other.script();
  }

  /** True for a Chinese name written in characters, family name first. */
  boolean isChinese() {
    return words.size() == 1
        && script() == Script.HAN
        && words.get(0).letters().length() <= LONGEST_CHINESE;
  }

  /** A name in characters as it sounds in Mandarin, word by word; other names as they are. */
  PersonName sounded() {
    if (script() != Script.HAN) {
      return this;
    }
    List<NameWord> sounded = new ArrayList<>();
    for (NameWord word : words) {
      String[] syllables = PINYIN.transliterate(word.letters()).strip().split("\\s+");
      for (String syllable : syllables) {
        sounded.add(new NameWord(Spelling.latin(syllable), Script.LATIN, false));
      }
    }
    return new PersonName(sounded);
  }

  /** Number of words that are written out. */
  public int full() {
    return (int) words.stream().filter(word -> !word.initial()).count();
  }
}

package org.rapporteur.identity.name;

import java.util.List;
import java.util.Set;
import java.util.TreeSet;

/**
 * Keys of which two spellings of one name share at least one: the coarse sounds of two of its
 * words, or of one word and the first sound of another.
 */
public final class NameKeys {
  /** Most words of a name that are paired. */
  private static final int MOST_WORDS = 5;

  /** Longest word of names that are cut into words in several ways. */
  private static final int SYLLABLE = 5;

  private NameKeys() {}

  /** Keys of two words each; none for a single word in letters. */
  public static Set<String> pairs(PersonName name) {
    Set<String> keys = new TreeSet<>();
    List<NameWord> words = name.sounded().words();
    int most = Math.min(words.size(), MOST_WORDS);
    for (int i = 0; i < most; i++) {
      for (int j = i + 1; j < most; j++) {
        if (!words.get(i).initial() && !words.get(j).initial()) {
          pair(Sounds.of(words.get(i)), Sounds.of(words.get(j)), keys);
        }
      }
    }
    boolean syllables = words.stream().allMatch(word -> word.letters().length() <= SYLLABLE);
    if (syllables && (words.size() == 2 || words.size() == 3)) {
      StringBuilder joined = new StringBuilder();
      words.forEach(word -> joined.append(word.letters()));
      NameWord run = new NameWord(joined.toString(), words.get(0).script(), false);
      Sounds.of(run, Sounds.MOST + 1).forEach(sound -> keys.add("run+" + sound));
    }
    return keys;
  }

  /** Keys of one word and the first sound of another. */
  public static Set<String> withInitials(PersonName name) {
    Set<String> keys = new TreeSet<>();
    List<NameWord> words = name.sounded().words();
    int most = Math.min(words.size(), MOST_WORDS);
    for (int i = 0; i < most; i++) {
      for (int j = 0; j < most; j++) {
        if (i != j && !words.get(i).initial()) {
          for (String sound : Sounds.of(words.get(i))) {
            Sounds.of(words.get(j)).forEach(other -> keys.add(sound + "." + first(other)));
          }
        }
      }
    }
    return keys;
  }

  /** Keys of each word. */
  public static Set<String> words(PersonName name) {
    Set<String> keys = new TreeSet<>();
    for (NameWord word : name.sounded().words()) {
      if (!word.initial()) {
        keys.addAll(Sounds.of(word));
      }
    }
    return keys;
  }

  private static void pair(Set<String> some, Set<String> others, Set<String> keys) {
    for (String a : some) {
      for (String b : others) {
        keys.add(a.compareTo(b) <= 0 ? a + "+" + b : b + "+" + a);
      }
    }
  }

  private static String first(String sound) {
    return sound.isEmpty() ? "-" : sound.substring(0, 1);
  }
}

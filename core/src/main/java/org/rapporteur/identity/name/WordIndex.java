package org.rapporteur.identity.name;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.concurrent.ConcurrentHashMap;

/**
 * The words of many names, found by what sounds alike in any script. A word is compared letter by
 * letter with those that have its consonants and, where none of them fits, with those that differ
 * in one consonant. Filled first; then safe for use by many threads.
 */
final class WordIndex {
  private static final int CONSONANTS = 8;
  private static final int MOST_REMEMBERED = 50_000;
  private static final Comparator<Found> NEAREST_FIRST =
      Comparator.comparingDouble(Found::cost).thenComparingInt(Found::word);

  private final WordMatcher matcher = new WordMatcher();
  private final Map<NameWord, Integer> numbers = new HashMap<>();
  private final List<NameWord> words = new ArrayList<>();
  private final Map<String, int[]> bySound = new HashMap<>();
  private final Map<String, int[]> byNearSound = new HashMap<>();
  private final Map<NameWord, List<Found>> known = new ConcurrentHashMap<>();

  /** A word of the index and how far it is from the one asked for: 0 for the same word. */
  record Found(int word, double cost) {}

  /** The number of the word; the same for equal words. */
  int add(NameWord word) {
    return numbers.computeIfAbsent(word, this::put);
  }

  private int put(NameWord word) {
    int number = words.size();
    words.add(word);
    Set<String> sounds = sounds(word);
    sounds.forEach(sound -> bySound.merge(sound, new int[] {number}, WordIndex::join));
    near(sounds).forEach(sound -> byNearSound.merge(sound, new int[] {number}, WordIndex::join));
    return number;
  }

  private static int[] join(int[] some, int[] more) {
    int[] all = Arrays.copyOf(some, some.length + more.length);
    System.arraycopy(more, 0, all, some.length, more.length);
    return all;
  }

  /** Words that may be spellings of this one, the nearest first. */
  List<Found> find(NameWord word) {
    List<Found> found = known.get(word);
    if (found == null) {
      Set<String> sounds = sounds(word);
      found = compare(word, sounds, bySound);
      if (found.isEmpty()) {
        found = compare(word, near(sounds), byNearSound);
      }
      if (known.size() >= MOST_REMEMBERED) {
        known.clear();
      }
      known.put(word, found);
    }
    return found;
  }

  private List<Found> compare(NameWord word, Set<String> sounds, Map<String, int[]> index) {
    Set<Integer> sharing = new TreeSet<>();
    for (String sound : sounds) {
      for (int number : index.getOrDefault(sound, new int[0])) {
        sharing.add(number);
      }
    }
    List<Found> found = new ArrayList<>();
    for (int number : sharing) {
      NameWord other = words.get(number);
      boolean oneScript = word.script() == other.script();
      if (other.equals(word)) {
        found.add(new Found(number, 0));
      } else if (!oneScript || matcher.same(word, other)) {
        double cost = matcher.cost(word, other);
        if (oneScript || WordMatcher.isFair(cost)) {
          found.add(new Found(number, cost));
        }
      }
    }
    found.sort(NEAREST_FIRST);
    return List.copyOf(found);
  }

  /** The consonants of a word, after a mark where it begins with none. */
  private static Set<String> sounds(NameWord word) {
    Set<String> sounds = new TreeSet<>();
    for (String sound : Sounds.of(word, CONSONANTS)) {
      for (String first : Sounds.firsts(word)) {
        if (first.equals("-") || sound.startsWith(first)) {
          sounds.add((first.equals("-") ? "-" : "") + sound);
        }
      }
    }
    return sounds;
  }

  /** The sounds, whole and less one consonant each: two that differ in one share one of these. */
  private static Set<String> near(Set<String> sounds) {
    Set<String> near = new TreeSet<>(sounds);
    for (String sound : sounds) {
      for (int i = 0; i < sound.length(); i++) {
        near.add(sound.substring(0, i) + sound.substring(i + 1));
      }
    }
    return near;
  }
}

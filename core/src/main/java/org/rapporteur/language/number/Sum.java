package org.rapporteur.language.number;

import java.util.List;
import org.rapporteur.language.lexicon.Entry;

/**
 * A number being read word by word. Units follow tens ("twenty one") or, joined by "and", come
 * before them (خمسة وعشرون); a multiplier takes what stands before it ("two hundred"). Used for one
 * number, by one thread.
 */
final class Sum {
  private int value;
  private int last;
  private boolean ordinal;
  private boolean started;

  /** Takes the word in by the first of its entries that fits; false when none does. */
  boolean add(List<Entry> entries, boolean joined) {
    return entries.stream().anyMatch(e -> add(e, joined));
  }

  /** Takes the word in and says true, or leaves the number as it was when the word begins anew. */
  private boolean add(Entry word, boolean joined) {
    switch (word.category()) {
      case "cardinal" -> {
        return add(Integer.parseInt(word.value()), false, joined);
      }
      case "ordinal" -> {
        return add(Integer.parseInt(word.value()), true, joined);
      }
      case "multiplier" -> {
        return multiply(Integer.parseInt(word.value()));
      }
      default -> {
        return false;
      }
    }
  }

  private boolean add(int number, boolean numbers, boolean joined) {
    boolean tens = number >= 20 && number < 100;
    boolean reversed = started && joined && tens && last > 0 && last < 10;
    if (started && !reversed && (ordinal || !fits(number))) {
      return false;
    }
    value += number;
    last = number;
    ordinal |= numbers;
    started = true;
    return true;
  }

  private boolean fits(int number) {
    if (number == 0 || (last > 10 && last < 20)) {
      return false;
    }
    int room = number < 10 ? 10 : number < 100 ? 100 : 1000;
    return value % room == 0 && value > 0;
  }

  private boolean multiply(int by) {
    long low = value % by;
    if (ordinal || low == 0) {
      return false;
    }
    long product = value - low + low * by;
    if (product > Integer.MAX_VALUE) {
      return false;
    }
    value = (int) product;
    last = 0;
    return true;
  }

  int value() {
    return value;
  }

  boolean ordinal() {
    return ordinal;
  }
}

package org.rapporteur.identity.name;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Fits names of persons together, word by word. Safe for use by many threads. */
public final class NameMatcher {
  private static final int MOST_WORDS = 8;
  private static final int DISTINCT = 9;
  private static final double FAIR_WHOLE = 2.6;
  private static final double FAIR_SYLLABLES = 3.05;
  private static final int SYLLABLE = 5;

  private final WordMatcher words = new WordMatcher();
  private final CommonNames common = CommonNames.load();

  /** How the names fit. */
  public NameMatch match(PersonName one, PersonName other) {
    if (one.words().isEmpty() || other.words().isEmpty()) {
      return NameMatch.NONE;
    }
    if (one.isChinese() != other.isChinese()) {
      return fit(one.sounded(), other.sounded());
    }
    NameMatch found = fit(one, other);
    return found.left() > 0 && one.script() == Script.HAN && other.script() == Script.HAN
        ? NameMatch.NONE
        : found;
  }

  /** True when one word may be a spelling of the other. */
  boolean sameWord(String one, String other) {
    return words.same(NameWord.of(one), NameWord.of(other));
  }

  private NameMatch fit(PersonName one, PersonName other) {
    boolean inOrder = one.words().size() <= other.words().size();
    List<NameWord> few = inOrder ? one.words() : other.words();
    List<NameWord> many = inOrder ? other.words() : one.words();
    if (many.size() > MOST_WORDS) {
      return NameMatch.NONE;
    }
    Fit fit = new Fit(few, many);
    NameMatch found = fit.match();
    return found.left() > 0 || found.isOneWord() ? runTogether(one, other, found) : found;
  }

  /** Names cut into words differently: Jong Un and Jongun. */
  private NameMatch runTogether(PersonName one, PersonName other, NameMatch found) {
    String a = one.joined();
    String b = other.joined();
    if (one.full() != one.words().size()
        || other.full() != other.words().size()
        || Math.max(one.words().size(), other.words().size()) < 2
        || Math.min(a.length(), b.length()) < DISTINCT - 2) {
      return found;
    }
    NameWord x = new NameWord(a, one.script(), false);
    NameWord y = new NameWord(b, other.script(), false);
    if (!Sounds.beginAlike(x, y)) {
      return found;
    }
    boolean syllables = found.full() > 0 && isSyllables(one) && isSyllables(other);
    boolean same =
        x.script() == y.script()
            ? a.equals(b)
                || (one.words().size() != other.words().size() && Distance.between(a, b) == 1)
            : words.cost(x, y) <= (syllables ? FAIR_SYLLABLES : FAIR_WHOLE);
    if (!same) {
      return found;
    }
    int full = Math.max(2, Math.min(one.words().size(), other.words().size()));
    return new NameMatch(full, 0, 0, 0, a.length(), true, true);
  }

  /** Three short words, as names of East Asia are cut into in other scripts. */
  private static boolean isSyllables(PersonName name) {
    return name.words().size() == 3
        && name.words().stream().allMatch(word -> word.letters().length() <= SYLLABLE);
  }

  /** The words of the shorter name laid against those of the longer. */
  private final class Fit {
    private final List<NameWord> few;
    private final List<NameWord> many;
    private final List<NameWord> open;
    private int full;
    private int initials;
    private int left;
    private int letters;
    private boolean rare;

    Fit(List<NameWord> few, List<NameWord> many) {
      this.few = few;
      this.many = many;
      this.open = new ArrayList<>(many);
    }

    NameMatch match() {
      boolean last = false;
      List<NameWord> later = new ArrayList<>();
      for (NameWord word : few) {
        NameWord partner = word.initial() ? null : best(word);
        if (partner == null) {
          later.add(word);
        } else {
          open.remove(partner);
          full++;
          letters += Math.min(word.letters().length(), partner.letters().length());
          boolean oneScript = word.script() == partner.script();
          rare |=
              oneScript
                  ? common.isRare(word) && common.isRare(partner)
                  : common.isRare(word) || common.isRare(partner);
          last |= partner.equals(many.get(many.size() - 1));
        }
      }
      later.forEach(this::takeInitial);
      boolean whole = last || open.isEmpty();
      return new NameMatch(
          full, initials, left, open.size(), letters, rare && letters >= DISTINCT, whole);
    }

    private @Nullable NameWord best(NameWord word) {
      NameWord found = null;
      for (NameWord candidate : open) {
        if (!candidate.initial() && words.same(word, candidate)) {
          if (found == null || words.cost(word, candidate) < words.cost(word, found)) {
            found = candidate;
          }
        }
      }
      return found;
    }

    private void takeInitial(NameWord word) {
      for (NameWord candidate : open) {
        if ((word.initial() || candidate.initial()) && Sounds.beginAlike(word, candidate)) {
          open.remove(candidate);
          initials++;
          return;
        }
      }
      left++;
    }
  }
}

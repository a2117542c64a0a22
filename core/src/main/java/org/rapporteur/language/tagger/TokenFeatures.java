package org.rapporteur.language.tagger;

import java.util.Arrays;
import java.util.List;

/**
 * The evidence for the tag of each token: hashed features of the word, its affixes and shape, and
 * of its neighbours.
 */
public final class TokenFeatures {
  private static final int AROUND = 3;
  private static final WordForm EDGE = new WordForm("");

  private final int mask;
  private final NameLexicon lexicon;
  private int[] buffer = new int[96];
  private int size;
  private int template;

  /** Features hashed into 2 to the power of {@code bits} places. */
  public TokenFeatures(int bits, NameLexicon lexicon) {
    this.mask = (1 << bits) - 1;
    this.lexicon = lexicon;
  }

  /** For each token, the indices of its features. */
  public int[][] of(List<String> tokens) {
    int n = tokens.size();
    WordForm[] forms = new WordForm[n + 2 * AROUND];
    int[] known = new int[n + 2 * AROUND];
    for (int i = 0; i < forms.length; i++) {
      int at = i - AROUND;
      forms[i] = at < 0 || at >= n ? EDGE : new WordForm(tokens.get(at));
      known[i] = forms[i] == EDGE ? 0 : lexicon.find(forms[i]);
    }
    int casing = SentenceCase.of(tokens);
    int[][] features = new int[n][];
    for (int i = 0; i < n; i++) {
      size = 0;
      template = 0;
      addAll(forms, known, i + AROUND, casing);
      features[i] = Arrays.copyOf(buffer, size);
    }
    return features;
  }

  private void addAll(WordForm[] f, int[] known, int i, int casing) {
    add(1, 0);
    addWords(f, i);
    addStems(f, i);
    addAffixes(f[i], f[i - 1], f[i + 1]);
    addShapes(f, i, casing);
    addLexicon(f, known, i, casing);
  }

  private void addWords(WordForm[] f, int i) {
    template = 10;
    add(f[i].word, 0);
    add(f[i - 1].word, 0);
    add(f[i + 1].word, 0);
    add(f[i - 2].word, 0);
    add(f[i + 2].word, 0);
    add(f[i - 1].word, f[i].word);
    add(f[i].word, f[i + 1].word);
    add(f[i - 2].word, f[i - 1].word);
    add(f[i + 1].word, f[i + 2].word);
    add(f[i - 1].word, f[i + 1].word);
  }

  private void addStems(WordForm[] f, int i) {
    template = 30;
    add(f[i].stem, 0);
    add(f[i - 1].stem, 0);
    add(f[i + 1].stem, 0);
    add(f[i - 2].stem, 0);
    add(f[i + 2].stem, 0);
    add(f[i - 3].stem, 0);
    add(f[i - 1].stem, f[i].stem);
    add(f[i - 2].stem, f[i - 1].stem);
    add(f[i - 1].stem, f[i].shape);
    add(f[i + 1].stem, f[i].shape);
  }

  private void addAffixes(WordForm form, WordForm before, WordForm after) {
    template = 50;
    for (int n = 0; n < WordForm.AFFIXES; n++) {
      add(form.prefixes[n], 0);
      add(form.suffixes[n], 0);
    }
    add(form.suffixes[1], form.shape);
    add(form.suffixes[2], form.shape);
    add(before.suffixes[2], 0);
    add(after.suffixes[2], 0);
    add(before.suffixes[1], form.suffixes[1]);
    add(form.suffixes[1], after.suffixes[1]);
    add(before.prefixes[1], 0);
    add(after.prefixes[1], 0);
    add(form.prefixes[1], form.suffixes[1]);
    String letters = form.letters;
    for (int k = 1; k + 4 <= letters.length(); k++) {
      template = 80;
      add(WordForm.hash(letters, k, k + 3), 0);
    }
  }

  private void addShapes(WordForm[] f, int i, int casing) {
    template = 90;
    add(f[i].shape, casing);
    add(f[i - 1].shape, casing);
    add(f[i + 1].shape, casing);
    add(f[i - 1].shape, f[i].shape + 7 * casing);
    add(f[i].shape, f[i + 1].shape + 7 * casing);
    add(f[i - 1].shortShape + 31 * f[i].shortShape, f[i + 1].shortShape + 7 * casing);
    add(31 * f[i - 2].shortShape + f[i - 1].shortShape, f[i].shortShape + 7 * casing);
    add(31 * f[i + 2].shortShape + f[i + 1].shortShape, f[i].shortShape + 7 * casing);
    add(Math.min(f[i].length, 10), f[i].shortShape);
    add(f[i].word, f[i].shape + 7 * casing);
  }

  private void addLexicon(WordForm[] f, int[] known, int i, int casing) {
    template = 110;
    add(known[i] + 1, f[i].shortShape + 7 * casing);
    add(known[i - 1] + 1, f[i - 1].shortShape);
    add(known[i + 1] + 1, f[i + 1].shortShape);
    add(16 * known[i - 1] + known[i] + 1, f[i].shortShape);
    add(16 * known[i] + known[i + 1] + 1, f[i].shortShape);
    add(256 * known[i - 1] + 16 * known[i] + known[i + 1] + 1, f[i].shortShape);
    add(known[i] + 1, f[i - 1].stem);
  }

  private void add(int one, int other) {
    template++;
    if (one == 0) {
      return;
    }
    int hash = template * 0x9E3779B1 + one;
    hash = (hash ^ (hash >>> 16)) * 0x85EBCA6B + other * 0xC2B2AE35;
    hash = (hash ^ (hash >>> 13)) * 0x27D4EB2F;
    if (size == buffer.length) {
      buffer = Arrays.copyOf(buffer, 2 * size);
    }
    buffer[size++] = (hash ^ (hash >>> 15)) & mask;
  }
}

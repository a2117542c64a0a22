package org.rapporteur.app.evaluate;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A party of an entry, as compared.
 *
 * @param type person, state, group or organisation; null when not said
 * @param forms every accepted form of its name
 * @param role its office, or null
 * @param represents whom it stands for, or null
 * @param code of a state, or null
 * @param capacity in what capacity it takes part, or null
 */
public record Party(
    @Nullable String type,
    List<String> forms,
    @Nullable String role,
    @Nullable String represents,
    @Nullable String code,
    @Nullable String capacity) {
  /** How many forms a predicted party may offer. */
  static final int OFFERED = 6;

  /** Copies the list. */
  public Party {
    forms = List.copyOf(forms);
  }

  boolean isPerson() {
    return "person".equals(type);
  }

  /** The name it is shown by. */
  String label() {
    return forms.isEmpty() ? "?" : forms.get(0);
  }

  /**
   * True when {@code predicted} names this party: states by code; others when any pair of forms
   * agrees, a person also by a shorter form that ends in the same word.
   */
  public boolean isNamedBy(Party predicted) {
    if (!sort().equals(predicted.sort())) {
      return false;
    }
    if ("state".equals(type) && code != null && predicted.code != null) {
      return code.equals(predicted.code);
    }
    List<String> offered = predicted.forms.subList(0, Math.min(OFFERED, predicted.forms.size()));
    return forms.stream().anyMatch(a -> offered.stream().anyMatch(b -> sameForm(a, b)));
  }

  /** Groups and organisations are not told apart. */
  private String sort() {
    return type == null ? "" : "group".equals(type) ? "organisation" : type;
  }

  private boolean sameForm(String a, String b) {
    List<String> left = Wording.words(a);
    List<String> right = Wording.words(b);
    if (left.isEmpty() || right.isEmpty()) {
      return false;
    }
    return Wording.agreement(a, b) >= 0.8 || (isPerson() && isShortOf(left, right));
  }

  private static boolean isShortOf(List<String> left, List<String> right) {
    List<String> small = left.size() <= right.size() ? left : right;
    List<String> large = left.size() <= right.size() ? right : left;
    boolean inside =
        small.stream().allMatch(x -> large.stream().anyMatch(y -> Wording.sameWord(x, y)));
    boolean sameEnd = Wording.sameWord(left.get(left.size() - 1), right.get(right.size() - 1));
    return inside && (sameEnd || small.size() > 1);
  }
}
